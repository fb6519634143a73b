import { fixedWordsOf, firstWordOf, parsePattern } from './patterns';
import type { Pattern, Sample } from './patterns';

/**
 * The samples of a model, found by the word they begin with, so that a sentence is compared with few of them, and taken
 * apart when they are first asked for: a conversation needs few of the thousands.
 */
export interface SampleIndex {
  /** Every sample, the preferred first: without slots before with slots, more fixed words before fewer. */
  readonly all: () => readonly Pattern[];
  /** Those that can begin with a word, in the same order; those that begin with a slot among them. */
  readonly beginningWith: (word: string) => readonly Pattern[];
}

/** Prepares samples for finding; make it once. */
export function makeSampleIndex(samples: readonly Sample[]): SampleIndex {
  const places = placesByFirstWord(samples);
  const patternsAt = (found: readonly number[]): readonly Pattern[] =>
    found
      .toSorted((one, other) => one - other)
      .map((place) => parsePattern(samples[place]!))
      .toSorted(preferredFirst);
  let all: readonly Pattern[] | undefined;
  const byFirstWord = new Map<string, readonly Pattern[]>();
  return {
    all: () => (all ??= patternsAt([...samples.keys()])),
    beginningWith(word) {
      const found =
        byFirstWord.get(word) ??
        patternsAt([...(places.get(word) ?? []), ...(places.get(undefined) ?? [])]);
      byFirstWord.set(word, found);
      return found;
    },
  };
}

/** Where among the samples those are that begin with a word; with undefined, those that can begin with any. */
function placesByFirstWord(
  samples: readonly Sample[],
): ReadonlyMap<string | undefined, readonly number[]> {
  const places = new Map<string | undefined, number[]>();
  for (const [place, { text }] of samples.entries()) {
    const word = firstWordOf(text);
    const known = places.get(word);
    if (known) known.push(place);
    else places.set(word, [place]);
  }
  return places;
}

const preferredFirst = (one: Pattern, other: Pattern): number =>
  one.slots.length - other.slots.length || fixedWordsOf(other) - fixedWordsOf(one);
