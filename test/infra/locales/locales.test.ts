import { readFileSync } from 'node:fs';
import { modelComplaints } from '../../../infra/certify/model-rules';
import type { ModelFile } from '../../../infra/certify/package-files';
import {
  differingLocales,
  madeManifest,
  madeModel,
  MANIFEST_PATH,
  modelPath,
} from '../../../infra/locales/locales';
import { PLACES } from '../../../lambda/phrases/en/differences';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('the models and store pages of other places', () => {
  test('are those of every English that the coach speaks', () => {
    expect(differingLocales()).toEqual(PLACES.toSorted());
  });

  test.each(differingLocales())(
    '%s: the model is the one that "npm run models" makes',
    (locale) => {
      expect(readJson(modelPath(locale))).toEqual(madeModel(locale));
    },
  );

  test('the store pages are the ones that "npm run models" makes', () => {
    expect(readJson(MANIFEST_PATH)).toEqual(madeManifest());
  });

  test('are models that the console takes, and no sample of theirs means two things', () => {
    const models = new Map(
      differingLocales().map((locale) => [locale, readJson(modelPath(locale)) as ModelFile]),
    );

    expect(modelComplaints({ models })).toEqual([]);
  });
});
