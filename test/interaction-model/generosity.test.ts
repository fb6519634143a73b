import { readModel } from './skill-package';

const { intents } = readModel().interactionModel.languageModel;
const INTENTS = intents.filter(({ name }) => name !== 'AMAZON.FallbackIntent');

/** Words with which somebody asks politely. */
const POLITE = /\b(please|kindly|can|could|may|would you|i'd like|let me)\b/;

/** What a single word, a yes or a number can be said in; whoever is driving or hurt does not ask politely. */
const SELDOM_POLITE = [
  'SideIntent',
  'DrivingIntent',
  'PainIntent',
  'AtRepIntent',
  'BackIntent',
  'ReminderDaysIntent',
];

/** What nobody says at length: a side alone, and away with it. */
const SELDOM_LONG = ['SideIntent', 'AMAZON.CancelIntent'];

const wordsIn = (sample: string): number => sample.split(' ').length;

describe('generosity: a runner out of breath does not search for words', () => {
  test.each(INTENTS)('$name can be said in at least 25 ways', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  test.each(INTENTS)('$name can be said in three words or fewer', ({ samples }) => {
    expect(Math.min(...samples.map(wordsIn))).toBeLessThanOrEqual(3);
  });

  test.each(INTENTS.filter(({ name }) => !SELDOM_LONG.includes(name)))(
    '$name can be said in five words or more',
    ({ samples }) => {
      expect(Math.max(...samples.map(wordsIn))).toBeGreaterThanOrEqual(5);
    },
  );

  test.each(INTENTS.filter(({ name }) => !SELDOM_POLITE.includes(name)))(
    '$name can be asked politely',
    ({ samples }) => {
      expect(samples.filter((sample) => POLITE.test(sample))).not.toEqual([]);
    },
  );
});
