import { join } from 'node:path';
import { QUESTION_KINDS } from '../../../lambda/turn/question';
import { sayableNow } from '../../../simulator/browser/sayable';
import { outcomeOf } from '../../../simulator/echo/permission';
import {
  invocationOf,
  loadInteractionModel,
  understand,
} from '../../../simulator/understanding/understanding';

const model = loadInteractionModel(join(__dirname, '../../../interaction-model/en-US.json'));

const TODAY = '2026-11-23';

const IDLE = { inConversation: false, isAlexaAsking: false, isCounting: false, question: null };

const asking = (question: string) => sayableNow({ ...IDLE, inConversation: true, question });

describe('what can be said', () => {
  test.each(QUESTION_KINDS)('in answer to "%s" is in the interaction model', (question) => {
    const sentences = asking(question);

    const guessed = sentences.filter(
      (sentence) => understand(model, sentence, TODAY).how !== 'sample',
    );
    expect(sentences.length).toBeGreaterThan(2);
    expect(guessed).toEqual([]);
  });

  test('over the count is in the interaction model, and begins with the wake word', () => {
    const sentences = sayableNow({ ...IDLE, inConversation: true, isCounting: true });

    const said = sentences.map((sentence) =>
      understand(model, sentence.replace('alexa, ', ''), TODAY),
    );
    expect(sentences.every((sentence) => sentence.startsWith('alexa, '))).toBe(true);
    expect(said.map(({ how }) => how)).toEqual(sentences.map(() => 'sample'));
  });

  test('to an idle Echo opens the skill, with or without a request', () => {
    const sentences = sayableNow(IDLE);

    const kinds = sentences.map((sentence) => invocationOf(model, sentence).kind);
    expect(kinds[0]).toBe('launch');
    expect(new Set(kinds.slice(1))).toEqual(new Set(['one-shot']));
  });

  test('to Alexa, who asks for a permission herself, is what she takes for an answer', () => {
    const sentences = sayableNow({ ...IDLE, inConversation: true, isAlexaAsking: true });

    expect(sentences.map(outcomeOf)).toEqual(['ACCEPTED', 'DENIED']);
  });

  test('is a yes or a no where the question is not known', () => {
    expect(asking('something new')).toEqual(['yes', 'no', 'help', 'stop']);
  });
});
