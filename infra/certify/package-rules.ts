import type { PackageFiles, SkillManifest, StoreTexts } from './package-files';
import { complaintsOf } from './skill-package-schema';

const MODEL = 'v1.skill.interactionModel.InteractionModelData';
const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
const INTERFACE = 'v1.skill.Manifest.InterfaceType';

/** The sides of the icons, in pixels (Amazon's manifest schema). */
const ICONS = [
  ['smallIconUri', 108],
  ['largeIconUri', 512],
] as const;

/** What Amazon's own schema of the package says against it, its limits of length among them. */
export function schemaComplaints({ manifest, models }: PackageFiles): readonly string[] {
  const { interfaces = [] } = manifest.apis.custom;
  return [
    ...complaintsOf(MANIFEST, { manifest }).map((complaint) => `skill.json: ${complaint}`),
    ...interfaces.flatMap(({ type }) => complaintsOf(INTERFACE, type)),
    ...[...models].flatMap(([locale, model]) =>
      complaintsOf(MODEL, model).map((complaint) => `${locale}.json: ${complaint}`),
    ),
  ];
}

/** What is missing from a page in the store; the schema requires little more than a name. */
export function storePageComplaints({ manifest, models }: PackageFiles): readonly string[] {
  const { category, testingInstructions, locales } = manifest.publishingInformation;
  return [
    ...(category === 'HEALTH_AND_FITNESS' ? [] : ['skill.json: the category is another.']),
    ...(testingInstructions ? [] : ['skill.json: there are no testing instructions.']),
    ...Object.keys(locales).flatMap((locale) =>
      models.has(locale) ? [] : [`${locale}: there is no interaction model.`],
    ),
    ...[...models.keys()].flatMap((locale) => missingFrom(locale, locales[locale])),
  ];
}

function missingFrom(locale: string, texts: StoreTexts | undefined): readonly string[] {
  if (!texts) return [`${locale}: there is no page in the store.`];
  const wanted = ['summary', 'description', 'examplePhrases', 'keywords'] as const;
  return wanted
    .filter((part) => !texts[part]?.length)
    .map((part) => `${locale}: the store page has no ${part}.`);
}

/** Which icon is not a PNG image of its size. */
export function iconComplaints({ manifest, images }: PackageFiles): readonly string[] {
  return Object.entries(manifest.publishingInformation.locales).flatMap(([locale, texts]) =>
    ICONS.flatMap(([key, side]) => {
      const uri = texts[key] ?? '';
      const size = sizeOf(images.get(uri));
      return size === `${side}x${side}` ? [] : [`${locale}: ${key} ${uri} is ${size}.`];
    }),
  );
}

/** Width and height as the head of a PNG file has them. */
function sizeOf(image: Uint8Array | undefined): string {
  if (!image) return 'not in the package';
  const bytes = Buffer.from(image);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG' && bytes.length > 24;
  return isPng ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'not a PNG image';
}

/** How each language says that the coach is no doctor; a new language states its own. */
const DISCLAIMERS: Readonly<Record<string, RegExp>> = {
  en: /not a substitute for professional medical advice/i,
};

/** Which store page does not say that it is not medical advice (Amazon's policy for health skills). */
export function disclaimerComplaints({ manifest }: PackageFiles): readonly string[] {
  return Object.entries(manifest.publishingInformation.locales).flatMap(([locale, texts]) => {
    const disclaimer = DISCLAIMERS[locale.slice(0, 2)];
    if (!disclaimer)
      return [
        `${locale}: state the disclaimer of this language in infra/certify/package-rules.ts.`,
      ];
    return disclaimer.test(texts.description ?? '')
      ? []
      : [`${locale}: the description does not say that it is not medical advice.`];
  });
}

/** What keeps a runner who disables the skill from being forgotten. */
export function eventComplaints({ manifest }: PackageFiles): readonly string[] {
  const { endpoint, subscriptions = [] } = manifest.events ?? {};
  const isTold = subscriptions.some(({ eventName }) => eventName === 'SKILL_DISABLED');
  const answers = manifest.apis.custom.endpoint?.uri;
  return [
    ...(isTold ? [] : ['skill.json: SKILL_DISABLED is not subscribed to.']),
    ...(endpoint ? [] : ['skill.json: skill events have no endpoint.']),
    ...(endpoint && endpoint.uri !== answers
      ? ['skill.json: events and conversations go to different functions.']
      : []),
  ];
}

/** Which address of a legal page is no web page; those that are not given are a person's duty. */
export const legalPageComplaints = ({ manifest }: PackageFiles): readonly string[] =>
  Object.entries(legalPagesOf(manifest)).flatMap(([locale, pages]) =>
    Object.entries(pages)
      .filter(([, url]) => !/^https:\/\/[^/]+\/./.test(url as string))
      .map(([key, url]) => `${locale}: ${key} "${url}" is not the address of a page.`),
  );

/** The locales without a privacy policy or terms of use that anybody can read. */
export const localesWithoutLegalPages = ({ manifest, models }: PackageFiles): readonly string[] =>
  [...models.keys()].filter((locale) => {
    const { privacyPolicyUrl, termsOfUseUrl } = legalPagesOf(manifest)[locale] ?? {};
    return !privacyPolicyUrl || !termsOfUseUrl;
  });

const legalPagesOf = ({ privacyAndCompliance }: SkillManifest) =>
  privacyAndCompliance?.locales ?? {};
