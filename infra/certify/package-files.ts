import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';

/** How the store shows the skill in one language. */
export interface StoreTexts {
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly examplePhrases?: readonly string[];
  readonly keywords?: readonly string[];
  readonly smallIconUri?: string;
  readonly largeIconUri?: string;
}

/** Where a privacy policy and terms of use can be read. */
export interface LegalPages {
  readonly privacyPolicyUrl?: string;
  readonly termsOfUseUrl?: string;
}

/** The parts of a manifest that rules look at. */
export interface SkillManifest {
  readonly publishingInformation: {
    readonly category?: string;
    readonly testingInstructions?: string;
    readonly locales: Readonly<Record<string, StoreTexts>>;
  };
  readonly apis: {
    readonly custom: {
      readonly endpoint?: { readonly uri: string };
      readonly interfaces?: readonly { readonly type: string }[];
    };
  };
  readonly events?: {
    readonly endpoint?: { readonly uri: string };
    readonly subscriptions?: readonly { readonly eventName: string }[];
  };
  readonly permissions?: readonly { readonly name: string }[];
  readonly privacyAndCompliance?: { readonly locales?: Readonly<Record<string, LegalPages>> };
}

/** A place for a value in what is said. */
export interface ModelSlot {
  readonly name: string;
  readonly type: string;
}

/** One thing a runner can ask, and the ways to say it. */
export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples: readonly string[];
}

/** A slot type: values, each with its synonyms. */
export interface ModelType {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

/** What runners may say in one language. */
export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly ModelType[];
}

/** Whether Alexa asks for something by herself. */
export interface Asking {
  readonly delegationStrategy?: string;
  readonly elicitationRequired?: boolean;
  readonly confirmationRequired?: boolean;
}

/** What a slot may be asked for of. */
export interface DialogModel extends Asking {
  readonly intents: readonly (Asking & {
    readonly name: string;
    readonly slots?: readonly (Asking & ModelSlot)[];
  })[];
}

/** A model's file. */
export interface ModelFile {
  readonly interactionModel: {
    readonly languageModel: LanguageModel;
    readonly dialog?: DialogModel;
  };
}

/** An assembled skill package. */
export interface PackageFiles {
  readonly manifest: SkillManifest;
  /** By locale. */
  readonly models: ReadonlyMap<string, ModelFile>;
  /** PNG images by the address that a manifest gives them: "file://assets/images/icon.png". */
  readonly images: ReadonlyMap<string, Uint8Array>;
}

/** Reads a skill package back from the folder it was assembled in. */
export function readPackage(folder: string): PackageFiles {
  const models = join(folder, 'interactionModels', 'custom');
  const images = join(folder, 'assets', 'images');
  const { manifest } = readJson(join(folder, 'skill.json')) as { readonly manifest: SkillManifest };
  return {
    manifest,
    models: new Map(
      readdirSync(models).map((file) => [
        parse(file).name,
        readJson(join(models, file)) as ModelFile,
      ]),
    ),
    images: new Map(
      readdirSync(images).map((file) => [
        `file://assets/images/${file}`,
        readFileSync(join(images, file)),
      ]),
    ),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
