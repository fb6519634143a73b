import type { Cue } from './cue';
import type { Part, Place } from './part';
import { type Instant, type Milliseconds, seconds } from './time';

/** Where in a part a moment falls: the cue that is sounding, and how far the runner is. */
export interface Position {
  readonly cue: Cue;
  readonly place: Place;
}

/**
 * What a clock cannot see between an answer and the request that interrupts it, as shortest and longest in ms: Alexa
 * takes a moment to begin to play; the audio stops at the wake word, but the request comes when the sentence is over;
 * and request times are whole seconds. Estimates, to be measured on a device: Amazon documents none of them.
 */
export const UNSEEN_MS = {
  startDelay: { min: 300, max: 1500 },
  wakeWordToRequest: { min: 500, max: 3500 },
  timestampGrain: seconds(1),
} as const;

/** How much audio was heard before a request: at least, for an interruption; at most, for an answer to the closing prompt. */
export interface Heard {
  readonly atLeast: Milliseconds;
  readonly atMost: Milliseconds;
}

/**
 * The bounds of what was heard of a part, from the times of two requests.
 * @example heardBetween(0, 60_000) // { atLeast: 54_000, atMost: 60_200 }
 */
export function heardBetween(answerAt: Instant, requestAt: Instant): Heard {
  const { startDelay, wakeWordToRequest, timestampGrain } = UNSEEN_MS;
  const between = requestAt - answerAt;
  return {
    atLeast: Math.max(0, between - timestampGrain - startDelay.max - wakeWordToRequest.max),
    atMost: Math.max(0, between + timestampGrain - startDelay.min - wakeWordToRequest.min),
  };
}

/** How long something may take beyond its shortest. */
const spreadOf = ({ min, max }: { readonly min: number; readonly max: number }) => max - min;

/**
 * How far apart those bounds are: an interruption is believed to be at most so much earlier than it was. In ms: 6200, of
 * which 2000 are what the times of the two requests may lack.
 */
export const UNCERTAINTY_MS: Milliseconds =
  spreadOf(UNSEEN_MS.startDelay) +
  spreadOf(UNSEEN_MS.wakeWordToRequest) +
  2 * UNSEEN_MS.timestampGrain;

/**
 * The position after so much of a part was heard; before its beginning and after its end, its first and last.
 * @example positionAt(lunges, 0).place // { set: 4, done: 0 }
 */
export function positionAt(part: Part, heard: Milliseconds): Position {
  const cue = part.cues.findLast(({ at }) => at <= heard) ?? part.cues[0]!;
  return { cue, place: { set: cue.set.index, done: cue.done } };
}
