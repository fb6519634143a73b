import { EXERCISES } from '../../lambda/content/exercises';
import { countsForWeek, exercisesDone, factOf } from '../../lambda/domain/session-fact';
import type { TrainingSession } from '../../lambda/domain/training-session';
import { FIRST_FULL, FIRST_SHORT } from './plans';
import { sessionDone, sessionOf } from './sessions';

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

  test('not when one side of the minimum was cut short', () => {
    const done = sessionDone(FIRST_FULL).done.map((reps, set) => (set === 3 ? 9 : reps));
    const fact = factIn({ ...sessionDone(FIRST_FULL), done });

    expect(exercisesDone(fact)).not.toContain('eccentric-calf-raise');
    expect(countsForWeek(fact)).toBe(false);
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

  test('is none where nothing was done', () => {
    expect(factOf(sessionOf(), 3, EXERCISES)).toBeNull();
  });
});
