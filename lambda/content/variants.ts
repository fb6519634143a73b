import type { Dose, ExerciseId, Variant } from '../domain/exercise';
import { MOST_REPS_AT_ONCE, type Plan, type PlannedExercise } from '../domain/plan';
import { amountOf, doseOf } from '../domain/progression';
import { type Standings, standingIn } from '../domain/standing';
import { EXERCISES } from './exercises';

/** The ways of doing an exercise where it belongs, from the easiest to the hardest. */
const VARIANTS: readonly Variant[] = ['easier', 'standard', 'harder'];

/**
 * The variant one step easier or harder.
 * @returns null where there is none
 * @example stepped('standard', 'easier') // 'easier'
 */
export const stepped = (variant: Variant, direction: 'easier' | 'harder'): Variant | null =>
  variant === 'floor'
    ? null
    : (VARIANTS[VARIANTS.indexOf(variant) + (direction === 'easier' ? -1 : 1)] ?? null);

/** The plan with another variant of one exercise, on both sides, as much of it as comes next. */
export const withVariant = (
  plan: Plan,
  exercise: ExerciseId,
  variant: Variant,
  standings: Standings,
): Plan => ({
  ...plan,
  exercises: plan.exercises.map((planned) =>
    planned.exercise === exercise
      ? { ...planned, variant, ...doseFor(exercise, variant, standings) }
      : planned,
  ),
});

/** How much of an exercise comes next in a variant, and what is new about it. */
export function doseFor(
  exercise: ExerciseId,
  variant: Variant,
  standings: Standings,
): Pick<PlannedExercise, 'dose' | 'news'> {
  const facts = EXERCISES[exercise];
  const { target } = standingIn(standings, exercise, variant, EXERCISES);
  const { amount, before, because, isNews } = target;
  const dose = atOnce(doseOf(facts, amount));
  const isAll = amount === amountOf(dose);
  const isMore = because === 'done twice' || because === 'last time';
  return {
    dose,
    news: isNews && isMore && isAll ? { because, before: doseOf(facts, before) } : null,
  };
}

/** As much of a dose as is done without asking. */
const atOnce = (dose: Dose): Dose =>
  dose.kind === 'as many as you can'
    ? { ...dose, reps: Math.min(MOST_REPS_AT_ONCE, dose.reps) }
    : dose;
