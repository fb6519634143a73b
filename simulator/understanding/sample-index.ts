import type { Pattern } from './patterns';

/** Samples by the word they begin with, so that a sentence is compared with few of them. */
export interface SampleIndex {
  readonly patterns: readonly Pattern[];
  /** The samples that can begin with a word, for the words that were asked for; those that begin with a slot among them. */
  readonly byFirstWord: Map<string, readonly Pattern[]>;
}

/** Prepares samples for samplesFor; make it once. */
export const makeSampleIndex = (patterns: readonly Pattern[]): SampleIndex => ({
  patterns,
  byFirstWord: new Map(),
});

/** The samples that the words could be, in the order they were given. */
export function samplesFor(
  { patterns, byFirstWord }: SampleIndex,
  [first = '']: readonly string[],
): readonly Pattern[] {
  const known = byFirstWord.get(first);
  if (known) return known;
  const found = patterns.filter((pattern) => [first, undefined].includes(firstWordOf(pattern)));
  byFirstWord.set(first, found);
  return found;
}

function firstWordOf({ tokens: [first] }: Pattern): string | undefined {
  return first?.kind === 'word' ? first.word : undefined;
}
