import type { StoreTexts } from '../certify/package-files';
import { DifferenceError, type StoreDifferences } from './differences';

/**
 * The page of the store in a place: the American one with other words, and with icons of its own name.
 * @throws DifferenceError where an American word is not on the page
 */
export function storePage(
  source: StoreTexts,
  { words, keywords = [] }: StoreDifferences,
  locale: string,
): StoreTexts {
  const text = JSON.stringify(source);
  for (const word of Object.keys(words))
    if (!text.includes(word))
      throw new DifferenceError(`The store page has no "${word}": take it out of "words".`);
  const read = (part: string): string =>
    Object.entries(words).reduce((whole, [word, other]) => whole.replaceAll(word, other), part);
  return {
    ...source,
    summary: read(source.summary ?? ''),
    description: read(source.description ?? ''),
    examplePhrases: (source.examplePhrases ?? []).map(read),
    keywords: [...(source.keywords ?? []).map(read), ...keywords],
    smallIconUri: iconOf(locale, 'small'),
    largeIconUri: iconOf(locale, 'large'),
  };
}

const iconOf = (locale: string, size: string): string =>
  `file://assets/images/${locale}_${size}Icon.png`;
