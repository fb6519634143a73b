import { EXERCISES } from '../../lambda/content/exercises';
import { EXERCISE_IDS, type Variant } from '../../lambda/domain/exercise';
import { isExhausted, rangeOf } from '../../lambda/domain/progression';
import { type Standings, standingIn } from '../../lambda/domain/standing';
import { EMPTY_TALLY, fold, rebuild } from '../../lambda/domain/tally';
import { fc } from '../seeded';
import { anyLife } from './lives';
import { plainSessions } from './plain-sessions';
import { doneInFull, sessionOn } from './sessions';
import { plainRange, rowOf, sheetAfter } from './plain-targets';

const RUNS = { numRuns: 20 };

const WAYS = EXERCISE_IDS.flatMap((exercise) =>
  (['easier', 'standard'] as const).map((variant: Variant) => ({ exercise, variant })),
);

describe('the targets of a life', () => {
  test('are what the rules of the programme make of session after session', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const { standings } = rebuild(facts, EXERCISES);
        const sheet = sheetAfter(plainSessions(facts));

        for (const { exercise, variant } of WAYS) {
          const { target, best } = standingIn(standings, exercise, variant, EXERCISES);
          const row = rowOf(sheet, exercise, variant);
          const { top, step } = plainRange(exercise, variant);
          expect({
            exercise,
            variant,
            amount: target.amount,
            because: target.because,
            best: best?.amount ?? null,
            isExhausted: isExhausted(target, rangeOf(EXERCISES[exercise], variant)),
          }).toEqual({
            exercise,
            variant,
            amount: row.amount,
            because: row.because,
            best: row.best,
            isExhausted: row.amount + step > top && row.running >= 2,
          });
        }
      }),
      RUNS,
    );
  });

  test('never leave their range, and no best is ever taken back', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        let tally = EMPTY_TALLY;
        for (const fact of facts) {
          if (fact.kind === 'correction') continue;
          const before = tally.standings;
          tally = fold(tally, fact, EXERCISES);
          for (const way of WAYS) {
            const { amount, best, bestBefore, range } = lookedAt(way, before, tally.standings);
            const isIn = amount >= range.bottom && amount <= range.top;
            if (!isIn || best < bestBefore) expect({ fact, way, amount, best }).toBeNull();
          }
        }
      }),
      RUNS,
    );
  });
});

function lookedAt(
  { exercise, variant }: (typeof WAYS)[number],
  before: Standings,
  after: Standings,
) {
  const { target, best } = standingIn(after, exercise, variant, EXERCISES);
  return {
    amount: target.amount,
    best: best?.amount ?? 0,
    bestBefore: standingIn(before, exercise, variant, EXERCISES).best?.amount ?? 0,
    range: plainRange(exercise, variant),
  };
}

describe('after two weeks away', () => {
  const lungeTarget = (lunges: readonly number[]) => {
    const first = sessionOn('2026-11-02');
    const lunge = { ...doneInFull('lunge'), done: lunges };
    const tally = rebuild(
      [{ ...first, exercises: [...first.exercises, lunge] }, sessionOn('2026-11-16')],
      EXERCISES,
    );
    return standingIn(tally.standings, 'lunge', 'standard', EXERCISES).target;
  };

  test('what was done before is one step less', () => {
    expect(lungeTarget([10, 10])).toMatchObject({ amount: 8, because: 'time away' });
  });

  test('what was planned but never begun is where everybody starts', () => {
    expect(lungeTarget([0, 0])).toMatchObject({ amount: 10, because: 'start' });
  });
});
