import { join } from 'node:path';
import { invocationOf, loadInteractionModel } from '../../../simulator/understanding/understanding';
import { MODEL_PATH } from '../../interaction-model/skill-package';

const MODEL = loadInteractionModel(MODEL_PATH);

describe('calling the coach', () => {
  test.each([
    'Alexa, open runner strength',
    'start Runner Strength',
    'runner strength',
    'please open runner strength',
    'open runner strength please',
    'ask runner strength',
  ])('"%s" opens it', (sentence) => {
    expect(invocationOf(MODEL, sentence)).toEqual({ kind: 'launch' });
  });

  test.each([
    ['ask runner strength how many sessions I did this week', 'how many sessions i did this week'],
    ['Alexa, ask runner strength to explain the lunge', 'explain the lunge'],
    ["tell runner strength that I'm ready", "i'm ready"],
    ['open runner strength and start the full session', 'start the full session'],
    ['start the full session with runner strength', 'start the full session'],
    ['ask runner strength for a reason', 'a reason'],
  ])('"%s" opens it with a request', (sentence, request) => {
    expect(invocationOf(MODEL, sentence)).toEqual({ kind: 'one-shot', request });
  });

  test.each(['start the full session', 'open the pod bay doors', 'next', ''])(
    '"%s" does not open it',
    (sentence) => {
      expect(invocationOf(MODEL, sentence)).toEqual({ kind: 'none' });
    },
  );
});

describe('the file of the model', () => {
  test('a file that is something else is refused with its name and what it lacks', () => {
    const manifest = join(__dirname, '../../../interaction-model/skill.json');

    expect(() => loadInteractionModel(manifest)).toThrow(/skill\.json.*lacks invocationName/);
  });

  test('a file that is not there is named', () => {
    expect(() => loadInteractionModel('no-such-model.json')).toThrow(/no-such-model\.json/);
  });
});
