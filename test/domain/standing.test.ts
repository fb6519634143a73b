import { EXERCISES } from '../../lambda/content/exercises';
import { EXERCISE_IDS, type Variant } from '../../lambda/domain/exercise';
import { isExhausted, rangeOf } from '../../lambda/domain/progression';
import type { SessionFact } from '../../lambda/domain/session-fact';
import { standingIn } from '../../lambda/domain/standing';
import { EMPTY_TALLY, fold, rebuild } from '../../lambda/domain/tally';
import { examples, fc } from '../seeded';
import { anyLife } from './lives';
import { plainSessions } from './plain-sessions';
import { doneInFull, sessionOn } from './sessions';
import { emptySheet, noteSession, plainRange, rowOf } from './plain-targets';

const RUNS = { numRuns: examples(20, 100) };

const WAYS = EXERCISE_IDS.flatMap((exercise) =>
  (['easier', 'standard'] as const).map((variant: Variant) => ({ exercise, variant })),
);

/** How a runner stands after each of some sessions. */
function standingsAfterEach(sessions: readonly SessionFact[]) {
  let tally = EMPTY_TALLY;
  return sessions.map((session) => {
    tally = fold(tally, session, EXERCISES);
    return WAYS.map(({ exercise, variant }) => {
      const { target, best } = standingIn(tally.standings, exercise, variant, EXERCISES);
      const exhausted = isExhausted(target, rangeOf(EXERCISES[exercise], variant));
      return [target.amount, target.because, best?.amount ?? null, exhausted] as const;
    });
  });
}

/** The same, by the rules of the programme. */
function rowsAfterEach(sessions: readonly SessionFact[]) {
  const sheet = emptySheet();
  return sessions.map((session) => {
    noteSession(sheet, session);
    return WAYS.map(({ exercise, variant }) => {
      const { amount, because, best, running } = rowOf(sheet, exercise, variant);
      const { top, step } = plainRange(exercise, variant);
      return [amount, because, best, amount + step > top && running >= 2] as const;
    });
  });
}

describe('the targets of a life', () => {
  test('are, after every session, what the rules of the programme make of it', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const sessions = plainSessions(facts);

        expect(standingsAfterEach(sessions)).toEqual(rowsAfterEach(sessions));
      }),
      RUNS,
    );
  });

  test('never leave their range, and no best is ever taken back', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const bests = WAYS.map(() => 0);

        const standings = standingsAfterEach(plainSessions(facts));

        for (const standing of standings)
          for (const [nth, [amount, , best]] of standing.entries()) {
            const { bottom, top } = plainRange(WAYS[nth]!.exercise, WAYS[nth]!.variant);
            const kept = amount >= bottom && amount <= top && (best ?? 0) >= bests[nth]!;
            if (!kept) expect({ ...WAYS[nth]!, amount, best }).toBe('kept');
            bests[nth] = best ?? 0;
          }
      }),
      RUNS,
    );
  });
});

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
