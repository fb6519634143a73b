import { EXERCISES } from '../../lambda/content/exercises';
import type { Reached } from '../../lambda/domain/cue';
import {
  type Dose,
  EXERCISE_IDS,
  type ExerciseId,
  type Variant,
} from '../../lambda/domain/exercise';
import { MOST_REPS_AT_ONCE, type Plan, type PlannedSet, setsOf } from '../../lambda/domain/plan';
import { doseOf, rangeOf } from '../../lambda/domain/progression';
import { FIRST_FULL } from '../domain/plans';

const VARIANTS = ['easier', 'standard', 'harder', 'floor'] as const;

/** Only the calf raise is ever done on the floor for want of a stair. */
const isWay = (exercise: ExerciseId, variant: Variant): boolean =>
  variant !== 'floor' || exercise === 'eccentric-calf-raise';

/** All doses of an exercise in a variant, the least first. */
export function dosesOf(exercise: ExerciseId, variant: Variant): readonly Dose[] {
  const { bottom, top, step } = rangeOf(EXERCISES[exercise], variant);
  const most = exercise === 'press-up' ? MOST_REPS_AT_ONCE : top;
  const steps = Math.floor((most - bottom) / step);
  return Array.from({ length: steps + 1 }, (_, up) =>
    doseOf(EXERCISES[exercise], bottom + up * step),
  );
}

/** Plans in which every exercise is met in every variant, with every dose and on each side first. */
export const EVERY_PLAN: readonly Plan[] = VARIANTS.flatMap((variant) =>
  Array.from({ length: 14 }, (_, level) => ({
    ...FIRST_FULL,
    teachesWakeWord: level === 0,
    coolsDown: level % 2 === 1,
    flow: level % 4 < 2 ? ('one at a time' as const) : ('straight through' as const),
    firstSide: level % 2 === 0 ? ('right' as const) : ('left' as const),
    exercises: EXERCISE_IDS.map((exercise) => {
      const way = isWay(exercise, variant) ? variant : 'standard';
      const doses = dosesOf(exercise, way);
      const dose = doses[level % doses.length]!;
      return {
        exercise,
        dose,
        variant: way,
        teaching: (['full', 'brief', 'none'] as const)[level % 3]!,
        news: {
          because: level % 2 ? ('last time' as const) : ('done twice' as const),
          before: dose,
        },
        easedFrom: null,
        more: exercise === 'press-up' ? 2 : 0,
      };
    }),
  })),
);

/** Every set that there can be. */
export const EVERY_SET: readonly PlannedSet[] = EVERY_PLAN.flatMap((plan) =>
  setsOf(plan, EXERCISES),
);

/** Every place in sets of each exercise and side. */
export const EVERY_PLACE: readonly Reached[] = setsOf(FIRST_FULL, EXERCISES).flatMap((set) =>
  Array.from({ length: set.dose.reps }, (_, done) => ({ set, done })),
);
