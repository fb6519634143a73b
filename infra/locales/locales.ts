import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import type { ModelFile, StoreTexts } from '../certify/package-files';
import type { Differences } from './differences';
import { localeModel } from './locale-model';
import { storePage } from './store-page';

const FOLDER = join(__dirname, '..', '..', 'interaction-model');

/** The place whose model and store page are written by hand; all others are made from them. */
export const SOURCE_LOCALE = 'en-US';

/** A manifest's file, as far as it is made here. */
export interface ManifestFile {
  readonly manifest: {
    readonly publishingInformation: { readonly locales: Readonly<Record<string, StoreTexts>> };
  };
}

/** Where the model of a locale is: 'interaction-model/en-GB.json'. */
export const modelPath = (locale: string): string => join(FOLDER, `${locale}.json`);

export const MANIFEST_PATH = join(FOLDER, 'skill.json');

/** The places that differ, each by a file. */
export const differingLocales = (): readonly string[] =>
  readdirSync(join(FOLDER, 'differences'))
    .map((file) => parse(file).name)
    .toSorted();

/** The model of a place, made from the American one and from how it differs. */
export function madeModel(locale: string): ModelFile {
  const source = readJson(modelPath(SOURCE_LOCALE)) as ModelFile;
  const { languageModel } = source.interactionModel;
  return {
    interactionModel: {
      ...source.interactionModel,
      languageModel: localeModel(languageModel, differencesOf(locale)),
    },
  };
}

/** The manifest with the store pages of all places, made from the American one. */
export function madeManifest(): ManifestFile {
  const file = readJson(MANIFEST_PATH) as ManifestFile;
  const { publishingInformation } = file.manifest;
  const source = publishingInformation.locales[SOURCE_LOCALE] ?? { name: '' };
  const pages = differingLocales().map(
    (locale) => [locale, storePage(source, differencesOf(locale).store, locale)] as const,
  );
  const locales = { [SOURCE_LOCALE]: source, ...Object.fromEntries(pages) };
  return {
    manifest: {
      ...file.manifest,
      publishingInformation: { ...publishingInformation, locales },
    },
  };
}

const differencesOf = (locale: string): Differences =>
  readJson(join(FOLDER, 'differences', `${locale}.json`)) as Differences;

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
