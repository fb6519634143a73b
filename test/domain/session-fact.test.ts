import { EXERCISES } from '../../lambda/content/exercises';
import type { Dose } from '../../lambda/domain/exercise';
import {
  countsForWeek,
  type ExerciseFact,
  exercisesDone,
  factOf,
  isBegun,
  isDone,
} from '../../lambda/domain/session-fact';
import type { TrainingSession } from '../../lambda/domain/training-session';
import { FIRST_FULL, FIRST_SHORT } from './plans';
import { MONDAY_MORNING, sessionDone, sessionOf } from './sessions';

const factIn = (session: TrainingSession) => factOf(session, 3, EXERCISES)!;

describe('a session counts for its week', () => {
  test('when all of it is done', () => {
    expect(countsForWeek(factIn(sessionDone(FIRST_FULL)))).toBe(true);
    expect(countsForWeek(factIn(sessionDone(FIRST_SHORT)))).toBe(true);
  });

  test('when the bare minimum of it is done: calf raises, squats and side planks', () => {
    const done = sessionDone(FIRST_FULL).done.map((reps, set) =>
      [0, 1, 4, 5, 10].includes(set) ? 0 : reps,
    );

    expect(countsForWeek(factIn({ ...sessionDone(FIRST_FULL), done }))).toBe(true);
  });

  const withCalfRaises = (reps: number) =>
    factIn({
      ...sessionDone(FIRST_FULL),
      done: sessionDone(FIRST_FULL).done.map((before, set) => (set === 3 ? reps : before)),
    });

  test('when a rep or two of ten are missing on one side: whoever says so keeps the session', () => {
    expect(exercisesDone(withCalfRaises(8))).toContain('eccentric-calf-raise');
    expect(countsForWeek(withCalfRaises(8))).toBe(true);
  });

  test('not when one side of the minimum was cut short', () => {
    expect(exercisesDone(withCalfRaises(7))).not.toContain('eccentric-calf-raise');
    expect(countsForWeek(withCalfRaises(7))).toBe(false);
  });
});

describe('a session for a part of the body counts for its week', () => {
  const focused = (done: readonly number[]) => {
    const exercises = FIRST_FULL.exercises.slice(0, 1);
    const wish = { kind: 'focus', area: 'feet' } as const;
    return countsForWeek(factIn({ ...sessionOf({ ...FIRST_FULL, wish, exercises }), done }));
  };

  test('when all of it is done but for one rep in five, and only then', () => {
    expect([focused([20, 16]), focused([20, 15])]).toEqual([true, false]);
  });

  test('as nothing else does that is as short', () => {
    const exercises = FIRST_FULL.exercises.slice(0, 1);
    const plan = { ...FIRST_FULL, exercises };

    expect(countsForWeek(factIn({ ...sessionOf(plan), done: [20, 20] }))).toBe(false);
  });
});

describe('of an exercise', () => {
  const pushUps: Dose = { kind: 'as many as you can', reps: 10 };
  const lunges: Dose = { kind: 'reps', reps: 10 };
  const fact = (planned: Dose, ...done: readonly number[]): ExerciseFact => ({
    exercise: 'lunge',
    variant: 'standard',
    planned,
    done,
    easedFrom: null,
  });

  test.each([
    ['as many as you can are one', fact(pushUps, 1), true],
    ['as many as you can are not none', fact(pushUps, 0), false],
    ['ten on each side are not nine on one', fact(lunges, 10, 9), false],
    ['ten on each side are more too', fact(lunges, 10, 12), true],
  ])('%s', (_, exercise, expected) => {
    expect(isDone(exercise)).toBe(expected);
  });

  test('something is done as soon as one rep on one side is', () => {
    expect([isBegun(fact(lunges, 0, 1)), isBegun(fact(lunges, 0, 0))]).toEqual([true, false]);
  });
});

describe('the fact of a session', () => {
  test('has both sides of an exercise, and push-ups in one count however often there were more', () => {
    const more = {
      ...FIRST_FULL,
      exercises: FIRST_FULL.exercises.map((planned) =>
        planned.exercise === 'press-up' ? { ...planned, more: 2 } : planned,
      ),
    };

    const { exercises } = factIn(sessionDone(more));

    expect(exercises.map(({ exercise, done }) => [exercise, done])).toEqual([
      ['towel-drag', [20, 20]],
      ['eccentric-calf-raise', [10, 10]],
      ['lunge', [10, 10]],
      ['one-leg-squat', [5, 5]],
      ['side-plank', [5, 5]],
      ['press-up', [20]],
    ]);
  });

  test('has an exercise twice where its variant was changed, which counts as one', () => {
    const wish = { kind: 'focus', area: 'feet' } as const;
    const plan = { ...FIRST_FULL, wish, exercises: FIRST_FULL.exercises.slice(0, 1) };
    const drags = {
      exercise: 'towel-drag',
      variant: 'harder',
      planned: plan.exercises[0]!.dose,
    } as const;
    const stretches = [
      { ...drags, nth: 0, from: 0, to: 20 },
      { ...drags, nth: 1, from: 0, to: 12 },
      { ...drags, nth: 1, variant: 'standard', from: 12, to: 20 },
    ] as const;

    const fact = factIn({ ...sessionOf(plan), done: [20, 20], stretches });

    expect(fact.exercises.map(({ variant, done }) => [variant, done])).toEqual([
      ['harder', [20, 12]],
      ['standard', [0, 8]],
    ]);
    expect(exercisesDone(fact)).toEqual(['towel-drag']);
    expect(countsForWeek(fact)).toBe(true);
  });

  test('is none where nothing was done', () => {
    expect(factOf(sessionOf(), 3, EXERCISES)).toBeNull();
    expect(factOf({ ...sessionOf(), done: [0, 0] }, 3, EXERCISES)).toBeNull();
  });

  test('keeps of the session what it was, and the goal then in force', () => {
    const session = { ...sessionDone(FIRST_SHORT), done: [10, 4], countConfirmed: true };

    const fact = factOf(session, 4, EXERCISES);

    expect(fact).toEqual({
      kind: 'session',
      id: 'one',
      at: MONDAY_MORNING,
      day: '2026-11-16',
      zone: 'Europe/London',
      wish: { kind: 'short' },
      pace: 'normal',
      firstSide: 'right',
      trainedMs: 900_000,
      weeklyGoal: 4,
      countConfirmed: true,
      exercises: FIRST_SHORT.exercises.map(({ exercise, variant, dose }, nth) => ({
        exercise,
        variant,
        planned: dose,
        done: nth === 0 ? [10, 4] : [0, 0],
        easedFrom: null,
      })),
    });
  });
});
