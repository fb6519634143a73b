import {
  invocationOf,
  loadInteractionModel,
  understand,
} from '../../simulator/understanding/understanding';
import { MODEL_PATH, readManifest } from './skill-package';

const TODAY = '2026-11-25';
const MODEL = loadInteractionModel(MODEL_PATH);
const LOCALES = Object.entries(readManifest().manifest.publishingInformation.locales);

/** What each example phrase of the store promises. */
const PROMISES: Readonly<Record<string, string>> = {
  'Alexa, open runner strength': 'the coach opens',
  'Alexa, ask runner strength to start the full session': 'StartSessionIntent full',
  'Alexa, ask runner strength how many sessions I did this week': 'SessionCountIntent this week',
  'Alexa, ask runner strength to explain the lunge': 'ExplainExerciseIntent lunge',
};

/** What the Echo makes of a phrase said to it while it is idle, only from samples that are literally there. */
function whatHappens(phrase: string): string {
  const invocation = invocationOf(MODEL, phrase);
  if (invocation.kind === 'launch') return 'the coach opens';
  if (invocation.kind === 'none') return 'nothing';
  const { intent, how } = understand(MODEL, invocation.request, TODAY);
  const values = Object.values(intent.slots ?? {}).map(({ value }) => value);
  return how === 'sample' ? [intent.name, ...values].join(' ') : 'a guess';
}

describe.each(LOCALES)('the store page in %s', (_locale, texts) => {
  test('says that the coach does not replace medical advice', () => {
    expect(texts.description).toMatch(/not a substitute for professional medical advice/);
  });

  test('says what a runner has to have at home', () => {
    expect(texts.description).toMatch(/a bath towel, a stair/);
  });

  test('has at most four example phrases, and each does literally what it promises', () => {
    const outcomes = texts.examplePhrases.map((phrase) => [phrase, whatHappens(phrase)]);

    expect(texts.examplePhrases.length).toBeLessThanOrEqual(4);
    expect(Object.fromEntries(outcomes)).toEqual(PROMISES);
  });

  test('quotes only sentences the coach understands literally', () => {
    const quoted = [...texts.description.matchAll(/"(.+?)"/g)].map(
      ([, sentence]) => sentence ?? '',
    );

    const outcomes = quoted.map((sentence) =>
      invocationOf(MODEL, sentence).kind === 'launch'
        ? 'launch'
        : understand(MODEL, sentence, TODAY).how,
    );

    expect(quoted.length).toBeGreaterThan(5);
    expect(outcomes.filter((how) => how !== 'launch' && how !== 'sample')).toEqual([]);
  });
});
