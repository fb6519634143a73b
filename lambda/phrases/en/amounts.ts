import type { Amount, Dose, ExerciseId } from '../../domain/exercise';
import { EXERCISE_WORDS } from './exercise-words';
import { counted, inWords } from './numbers';

/**
 * The number that a dose is spoken of by: reps, or the seconds of each hold.
 * @example numberOf({ kind: 'holds', reps: 5, holdMs: 12_000 }) // 12
 */
export const numberOf = (dose: Dose): number =>
  dose.kind === 'holds' ? dose.holdMs / 1000 : dose.reps;

/** The name of an exercise, of more than one. */
export const plural = (exercise: ExerciseId): string => `${EXERCISE_WORDS[exercise].name}s`;

/**
 * How much of an exercise was done, as it is said.
 * @example amountDone('lunge', 12) // 'twelve lunges on each leg'
 * @example amountDone('side-plank', 12_000) // 'side planks of twelve seconds'
 */
export function amountDone(exercise: ExerciseId, amount: Amount): string {
  const { name, limb } = EXERCISE_WORDS[exercise];
  if (exercise === 'side-plank') return `${name}s of ${counted(amount / 1000, 'second')}`;
  if (limb === '') return counted(amount, name);
  // "Five one leg squats" would be two numbers in a row.
  return exercise === 'one-leg-squat'
    ? `${inWords(amount)} on each ${limb}`
    : `${counted(amount, name)} on each ${limb}`;
}

/** @example numberInWords({ kind: 'reps', reps: 12 }) // 'twelve' */
export const numberInWords = (dose: Dose): string => inWords(numberOf(dose));
