import { makeNearestIndex } from './nearest';
import type { NearestIndex } from './nearest';

/** One value of a slot type in one of its wordings: "calf raises" for eccentric-calf-raise. */
export interface KnownValue {
  readonly id: string;
  readonly name: string;
  /** The wording as it compares: words with single spaces. */
  readonly text: string;
}

/** What a slot type knows: its values, to be found by a wording or by what is nearly one. */
export interface Vocabulary {
  readonly byWording: ReadonlyMap<string, KnownValue>;
  readonly nearest: NearestIndex<KnownValue>;
}

/** Prepares the values of a slot type for finding; make it once. */
export function makeVocabulary(values: readonly KnownValue[]): Vocabulary {
  return {
    byWording: new Map(values.map((value) => [value.text, value])),
    nearest: makeNearestIndex(values),
  };
}

/** The longest wording of a known value that was said: "calf raise" in "how long is the calf raise". */
export function longestValueIn({ byWording }: Vocabulary, said: string): KnownValue | undefined {
  const words = said.split(' ');
  return words
    .flatMap((_, from) => words.map((_word, to) => words.slice(from, to + 1).join(' ')))
    .flatMap((text) => byWording.get(text) ?? [])
    .toSorted((one, other) => other.text.length - one.text.length)[0];
}
