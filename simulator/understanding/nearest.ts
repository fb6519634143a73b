import Fuse from 'fuse.js';

/** Something to be found by a text that is nearly its own. */
export interface Findable {
  readonly text: string;
}

/** A searchable collection of texts; make it once. */
export type NearestIndex<T extends Findable> = Fuse<T>;

/** Prepares texts for nearestIn. */
export function makeNearestIndex<T extends Findable>(items: readonly T[]): NearestIndex<T> {
  return new Fuse(items, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.5,
  });
}

/**
 * The item whose text is most like what was said, if it is unlike it by less than the limit: 0 is the same, 0.2 two
 * wrong letters in ten.
 */
export function nearestIn<T extends Findable>(
  index: NearestIndex<T>,
  said: string,
  limit: number,
): { readonly item: T; readonly unlikeness: number } | undefined {
  return index
    .search(said)
    .map(({ item, score = 1 }) => ({ item, unlikeness: Math.max(score, surplus(said, item.text)) }))
    .filter(({ unlikeness }) => unlikeness < limit)
    .toSorted((one, other) => one.unlikeness - other.unlikeness)[0];
}

/** The search also finds what was said inside a longer text, so a text with much beyond it is unlike. */
function surplus(said: string, text: string): number {
  return Math.max(0, text.length - said.length) / text.length;
}
