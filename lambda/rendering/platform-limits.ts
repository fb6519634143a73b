import { type Milliseconds, seconds } from '../domain/time';

/** A rendered answer may last 240 s (Amazon's APL for Audio reference). */
export const MAX_AUDIO_MS: Milliseconds = seconds(240);

/** One SSML break may last 10 s (Amazon's SSML reference). */
export const MAX_BREAK_MS: Milliseconds = seconds(10);

/** Output speech may have 8,000 characters (Amazon's response format). */
export const MAX_SPEECH_CHARACTERS = 8_000;

/** The whole response: newer pages say 120 KB, older ones 24; the smaller is safe. In bytes. */
export const MAX_RESPONSE_BYTES = 24 * 1024;
