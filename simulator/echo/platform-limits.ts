import type { Milliseconds } from '../../lambda/domain/time';

/** Alexa plays at most four minutes in one answer (Amazon's pages on APL for Audio and on SSML). */
export const LONGEST_AUDIO_MS: Milliseconds = 240_000;

/** Alexa plays at most a minute and a half in a reprompt (Amazon's page on SSML). */
export const LONGEST_REPROMPT_MS: Milliseconds = 90_000;

/** Alexa accepts breaks of at most ten seconds each (Amazon's page on SSML). */
export const LONGEST_BREAK_MS: Milliseconds = 10_000;

/** Alexa accepts at most this much speech in an answer (Amazon's page on the response format). */
export const MOST_SPEECH_CHARACTERS = 8_000;

/** The smaller of the two answer sizes that Amazon's pages name: 24 KB, session attributes included. */
export const LARGEST_ANSWER_BYTES = 24 * 1024;

/** APL for Audio plays at most this many audio files in an answer (Amazon's page on APL for Audio). */
export const MOST_AUDIO_FILES = 15;

/** SSML plays at most this many audio files (Amazon's page on SSML). */
export const MOST_SSML_AUDIO_FILES = 5;
