import type { AnswerLength, CueKind } from './cue';
import { type Milliseconds, seconds } from './time';

/**
 * How long the cues outside a set last: a fact per kind, long enough for the longest wording in any language
 * (test/phrases measures every wording against its slot). In ms.
 */
export const SLOT_MS = {
  'set-up': seconds(5),
  news: seconds(6.5),
  teach: seconds(4.8),
  'wake word': seconds(8),
  resume: seconds(7),
  'count-in': seconds(1),
  'set end': seconds(3),
  rest: seconds(3),
  next: seconds(7),
  'rest left': seconds(10),
  prompt: seconds(8.5),
} as const satisfies Partial<Record<CueKind, Milliseconds>>;

/** How long an answer may take before the set goes on. In ms. */
export const ANSWER_MS: Readonly<Record<AnswerLength, Milliseconds>> = {
  short: seconds(5),
  long: seconds(10),
  // Time to fetch what an easier or a harder variant needs (docs/programme.md).
  fetch: seconds(15),
  minute: seconds(60),
};

/** How many movements a teaching has: three cues at the first meeting, one at the second (ours, docs/programme.md). */
export const MOVEMENTS = { full: 3, brief: 1, none: 0 } as const;
