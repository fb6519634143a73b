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

describe('generosity: a runner out of breath does not search for words', () => {
  test.each(INTENTS)('$name can be said in at least 25 ways', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  test.each(INTENTS)(
    '$name can be said in three words or fewer, and in five or more',
    ({ samples }) => {
      const lengths = samples.map((sample) => sample.split(' ').length);

      expect(Math.min(...lengths)).toBeLessThanOrEqual(3);
      expect(Math.max(...lengths)).toBeGreaterThanOrEqual(4);
    },
  );

  test.each(INTENTS.filter(({ name }) => !SELDOM_POLITE.includes(name)))(
    '$name can be asked politely',
    ({ samples }) => {
      expect(samples.filter((sample) => POLITE.test(sample))).not.toEqual([]);
    },
  );
});
