import { numberWordsOf, ordinalWordsOf } from './numbers';

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
 * hears number words where a keyboard types digits: "7pm" -> seven, pm.
 */
export function wordsOf(utterance: string): readonly string[] {
  return heardAs(utterance)
    .replaceAll("'", '')
    .replaceAll(/(\d)([ap]m)\b/g, '$1 $2')
    .replaceAll(/(\d) 00\b/g, '$1 oclock')
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word))
    .flatMap((word) => (numberWordsOf(word) ?? ordinalWordsOf(word) ?? word).split(' '));
}
