import { EXERCISES } from '../../lambda/content/exercises';
import type { Dose } from '../../lambda/domain/exercise';
import {
  BARE_MINIMUM,
  isBareMinimum,
  type Plan,
  setsOf,
  withMoreReps,
} from '../../lambda/domain/plan';
import { FIRST_FULL, FIRST_SHORT } from './plans';

/** A plan that ends with push-ups, of which more were wanted so often. */
const withPushUps = (dose: Dose, more: number): Plan => ({
  ...FIRST_FULL,
  exercises: FIRST_FULL.exercises.map((planned) =>
    planned.exercise === 'press-up' ? { ...planned, dose, more } : planned,
  ),
});

const AS_MANY_AS_YOU_CAN: Dose = { kind: 'as many as you can', reps: 10 };

describe('the sets of a plan', () => {
  test('are one on each side of an exercise, the first side first, and one where there are no sides', () => {
    const sets = setsOf({ ...FIRST_FULL, firstSide: 'left' }, EXERCISES);

    expect(sets.slice(-3).map(({ index, exercise, side }) => [index, exercise, side])).toEqual([
      [8, 'side-plank', 'left'],
      [9, 'side-plank', 'right'],
      [10, 'press-up', null],
    ]);
  });

  test('count on where there were more push-ups in the runner: eleven to fifteen, sixteen to twenty', () => {
    const sets = setsOf(withPushUps(AS_MANY_AS_YOU_CAN, 2), EXERCISES).slice(10);

    expect(sets.map(({ index, dose, countedBefore }) => [index, dose.reps, countedBefore])).toEqual(
      [
        [10, 10, 0],
        [11, 5, 10],
        [12, 5, 15],
      ],
    );
    expect(sets.map(({ dose, side }) => [dose.kind, side])).toEqual(
      sets.map(() => ['as many as you can', null]),
    );
  });
});

describe('a few more', () => {
  test('of as many as you can is one round more, of nothing else in the plan', () => {
    const plan = withPushUps(AS_MANY_AS_YOU_CAN, 1);

    const more = withMoreReps(plan);

    expect(more).toEqual(withPushUps(AS_MANY_AS_YOU_CAN, 2));
  });

  test('is asked for up to fifty and no further', () => {
    expect(withMoreReps(withPushUps(AS_MANY_AS_YOU_CAN, 7))).not.toBeNull();
    expect(withMoreReps(withPushUps(AS_MANY_AS_YOU_CAN, 8))).toBeNull();
  });

  test('is not asked for where the reps are given, nor where there is nothing to do', () => {
    expect(withMoreReps(FIRST_SHORT)).toBeNull();
    expect(withMoreReps({ ...FIRST_SHORT, exercises: [] })).toBeNull();
  });
});

describe('the bare minimum', () => {
  test('is calf raises, one leg squats and side planks, whatever else was done', () => {
    expect(isBareMinimum(['lunge', ...BARE_MINIMUM.toReversed()])).toBe(true);
  });

  test.each(BARE_MINIMUM)('is not done without the %s', (missing) => {
    expect(isBareMinimum(BARE_MINIMUM.filter((exercise) => exercise !== missing))).toBe(false);
  });
});
