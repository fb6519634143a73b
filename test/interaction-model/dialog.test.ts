import { readFileSync } from 'node:fs';
import { dialogComplaints } from '../../infra/certify/dialog-rules';
import type { ModelFile } from '../../infra/certify/package-files';
import { modelPath } from '../../infra/locales/locales';
import { modelLocales } from '../../infra/skill-package';
import { DIALOG_SLOTS } from '../../lambda/rendering/elicit-slot';

const modelOf = (locale: string): ModelFile =>
  JSON.parse(readFileSync(modelPath(locale), 'utf8')) as ModelFile;

describe('what Alexa is told of the questions of the coach', () => {
  test.each(modelLocales())('%s: each slot that is asked for has its dialog', (locale) => {
    const { dialog } = modelOf(locale).interactionModel;

    const inModel = (dialog?.intents ?? []).map(({ name, slots = [] }) => [
      name,
      slots.map((slot) => slot.name),
    ]);

    expect(Object.fromEntries(inModel)).toEqual(DIALOG_SLOTS);
  });

  test('leaves all asking to the coach', () => {
    const models = new Map(modelLocales().map((locale) => [locale, modelOf(locale)]));

    expect(dialogComplaints({ models })).toEqual([]);
  });
});
