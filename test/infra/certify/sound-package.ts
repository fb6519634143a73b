import type {
  LanguageModel,
  PackageFiles,
  SkillManifest,
  StoreTexts,
} from '../../../infra/certify/package-files';
import { renderIcon } from '../../../infra/icon-image';

const ENDPOINT = {
  uri: 'arn:aws:lambda:us-east-1:123456789012:function:toy',
};

/** A store page that nothing is wrong with. */
export const SOUND_TEXTS: StoreTexts = {
  name: 'Toy Coach',
  summary: 'A toy.',
  description: 'A toy. It is not a substitute for professional medical advice.',
  examplePhrases: ['Alexa, open toy coach'],
  keywords: ['toy'],
  smallIconUri: 'file://assets/images/small.png',
  largeIconUri: 'file://assets/images/large.png',
};

/** A manifest that nothing is wrong with. */
export const SOUND_MANIFEST: SkillManifest = {
  publishingInformation: {
    category: 'HEALTH_AND_FITNESS',
    testingInstructions: 'Open it.',
    locales: { 'en-US': SOUND_TEXTS },
  },
  apis: { custom: { endpoint: ENDPOINT, interfaces: [] } },
  events: { endpoint: ENDPOINT, subscriptions: [{ eventName: 'SKILL_DISABLED' }] },
  permissions: [],
};

/** An interaction model that nothing is wrong with. */
export const SOUND_MODEL: LanguageModel = {
  invocationName: 'toy coach',
  intents: [
    {
      name: 'ExplainIntent',
      slots: [{ name: 'Exercise', type: 'EXERCISE' }],
      samples: ['explain the {Exercise}', "what's a {Exercise}"],
    },
  ],
  types: [
    {
      name: 'EXERCISE',
      values: [{ id: 'lunge', name: { value: 'lunge', synonyms: ['lunges'] } }],
    },
  ],
};

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>';

/** A package that nothing is wrong with, but for what is given. */
export async function packageWith({
  manifest = SOUND_MANIFEST,
  model = SOUND_MODEL,
  images = {},
}: {
  readonly manifest?: SkillManifest;
  readonly model?: LanguageModel;
  readonly images?: Readonly<Record<string, Uint8Array>>;
}): Promise<PackageFiles> {
  return {
    manifest,
    models: new Map([['en-US', { interactionModel: { languageModel: model } }]]),
    images: new Map([
      ['file://assets/images/small.png', await renderIcon(SVG, 108)],
      ['file://assets/images/large.png', await renderIcon(SVG, 512)],
      ...Object.entries(images),
    ]),
  };
}

/** A package whose store page differs from one that nothing is wrong with. */
export const packageWithTexts = (texts: StoreTexts): Promise<PackageFiles> =>
  packageWith({
    manifest: {
      ...SOUND_MANIFEST,
      publishingInformation: {
        ...SOUND_MANIFEST.publishingInformation,
        locales: { 'en-US': texts },
      },
    },
  });
