import type { Dose, ExerciseId, Variant } from '../domain/exercise';
import type { Plan } from '../domain/plan';
import { EXERCISES } from './exercises';

/** The ways of doing an exercise where it belongs, from the easiest to the hardest. */
const VARIANTS: readonly Variant[] = ['easier', 'standard', 'harder'];

/** Exercises whose harder variant is weight (programme.md). */
export const WEIGHTED: readonly ExerciseId[] = ['eccentric-calf-raise', 'lunge'];

/** The one variant whose dose differs: ten curls instead of twenty (programme.md, ours). */
const EASIER_TOWEL_DRAG: Dose = { kind: 'reps', reps: 10 };

/** How much of an exercise a variant starts with. */
export const doseOf = (exercise: ExerciseId, variant: Variant): Dose =>
  exercise === 'towel-drag' && variant === 'easier' ? EASIER_TOWEL_DRAG : EXERCISES[exercise].dose;

/**
 * The variant one step easier or harder.
 * @returns null where there is none
 * @example stepped('standard', 'easier') // 'easier'
 */
export const stepped = (variant: Variant, direction: 'easier' | 'harder'): Variant | null =>
  variant === 'floor'
    ? null
    : (VARIANTS[VARIANTS.indexOf(variant) + (direction === 'easier' ? -1 : 1)] ?? null);

/** The plan with another variant of one exercise, on both sides. */
export const withVariant = (plan: Plan, exercise: ExerciseId, variant: Variant): Plan => ({
  ...plan,
  exercises: plan.exercises.map((planned) =>
    planned.exercise === exercise
      ? { ...planned, variant, dose: doseOf(exercise, variant) }
      : planned,
  ),
});
