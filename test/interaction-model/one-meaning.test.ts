import type { ModelIntent } from '../../infra/certify/package-files';
import { loadInteractionModel, understand } from '../../simulator/understanding/understanding';
import { MODEL_PATH, readModel, wordingsOf } from './skill-package';

const { intents, types } = readModel().interactionModel.languageModel;
const MODEL = loadInteractionModel(MODEL_PATH);
const TODAY = '2027-03-03';

const WORDINGS = new Map(types.map(({ name, values }) => [name, values.flatMap(wordingsOf)]));

/** A sample with every value of ours in its slot; of several slots, or one of Amazon's, as it is. */
function sayings({ slots = [] }: ModelIntent, sample: string): readonly string[] {
  const [slot, ...others] = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const wordings = WORDINGS.get(slots.find(({ name }) => name === slot)?.type ?? '');
  if (!wordings || others.length > 0) return [sample];
  return wordings.map((wording) => sample.replace(`{${slot}}`, wording));
}

/** Sentences that belong to two intents. */
function ambiguous(): ReadonlySet<string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const intent of intents)
    for (const sentence of intent.samples.flatMap((sample) => sayings(intent, sample))) {
      const owner = owners.get(sentence) ?? intent.name;
      owners.set(sentence, owner);
      if (owner !== intent.name) shared.add(sentence);
    }
  return shared;
}

describe('what a sentence means', () => {
  test('no two intents share a sentence, whatever is said in a slot', () => {
    // "Back" alone is the exercise before, and only with other words a part of the body.
    expect([...ambiguous()]).toEqual(['back']);
  });

  test.each([
    ['next week off', 'NextWeekOffIntent'],
    ['stop counting', 'AMAZON.PauseIntent'],
    ['stop asking me', 'StraightThroughIntent'],
    ['stop reminding me', 'CancelRemindersIntent'],
    ['cancel my reminder', 'CancelRemindersIntent'],
    ['pause reminders', 'CancelRemindersIntent'],
    ['cancel my holiday', 'BackIntent'],
    ['help me with the plank', 'ExplainExerciseIntent'],
    ['repeat that set', 'AMAZON.RepeatIntent'],
    ['repeat the last exercise', 'AMAZON.PreviousIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['start this set again', 'AMAZON.RepeatIntent'],
    ['no more', 'DoneIntent'],
    ['no more questions', 'StraightThroughIntent'],
    ['no stairs', 'NoStairIntent'],
    ['no warm up', 'NoWarmUpIntent'],
    ['next reason', 'ReasonIntent'],
    ['pause my streak until april', 'HolidayIntent'],
    ['help i can’t breathe', 'EmergencyIntent'],
    ['this is killing me', 'PainIntent'],
    ['my chest is killing me', 'EmergencyIntent'],
  ])('"%s" is not taken by one of Amazon’s own: %s', (sentence, intent) => {
    expect(understand(MODEL, sentence, TODAY).intent.name).toBe(intent);
  });

  test('"next week" alone is no "next"', () => {
    expect(understand(MODEL, 'next week', TODAY).intent.name).not.toBe('AMAZON.NextIntent');
  });
});
