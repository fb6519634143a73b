import { parseInteractionModel } from '../../../simulator/understanding/model';
import { understand } from '../../../simulator/understanding/understanding';

/** A skill that wakes people, with slots of Amazon's types. */
const MODEL = parseInteractionModel({
  interactionModel: {
    languageModel: {
      invocationName: 'wake up',
      intents: [
        {
          name: 'WakeIntent',
          slots: [{ name: 'Time', type: 'AMAZON.TIME' }],
          samples: ['wake me at {Time}', 'wake me {Time}'],
        },
        {
          name: 'RestIntent',
          slots: [{ name: 'Until', type: 'AMAZON.DATE' }],
          samples: ['let me sleep until {Until}'],
        },
      ],
      types: [],
    },
  },
});

/** The value of a slot, said on a day: a Wednesday unless told otherwise. */
function valueOf(slot: string, sentence: string, today = '2026-11-25'): string | undefined {
  return understand(MODEL, sentence, today).intent.slots?.[slot]?.value;
}

describe('dates, as Alexa sends them', () => {
  test.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['Monday', '2026-11-30'],
    ['next Monday', '2026-11-30'],
    ['Wednesday', '2026-11-25'],
    ['next Wednesday', '2026-12-02'],
    ['Thursday next week', '2026-12-03'],
    ['next week', '2026-W49'],
    ['the week after next', '2026-W50'],
    ['the weekend', '2026-W48-WE'],
    ['next weekend', '2026-W49-WE'],
    ['next month', '2026-12'],
    ['March', '2027-03'],
    ['next year', '2027'],
    ['the first', '2026-12-01'],
    ['the thirty-first', '2026-12-31'],
    ['the first of December', '2026-12-01'],
    ['December the 1st', '2026-12-01'],
    ['December 1st', '2026-12-01'],
    ['the 24th of November', '2027-11-24'],
    ['the 29th of February', '2028-02-29'],
  ])('until %s is %s', (said, date) => {
    expect(valueOf('Until', `let me sleep until ${said}`)).toBe(date);
  });

  test.each([
    ['2026-12-31', 'next week', '2027-W01'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2027-01-01', 'this week', '2026-W53'],
    ['2026-12-31', 'next month', '2027-01'],
  ])('on %s, until %s is %s', (today, said, date) => {
    expect(valueOf('Until', `let me sleep until ${said}`, today)).toBe(date);
  });

  test('a date comes without a resolution', () => {
    const { intent } = understand(MODEL, 'let me sleep until tomorrow', '2026-11-25');

    expect(intent.slots?.['Until']).toEqual({
      name: 'Until',
      confirmationStatus: 'NONE',
      value: '2026-11-26',
      slotValue: { type: 'Simple', value: '2026-11-26' },
    });
  });

  test.each(['the thirty-first of June', 'the 32nd', 'whenever', 'mondy'])(
    '"%s" is no date, and no other is guessed',
    (said) => {
      expect(understand(MODEL, `let me sleep until ${said}`, '2026-11-25').how).toBe('fallback');
    },
  );
});

describe('times, as Alexa sends them', () => {
  test.each([
    ['seven', '07:00'],
    ["seven o'clock", '07:00'],
    ['7:30', '07:30'],
    ['half past six', '06:30'],
    ['half six', '06:30'],
    ['quarter to seven', '06:45'],
    ['a quarter to seven', '06:45'],
    ['twenty past six', '06:20'],
    ['quarter to one', '12:45'],
    ['seven oh five', '07:05'],
    ['seven a.m.', '07:00'],
    ['seven p m', '19:00'],
    ['7pm', '19:00'],
    ['twelve', '12:00'],
    ['twelve thirty p.m.', '12:30'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
  ])('at %s is %s', (said, time) => {
    expect(valueOf('Time', `wake me at ${said}`)).toBe(time);
  });

  test.each(['thirteen p.m.', 'seven sixty', 'breakfast'])('"%s" is no time', (said) => {
    expect(understand(MODEL, `wake me at ${said}`, '2026-11-25').how).toBe('fallback');
  });
});
