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

describe('the last and the best of the lunge', () => {
  const lungesOn = (day: string, done: readonly number[]): SessionFact => ({
    ...sessionOn(day),
    exercises: [{ ...doneInFull('lunge'), done }],
  });
  const standingAfter = (...sessions: readonly SessionFact[]) =>
    standingIn(rebuild(sessions, EXERCISES).standings, 'lunge', 'standard', EXERCISES);

  test('are what was done on each side, and the best stays on its day until there is a better one', () => {
    const { last, best } = standingAfter(
      lungesOn('2026-11-16', [10, 12]),
      lungesOn('2026-11-17', [10, 10]),
      lungesOn('2026-11-18', [9, 8]),
    );

    expect(last).toEqual({ amount: 8, day: '2026-11-18' });
    expect(best).toEqual({ amount: 10, day: '2026-11-16' });
  });

  test('are as they were after a session in which one side was left out', () => {
    const before = lungesOn('2026-11-16', [10, 10]);

    const { last, best } = standingAfter(before, lungesOn('2026-11-17', [10, 0]));

    expect([last?.day, best?.day]).toEqual(['2026-11-16', '2026-11-16']);
  });
});

test('press-ups in two variants tell nobody how many are possible in one, whatever was confirmed', () => {
  const pressUps = doneInFull('press-up');
  const targetAfter = (exercises: SessionFact['exercises']) => {
    const { standings } = rebuild([{ ...sessionOn('2026-11-16'), exercises }], EXERCISES);
    return standings['press-up']?.standard?.target.because;
  };

  const begun = (reps: number) => ({ ...pressUps, variant: 'easier' as const, done: [reps] });

  expect(targetAfter([begun(4), pressUps])).toBe('start');
  expect(targetAfter([begun(0), pressUps])).toBe('last time');
});

test('a hold is none that was done until there were as many of it as planned', () => {
  const sidePlank = { ...doneInFull('side-plank'), done: [5, 4] };
  const session = { ...sessionOn('2026-11-16'), exercises: [sidePlank] };

  const { standings } = rebuild([session], EXERCISES);

  expect(standings['side-plank']?.standard).toMatchObject({ last: null, best: null });
});

test('there is a standing in what was done, and in nothing else', () => {
  const session = sessionOn('2026-11-16', 'one', ['lunge']);

  const { standings } = rebuild([session], EXERCISES);

  expect(Object.keys(standings)).toEqual(['lunge']);
  expect(Object.keys(standings.lunge!)).toEqual(['standard']);
});
