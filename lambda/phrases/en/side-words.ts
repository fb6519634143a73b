import type { Variant } from '../../domain/exercise';
import type { PlannedSet } from '../../domain/plan';
import { wordsOf } from './words-of';
import { inWords } from './numbers';

/**
 * The side of a set, as the coach names it.
 * @example sideOf(towelDragRight) // 'right foot'
 * @returns '' for a set without sides
 */
export const sideOf = (set: PlannedSet): string =>
  set.side ? `${set.side} ${wordsOf(set).limb}` : '';

/**
 * How much a set is.
 * @example doseOf(sidePlankRight) // 'five holds of ten seconds'
 */
export function doseOf({ dose, variant }: PlannedSet): string {
  switch (dose.kind) {
    case 'reps':
      return `${inWords(dose.reps)} reps`;
    case 'holds':
      return `${inWords(dose.reps)} holds of ${inWords(dose.holdMs / 1000)} seconds`;
    case 'as many as you can':
      return `${inWords(dose.reps)} first, ${PRESS_UPS[variant]}`;
  }
}

const PRESS_UPS: Readonly<Record<Variant, string>> = {
  easier: 'hands on a counter',
  standard: 'from the knees',
  harder: 'on your toes',
  floor: 'from the knees',
};

/**
 * The exercise of a set, with its variant.
 * @example nameOf(easierLunge) // 'easier lunge'
 */
export function nameOf(set: PlannedSet, name = wordsOf(set).name): string {
  const isNamed = set.variant === 'easier' || set.variant === 'harder';
  return isNamed && set.dose.kind !== 'as many as you can' ? `${set.variant} ${name}` : name;
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

/**
 * The exercise and side of a set.
 * @example namedWithSide(lungeLeft) // 'lunge, left leg'
 */
export function namedWithSide(set: PlannedSet): string {
  const { name } = wordsOf(set);
  return set.side ? `${name}, ${sideOf(set)}` : name;
}
