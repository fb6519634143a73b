import { fc } from '../seeded';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { BARE_MINIMUM } from '../../lambda/domain/plan';
import { EMPTY_TALLY, fold, rebuild, sessionsIn } from '../../lambda/domain/tally';
import { factOn } from './sessions';

const days = fc
  .integer({ min: 0, max: 400 })
  .map((after) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10));

const anyFacts = fc
  .array(fc.record({ day: days, counts: fc.boolean() }), { maxLength: 40 })
  .map((facts) => facts.map(({ day, counts }, index) => factOn(day, `fact ${index}`, counts)));

describe('a tally', () => {
  test('counts every session that counts once, in its own week', () => {
    fc.assert(
      fc.property(anyFacts, days, (facts, day) => {
        const tally = rebuild(facts);

        const monday = (of: string) => {
          const date = new Date(`${of}T00:00:00Z`);
          while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
          return date.toISOString().slice(0, 10);
        };
        const counting = facts.filter(({ countsForWeek }) => countsForWeek);
        const thatWeek = counting.filter((fact) => monday(fact.day) === monday(day));
        expect(tally.sessions).toBe(counting.length);
        if (tally.weeks.length < 54) expect(sessionsIn(tally, monday(day))).toBe(thatWeek.length);
      }),
    );
  });

  test('is the same whatever the order in which facts arrive', () => {
    fc.assert(
      fc.property(
        anyFacts.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          const { sessions, weeks } = rebuild(facts);
          expect(rebuild(shuffled)).toMatchObject({ sessions, weeks });
        },
      ),
    );
  });

  test('adds up the parts of a day, in any order, to one session at most', () => {
    const someDone = fc.subarray([...EXERCISE_IDS]);
    const anyParts = fc.array(fc.tuple(fc.constantFrom('2026-11-16', '2026-11-17'), someDone), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyParts, (parts) => {
        const facts = parts.map(([day, done], index) => factOn(day, `part ${index}`, false, done));

        const isComplete = (day: string) =>
          BARE_MINIMUM.every((id) => parts.some(([on, done]) => on === day && done.includes(id)));
        const expected = ['2026-11-16', '2026-11-17'].filter(isComplete).length;
        expect(rebuild(facts).sessions).toBe(expected);
        expect(rebuild(facts.toReversed()).sessions).toBe(expected);
      }),
    );
  });

  test('folds a fact that it has already to itself', () => {
    const once = fold(EMPTY_TALLY, factOn('2026-11-16'));

    expect(fold(once, factOn('2026-11-16'))).toBe(once);
  });
});
