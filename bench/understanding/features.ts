import type { Entity } from './entities';

/**
 * What a classifier looks at in a sentence: its words and its pairs of neighbours, where a value of a slot counts as its
 * type as well.
 * @example featuresOf(['the', 'lunge'], [lunge]) // ['the', '^ the', '@EXERCISE', 'lunge', 'the @EXERCISE', 'the lunge', ...]
 */
export function featuresOf(
  words: readonly string[],
  entities: readonly Entity[],
): readonly string[] {
  const places = [...placesOf(words, entities), ['$']];
  const features = places.flatMap((here, index) => {
    const before = places[index - 1] ?? ['^'];
    const pairs = before.flatMap((one) => here.map((other) => `${one} ${other}`));
    return index === places.length - 1 ? pairs : [...here, ...pairs];
  });
  return [...new Set(features)];
}

/** The words of a sentence one by one, and for a value in it all types that it may be of as well. */
export function placesOf(
  words: readonly string[],
  entities: readonly Entity[],
): readonly (readonly string[])[] {
  const taken = withoutOverlap(entities);
  return words.flatMap((word, index) => {
    const here = taken.filter(({ from }) => from === index);
    const said = words.slice(index, here[0]?.to).join(' ');
    if (here.length > 0) return [[...new Set(here.map(({ type }) => `@${type}`)), said]];
    return taken.some(({ from, to }) => from < index && index < to) ? [] : [[word]];
  });
}

/**
 * Of values that overlap, the longest of ours, then the shortest of Amazon's: "ten" of "ten minutes", as a sample with a
 * slot for the number has it. Those of the same words stay together.
 */
function withoutOverlap(entities: readonly Entity[]): readonly Entity[] {
  const preferred = entities.toSorted(
    (one, other) => preferenceOf(one) - preferenceOf(other) || one.from - other.from,
  );
  return preferred.reduce<readonly Entity[]>(
    (taken, entity) =>
      taken.some((other) => overlaps(entity, other)) ? taken : [...taken, entity],
    [],
  );
}

const MANY_WORDS = 100;

/** The less, the more preferred. */
const preferenceOf = ({ type, from, to }: Entity): number =>
  type.startsWith('AMAZON.') ? to - from : from - to - MANY_WORDS;

const overlaps = (one: Entity, other: Entity): boolean =>
  one.from < other.to && other.from < one.to && (one.from !== other.from || one.to !== other.to);
