import type { Milliseconds } from '../domain/time';

/** A character of English at a voice assistant's usual pace, about 160 words a minute. In ms. */
const CHARACTER_MS = 62;

/** The pause between two sentences. In ms. */
const SENTENCE_PAUSE_MS = 350;

/**
 * About how long a text takes to be said. Voices differ: nothing may depend on it but the silence that SSML adds, and
 * the test that every wording has room in its slot.
 * @example estimatedSpeechMs('One. Pull.') // 970
 */
export function estimatedSpeechMs(text: string): Milliseconds {
  const pauses = text.match(/[.?!:](?=\s)/g)?.length ?? 0;
  return text.length * CHARACTER_MS + pauses * SENTENCE_PAUSE_MS;
}
