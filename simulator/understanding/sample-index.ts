import type { Pattern } from './patterns';

/** Samples by the word they begin with, so that a sentence is compared with few of them. */
export interface SampleIndex {
  /** The samples that can begin with a word, those that begin with a slot among them. */
  readonly byFirstWord: ReadonlyMap<string, readonly Pattern[]>;
  readonly beginningWithSlot: readonly Pattern[];
}

/** Prepares samples for samplesFor; make it once. */
export function makeSampleIndex(patterns: readonly Pattern[]): SampleIndex {
  const beginningWith = (word: string | undefined) =>
    patterns.filter((pattern) => [word, undefined].includes(firstWordOf(pattern)));
  const firstWords = new Set(patterns.flatMap((pattern) => firstWordOf(pattern) ?? []));
  return {
    byFirstWord: new Map([...firstWords].map((word) => [word, beginningWith(word)])),
    beginningWithSlot: beginningWith(undefined),
  };
}

/** The samples that the words could be, in the order they were given. */
export function samplesFor(index: SampleIndex, words: readonly string[]): readonly Pattern[] {
  return index.byFirstWord.get(words[0] ?? '') ?? index.beginningWithSlot;
}

function firstWordOf({ tokens: [first] }: Pattern): string | undefined {
  return first?.kind === 'word' ? first.word : undefined;
}
