/** By slot type, and by the id of a value in it. */
export type ByValue<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** How the page in the store differs: words exchanged in all its texts, and what is there besides. */
export interface StoreDifferences {
  /** American words, each with the one that is read instead. */
  readonly words: Readonly<Record<string, string>>;
  /** Besides the American ones. */
  readonly keywords?: readonly string[];
}

/**
 * How the English of a place differs from that of the United States, in what runners say and in what the store shows: a
 * file interaction-model/differences/<locale>.json.
 */
export interface Differences {
  /** What values are called; their American names stay as synonyms. */
  readonly names?: ByValue<string>;
  readonly synonyms?: ByValue<readonly string[]>;
  /** Wherever a sample has these words, there is one more with each of those. */
  readonly also?: Readonly<Record<string, readonly string[]>>;
  /** Samples that only this place has, by intent. */
  readonly samples?: Readonly<Record<string, readonly string[]>>;
  readonly store: StoreDifferences;
}

/** A difference from something that is not in the model, as a sentence that says what to do. */
export class DifferenceError extends Error {
  override readonly name = 'DifferenceError';
}
