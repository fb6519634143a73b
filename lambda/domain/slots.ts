import type { CueKind } from './cue';
import { type Milliseconds, seconds } from './time';

/**
 * How long the cues outside a set last: a fact per kind, long enough for the longest wording in any language
 * (test/phrases measures every wording against its slot). In ms.
 */
export const SLOT_MS = {
  'set-up': seconds(5),
  teach: seconds(4.8),
  'wake word': seconds(8),
  resume: seconds(7),
  'count-in': seconds(1),
  'set end': seconds(3),
  rest: seconds(3),
  next: seconds(7),
  prompt: seconds(8),
} as const satisfies Partial<Record<CueKind, Milliseconds>>;

/** "Three, two, one": the lead-in that every set begins with. In ms. */
export const COUNT_IN_MS: Milliseconds = 3 * SLOT_MS['count-in'];

/** How many movements a teaching has: three cues at the first meeting, one at the second (programme.md, ours). */
export const MOVEMENTS = { full: 3, brief: 1, none: 0 } as const;
