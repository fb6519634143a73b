import type { Cue, UntimedCue } from './cue';
import type { Milliseconds } from './time';

/**
 * Gives cues their times, one slot after the other, and their numbers, unless they have them.
 * @example timed([{ slot: 3000, ... }, { slot: 1000, ... }]).map((cue) => cue.at) // [0, 3000]
 */
export function timed(
  cues: readonly UntimedCue[],
  numbers: readonly number[] | null = null,
): readonly Cue[] {
  let at = 0;
  return cues.map((cue, index) => {
    // One copy, and four times as fast as { ...cue, at }, which is a seventh of a warm turn: cues have many shapes.
    const placed = Object.assign({}, cue, numbers ? { at, nth: numbers[index]! } : { at });
    at += cue.slot;
    return placed;
  });
}

/** How long cues last together, in ms. */
export const lengthOf = (cues: readonly UntimedCue[]): Milliseconds =>
  cues.reduce((sum, cue) => sum + cue.slot, 0);
