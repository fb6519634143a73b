import type { Response } from 'ask-sdk-model';
import type { Stage } from '../../../infra/certify/stage';
import type { Invoke } from '../../../simulator/echo/options';
import { asking, LITERAL, saying } from '../../simulator/toy-skill';

/** Answers that Amazon's reviewers have nothing against. */
export const GOOD_ANSWERS: Readonly<Record<string, Response>> = {
  LaunchRequest: asking(saying('Hello. What now?'), 'What now?'),
  Train: asking(saying('One. Two. More?'), 'More?'),
  'AMAZON.HelpIntent': asking(saying('Say train. What now?'), 'What now?'),
  'AMAZON.FallbackIntent': asking(saying('Sorry. What now?'), 'What now?'),
  'AMAZON.StopIntent': { ...saying('Bye.'), shouldEndSession: true },
  'AMAZON.CancelIntent': { ...saying('Bye.'), shouldEndSession: true },
};

/** A skill that leaves open what its answer asks: the last word of it. */
const toySkill =
  (answers: Readonly<Record<string, Response>>): Invoke =>
  async ({ request }) => {
    const name = request.type === 'IntentRequest' ? request.intent.name : request.type;
    const response = answers[name] ?? {};
    const { outputSpeech } = response;
    const words = outputSpeech && 'text' in outputSpeech ? outputSpeech.text : '';
    const question = /(\w+)\?$/.exec(words)?.[1];
    return { version: '1.0', response, sessionAttributes: question ? { question } : {} };
  };

/** A stage for a toy skill, whose answers differ from the good ones as given. */
export const toyStage = (changes: Readonly<Record<string, Response>> = {}): Stage => ({
  openSkill: () => toySkill({ ...GOOD_ANSWERS, ...changes }),
  understanding: LITERAL,
  locale: 'en-US',
});

/** A conversation with a toy skill that asks twice. */
export const TOY_SCRIPT = { name: 'toy', lines: ['alexa, open toy', 'Train'] };
