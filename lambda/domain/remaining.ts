import type { Place } from './part';
import type { Timeline } from './timeline';
import type { Milliseconds } from './time';

/** What is left from a place on. */
export interface Remaining {
  /** Reps of the set, the one in progress among them. */
  readonly reps: number;
  /** Until the set ends. */
  readonly setMs: Milliseconds;
  /** Until the session ends, without the waits for the runner. */
  readonly sessionMs: Milliseconds;
}

/** What is left of a set and of the session when so many reps are done. @returns null past the last set */
export function remainingFrom({ cues, length }: Timeline, place: Place): Remaining | null {
  const ofSet = cues.filter((cue) => cue.set.index === place.set);
  const count = ofSet.find((cue) => cue.kind === 'count' && cue.done >= place.done);
  const end = ofSet.find(({ kind }) => kind === 'set end');
  if (!end) return null;
  const from = count?.at ?? end.at;
  return {
    reps: Math.max(0, end.set.dose.reps - place.done),
    setMs: end.at - from,
    sessionMs: length - from,
  };
}
