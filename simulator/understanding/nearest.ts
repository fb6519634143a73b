import Fuse from 'fuse.js';
import { letterCountsOf, leastUnlikeness, type LetterCounts } from './letter-counts';

/** Something to be found by a text that is nearly its own. */
export interface Findable {
  readonly text: string;
}

/** What was found, and how unlike it is: 0 is the same, 0.2 two wrong letters in ten. */
export interface Nearest<T extends Findable> {
  readonly item: T;
  readonly unlikeness: number;
}

/** A searchable collection of texts, prepared when it is first searched; make it once. */
export type NearestIndex<T extends Findable> = () => readonly Entry<T>[];

interface Entry<T extends Findable> {
  readonly item: T;
  readonly negates: boolean;
  readonly letters: LetterCounts;
}

/** Few letters that turn the meaning round: "stop between exercises" is not nearly "don't stop between exercises". */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never without dont doesnt didnt isnt arent havent cant cannot wont'.split(' '),
);

/** The search gives up on a text beyond this; every limit that is asked for is below it. */
const SEARCHED_UNLIKENESS = 0.25;

/** Makes texts searchable by nearestIn. */
export function makeNearestIndex<T extends Findable>(items: readonly T[]): NearestIndex<T> {
  let entries: readonly Entry<T>[] | undefined;
  return () => (entries ??= items.map(entryOf));
}

const entryOf = <T extends Findable>(item: T): Entry<T> => ({
  item,
  negates: negates(item.text),
  letters: letterCountsOf(item.text),
});

/**
 * The item whose text is most like what was said, if it is unlike it by less than the limit. What negates
 * is never near what does not.
 */
export function nearestIn<T extends Findable>(
  index: NearestIndex<T>,
  said: string,
  limit: number,
): Nearest<T> | undefined {
  const saidNegates = negates(said);
  const least = leastUnlikeness(said);
  return index()
    .filter(
      ({ item, negates: itNegates, letters }) =>
        itNegates === saidNegates && surplus(said, item.text) < limit && least(letters) < limit,
    )
    .flatMap(({ item }) => {
      const { isMatch, score } = Fuse.match(said, item.text, SEARCH);
      return isMatch
        ? [{ item, score, unlikeness: Math.max(score, surplus(said, item.text)) }]
        : [];
    })
    .filter(({ unlikeness }) => unlikeness < limit)
    .toSorted((one, other) => one.unlikeness - other.unlikeness || one.score - other.score)[0];
}

const SEARCH = { ignoreLocation: true, threshold: SEARCHED_UNLIKENESS } as const;

/** Whether a text says that something is not so. */
function negates(text: string): boolean {
  return text.split(' ').some((word) => NEGATIONS.has(word));
}

/** The search also finds what was said inside a longer text, so a text with much beyond it is unlike. */
function surplus(said: string, text: string): number {
  return Math.max(0, text.length - said.length) / text.length;
}
