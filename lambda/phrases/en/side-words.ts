import type { PlannedSet } from '../../domain/plan';
import { EXERCISE_WORDS } from './exercise-words';
import { inWords } from './numbers';

/**
 * The side of a set, as the coach names it.
 * @example sideOf(towelDragRight) // 'right foot'
 * @returns '' for a set without sides
 */
export const sideOf = ({ side, exercise }: PlannedSet): string =>
  side ? `${side} ${EXERCISE_WORDS[exercise].limb}` : '';

/**
 * How much a set is.
 * @example doseOf(sidePlankRight) // 'five holds of ten seconds'
 */
export function doseOf({ dose }: PlannedSet): string {
  switch (dose.kind) {
    case 'reps':
      return inWords(dose.reps);
    case 'holds':
      return `${inWords(dose.reps)} holds of ${inWords(dose.holdMs / 1000)} seconds`;
    case 'as many as you can':
      return `${inWords(dose.reps)} first, from the knees`;
  }
}

/** What follows a rep's number in its name: a hold is a hold. */
export const repOf = ({ dose }: PlannedSet): string => (dose.kind === 'holds' ? 'hold' : 'rep');

/**
 * Where a runner stands in a set.
 * @example standingAt(lungeLeft, 8) // 'rep nine, left leg'
 */
export function standingAt(set: PlannedSet, done: number): string {
  const rep = `${repOf(set)} ${inWords(set.countedBefore + done + 1)}`;
  return set.side ? `${rep}, ${sideOf(set)}` : rep;
}
