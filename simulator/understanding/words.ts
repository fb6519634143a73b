import { numberWordsOf } from './numbers';
import { clockWordsOf } from './spoken-time';

/** Said for politeness or while thinking; they never change what is meant. */
const FILLERS: ReadonlySet<string> = new Set(['please', 'um', 'uh', 'er', 'erm', 'hmm']);

/** What was typed as an Echo would hear it: "Alexa, I’m ready!" -> "i'm ready". */
export function heardAs(utterance: string): string {
  return utterance
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
    .replace(/^alexa\b ?/, '');
}

/**
 * The words that carry the meaning, spelled so that they compare: "Please, I'm on 1 leg" -> im, on, one, leg. An Echo
 * hears number words where a keyboard types digits.
 */
export function wordsOf(utterance: string): readonly string[] {
  return heardAs(utterance)
    .replaceAll("'", '')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .flatMap((word) => (numberWordsOf(word) ?? clockWordsOf(word))?.split(' ') ?? word);
}
