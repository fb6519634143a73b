import type { Rep } from './exercise';
import type { PlannedSet } from './plan';
import { holdMsOf } from './set-cues';
import { type Pace, type Phase, phasesOf } from './tempo';
import type { Milliseconds } from './time';

/** What a body does in a stretch of a rep: a phase of its tempo, or a part of a hold. */
export type MotionPhase = Phase | 'lift' | 'hold' | 'lower' | 'breathe';

/** A stretch of a rep, in ms from the rep's start. */
export interface MotionBeat {
  readonly phase: MotionPhase;
  readonly at: Milliseconds;
  readonly length: Milliseconds;
}

/**
 * How one rep of a set moves, from its start to its end; the count falls on its start.
 * @example motionOf(sidePlankRight, rep, 'normal')[1] // { phase: 'hold', at: 2000, length: 10_000 }
 */
export function motionOf(set: PlannedSet, rep: Rep, pace: Pace): readonly MotionBeat[] {
  if (rep.kind === 'tempo') return phasesOf(rep.tempo, pace);
  const lengths = [
    ['lift', rep.liftMs],
    ['hold', holdMsOf(set)],
    ['lower', rep.lowerMs],
    ['breathe', rep.breatheMs],
  ] as const;
  let at = 0;
  return lengths.map(([phase, length]) => {
    const beat = { phase, at, length };
    at += length;
    return beat;
  });
}
