import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Milliseconds } from '../../lambda/domain/time';

/** Where the measured lengths are kept, in ms by text: of texts that nearly fill their slots, and of some others. */
export const MEASURED_FILE = join(__dirname, 'speech-lengths.json');

/** The eight English voices of espeak-ng, at 150 words a minute: Alexa's own are faster. */
export const VOICES = [
  'en-029',
  'en-gb',
  'en-gb-scotland',
  'en-gb-x-gbclan',
  'en-gb-x-gbcwmd',
  'en-gb-x-rp',
  'en-us',
  'en-us-nyc',
] as const;
export const WORDS_A_MINUTE = 150;

/** How long the slowest of these voices took for some texts. */
export const measuredLengths = (): Readonly<Record<string, Milliseconds>> =>
  JSON.parse(readFileSync(MEASURED_FILE, 'utf8')) as Readonly<Record<string, Milliseconds>>;

/** What the slowest of these voices takes at most; fitted to what was measured, and too long for most texts. */
export function mostSpeechMs(text: string): Milliseconds {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  // A digit is said as a word.
  const characters = text.length + 11 * count(/\d/g);
  return 620 + 68 * characters + 350 * count(/[.?!:](?=\s)/g) + 200 * count(/,(?=\s)/g);
}
