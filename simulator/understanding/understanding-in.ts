import { join } from 'node:path';
import type { Language } from '../echo/language';
import type { SpeechUnderstanding } from '../echo/speech-understanding';
import type { InteractionModel } from './model';
import { invocationOf, loadInteractionModel, understand } from './understanding';

const MODELS = join(__dirname, '..', '..', 'interaction-model');

/** The skill's own interaction models, each read once somebody speaks that language. */
const models = new Map<string, InteractionModel>();

function modelOf(locale: string): InteractionModel {
  const model = models.get(locale) ?? loadInteractionModel(join(MODELS, `${locale}.json`));
  models.set(locale, model);
  return model;
}

/** Understands what an Echo is set to, by the skill's own interaction model. */
export const understandingIn = (language: Language): SpeechUnderstanding => ({
  understand: (utterance, today, elicited) =>
    understand(modelOf(language.locale), utterance, today, elicited),
  invocationOf: (utterance) => invocationOf(modelOf(language.locale), utterance),
  get dialogs() {
    return modelOf(language.locale).dialogs;
  },
});
