import { EXERCISES } from '../../lambda/content/exercises';
import type { Fact } from '../../lambda/domain/fact';
import { NO_HISTORY, settled, withFacts } from '../../lambda/domain/history';
import { tallyOf } from '../../lambda/domain/progress';
import { rebuild } from '../../lambda/domain/tally';
import { examples, fc } from '../seeded';
import { anyLife } from './lives';
import { sessionOn } from './sessions';
import { progressAfter } from './turn-by-turn';

const RUNS = { numRuns: examples(12, 50) };

const tallyAlongTheWay = (facts: readonly Fact[], dies?: (nth: number) => boolean) =>
  tallyOf(progressAfter(facts, dies), EXERCISES);

const draws = fc.infiniteStream(fc.integer({ min: 0, max: 23 }));

/** Facts in the order in which they become known, where a session may stay open while up to three others are written. */
const closedLate = (facts: readonly Fact[], delays: Iterator<number>): readonly Fact[] =>
  facts
    .map((fact, nth) => {
      const delay = fact.kind === 'session' ? (delays.next().value as number) % 4 : 0;
      return { fact, nth, place: nth + delay };
    })
    .toSorted((a, b) => a.place - b.place || a.nth - b.nth)
    .map(({ fact }) => fact);

describe('what is counted turn by turn', () => {
  test('is what all facts come to when they are counted from the first', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        expect(tallyAlongTheWay(facts)).toEqual(rebuild(facts, EXERCISES));
      }),
      RUNS,
    );
  });

  test('is the same when turns died after their fact was written, two running at most', () => {
    fc.assert(
      fc.property(anyLife, draws, (facts, drawn) => {
        const deaths = facts.map(() => drawn.next().value % 3 === 0);
        const dies = (nth: number) =>
          deaths[nth] === true && !(deaths[nth - 1] === true && deaths[nth - 2] === true);

        expect(tallyAlongTheWay(facts, dies)).toEqual(rebuild(facts, EXERCISES));
      }),
      RUNS,
    );
  });

  test('is the same when facts come again, at once or sixteen facts later', () => {
    fc.assert(
      fc.property(anyLife, draws, (facts, drawn) => {
        const again = facts.flatMap((fact, nth) => {
          const earlier = facts[nth - drawn.next().value];
          return earlier && nth - facts.indexOf(earlier) <= 16 ? [fact, earlier] : [fact];
        });

        expect(tallyAlongTheWay(again)).toEqual(rebuild(facts, EXERCISES));
      }),
      RUNS,
    );
  });

  test('is the same when sessions close only after later facts were written', () => {
    fc.assert(
      fc.property(anyLife, draws, (facts, drawn) => {
        expect(tallyAlongTheWay(closedLate(facts, drawn))).toEqual(rebuild(facts, EXERCISES));
      }),
      RUNS,
    );
  });
});

describe('a history', () => {
  const facts = Array.from({ length: 25 }, (_, nth) =>
    sessionOn(`2026-10-${String(nth + 1).padStart(2, '0')}`),
  );
  const ids = facts.map(({ id }) => id);
  const whole = () => settled(withFacts(NO_HISTORY, facts.toReversed()), EXERCISES);

  test('keeps its newest five facts open, and of those that were folded the last sixteen ids', () => {
    const { newest, folded, settled: tally } = whole();

    expect(newest.map(({ id }) => id)).toEqual(ids.slice(20));
    expect(folded).toEqual(ids.slice(4, 20));
    expect(tally.sessions).toBe(20);
  });

  test('is what it was where all that comes is known', () => {
    const history = whole();

    expect(withFacts(history, facts.slice(4))).toBe(history);
    expect(settled(history, EXERCISES)).toBe(history);
  });

  test('takes what is new into its order', () => {
    const late = sessionOn('2026-10-22', 'late');

    const { newest } = withFacts(whole(), [late, facts[24]!]);

    expect(newest.map(({ id }) => id)).toEqual([...ids.slice(20, 22), 'late', ...ids.slice(22)]);
  });
});
