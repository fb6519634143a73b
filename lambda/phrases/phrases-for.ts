import { englishOf } from './en/phrases-en';
import type { Phrases } from './phrases';

/** The languages that the coach speaks, each in the way of a locale. A further one is a folder, and a line here. */
const LANGUAGES: Readonly<Record<string, (locale: string) => Phrases>> = { en: englishOf };

/**
 * What the coach says to a device that is set to a locale; in American English where it is none of ours.
 * @example phrasesFor('en-GB')
 */
export const phrasesFor = (locale: string): Phrases =>
  (LANGUAGES[locale.slice(0, 2)] ?? englishOf)(locale);
