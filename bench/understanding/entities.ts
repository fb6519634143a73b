import type { LanguageModel } from '../../infra/certify/package-files';

/** A value of a slot type that was found in a sentence: words `from` up to, not including, `to`. */
export interface Entity {
  readonly type: string;
  /** The id of a value of ours; of Amazon's types what she sends, such as "7" or "2027-03-08". */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the values of a model's own slot types where they stand word for word. */
export type FindEntities = (words: readonly string[]) => readonly Entity[];

type KnownValue = Pick<Entity, 'type' | 'value'>;

/** Learns the values of a model's slot types. */
export function entityFinder(model: LanguageModel): FindEntities {
  const known = valuesByWords(model);
  const longest = Math.max(0, ...[...known.keys()].map((words) => words.split(' ').length));
  return (words) =>
    words.flatMap((_, from) =>
      Array.from({ length: Math.min(longest, words.length - from) }, (__, more) => {
        const to = from + more + 1;
        const values = known.get(words.slice(from, to).join(' ')) ?? [];
        return values.map((value) => ({ ...value, from, to }));
      }).flat(),
    );
}

/** Every way to say a value of a slot type, with the values that it may be. */
function valuesByWords({ types }: LanguageModel): ReadonlyMap<string, readonly KnownValue[]> {
  const known = new Map<string, KnownValue[]>();
  for (const { name: type, values } of types)
    for (const { id, name } of values)
      for (const words of new Set([name.value, ...name.synonyms])) {
        const sameWords = known.get(words) ?? [];
        known.set(words, [...sameWords, { type, value: id }]);
      }
  return known;
}
