import {
  disclaimerComplaints,
  eventComplaints,
  iconComplaints,
  legalPageComplaints,
  localesWithoutLegalPages,
  schemaComplaints,
  storePageComplaints,
} from '../../../infra/certify/package-rules';
import { packageWith, packageWithTexts, SOUND_MANIFEST, SOUND_TEXTS } from './sound-package';

const { publishingInformation } = SOUND_MANIFEST;
const RULES = [
  schemaComplaints,
  storePageComplaints,
  iconComplaints,
  disclaimerComplaints,
  eventComplaints,
  legalPageComplaints,
];

describe('the rules of the package', () => {
  test('have nothing against a sound one', async () => {
    const files = await packageWith({});

    expect(RULES.flatMap((rule) => rule(files))).toEqual([]);
  });

  test('know Amazon’s limits of length', async () => {
    const files = await packageWithTexts({ ...SOUND_TEXTS, summary: 'a'.repeat(161) });

    expect(schemaComplaints(files)).toEqual([expect.stringMatching(/summary.*160/)]);
  });

  test('know an interface that Amazon does not', async () => {
    const { endpoint } = { endpoint: { uri: 'arn:aws:lambda:us-east-1:123456789012:function:x' } };
    const files = await packageWith({
      manifest: {
        ...SOUND_MANIFEST,
        apis: { custom: { endpoint, interfaces: [{ type: 'TELEPATHY' }] } },
      },
    });

    expect(schemaComplaints(files).length).toBeGreaterThan(0);
  });

  test('miss what a store page lacks', async () => {
    const { description: _, ...texts } = SOUND_TEXTS;
    const files = await packageWithTexts({ ...texts, keywords: [] });

    expect(storePageComplaints(files)).toEqual([
      'en-US: the store page has no description.',
      'en-US: the store page has no keywords.',
    ]);
  });

  test('miss the store page of a language, and the language of a store page', async () => {
    const files = await packageWith({
      manifest: {
        ...SOUND_MANIFEST,
        publishingInformation: { ...publishingInformation, locales: { 'de-DE': SOUND_TEXTS } },
      },
    });

    expect(storePageComplaints(files)).toEqual([
      'de-DE: there is no interaction model.',
      'en-US: there is no page in the store.',
    ]);
  });

  test('measure the icons, and miss one that is not there or no image', async () => {
    const small = 'file://assets/images/small.png';
    const large = 'file://assets/images/large.png';
    const { images } = await packageWith({});
    const swapped = await packageWith({ images: { [small]: images.get(large)! } });
    const text = await packageWith({ images: { [small]: Buffer.from('an icon, believe me') } });
    const absent = await packageWithTexts({ ...SOUND_TEXTS, largeIconUri: 'file://nowhere.png' });

    expect(iconComplaints(swapped)).toEqual([expect.stringContaining('512x512')]);
    expect(iconComplaints(text)).toEqual([expect.stringContaining('not a PNG image')]);
    expect(iconComplaints(absent)).toEqual([expect.stringContaining('not in the package')]);
  });

  test('miss the disclaimer, also where they do not know how a language says it', async () => {
    const silent = await packageWithTexts({ ...SOUND_TEXTS, description: 'It heals.' });
    const foreign = await packageWith({
      manifest: {
        ...SOUND_MANIFEST,
        publishingInformation: { ...publishingInformation, locales: { 'xx-XX': SOUND_TEXTS } },
      },
    });

    expect(disclaimerComplaints(silent)).toHaveLength(1);
    expect(disclaimerComplaints(foreign)).toEqual([expect.stringMatching(/^xx-XX: state/)]);
  });

  test('miss the way by which runners who disable the skill are forgotten', async () => {
    const { events: _, ...deaf } = SOUND_MANIFEST;
    const elsewhere = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:other' };
    const split = { ...SOUND_MANIFEST, events: { ...SOUND_MANIFEST.events, endpoint: elsewhere } };

    expect(eventComplaints(await packageWith({ manifest: deaf }))).toHaveLength(2);
    expect(eventComplaints(await packageWith({ manifest: split }))).toHaveLength(1);
  });

  test('take only web pages for legal pages, and tell who still has to write them', async () => {
    const given = { privacyPolicyUrl: 'https://example.com/privacy', termsOfUseUrl: 'soon' };
    const files = await packageWith({
      manifest: { ...SOUND_MANIFEST, privacyAndCompliance: { locales: { 'en-US': given } } },
    });

    expect(legalPageComplaints(files)).toEqual([
      'en-US: termsOfUseUrl "soon" is not the address of a page.',
    ]);
    expect(localesWithoutLegalPages(files)).toEqual([]);
    expect(localesWithoutLegalPages(await packageWith({}))).toEqual(['en-US']);
  });
});
