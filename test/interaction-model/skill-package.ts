import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFile, ModelType } from '../../infra/certify/package-files';

/** The parts of the manifest that the tests look at. */
export interface ManifestFile {
  readonly manifest: {
    readonly publishingInformation: {
      readonly locales: Readonly<Record<string, StoreTexts>>;
    };
  };
}

/** How the store shows the skill in one language. */
export interface StoreTexts {
  readonly name: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
}

/** Where the interaction model of US English is. */
export const MODEL_PATH = join(__dirname, '../../interaction-model/en-US.json');

/** Reads interaction-model/en-US.json. */
export function readModel(): ModelFile {
  return JSON.parse(readFileSync(MODEL_PATH, 'utf8')) as ModelFile;
}

/** Reads interaction-model/skill.json. */
export function readManifest(): ManifestFile {
  const path = join(__dirname, '../../interaction-model/skill.json');
  return JSON.parse(readFileSync(path, 'utf8')) as ManifestFile;
}

/** Every wording of a value: its name and its synonyms. */
export function wordingsOf(value: ModelType['values'][number]): readonly string[] {
  return [value.name.value, ...value.name.synonyms];
}
