import type { LanguageModel } from '../../infra/certify/package-files';
import type { Entity } from './entities';

/** The intent of a sample that a sentence is word for word, with values in its slots; undefined where it is none. */
export type FindSample = (
  words: readonly string[],
  entities: readonly Entity[],
) => string | undefined;

/** Learns all samples by heart. A word that a sample has itself counts for more than a value that it could be. */
export function exactSamples({ intents }: LanguageModel): FindSample {
  const intentBySample = new Map<string, string>();
  for (const { name, slots = [], samples } of intents) {
    const types = new Map(slots.map((slot) => [slot.name, slot.type]));
    for (const sample of samples) {
      const withTypes = sample.replaceAll(/\{(\w+)\}/g, (_, slot: string) => `@${types.get(slot)}`);
      intentBySample.set(withTypes, name);
    }
  }
  return (words, entities) => {
    const readings = readingsOf(words, entities).toSorted(
      (one, other) => typesIn(one) - typesIn(other),
    );
    const known = readings.find((reading) => intentBySample.has(reading));
    return known === undefined ? undefined : intentBySample.get(known);
  };
}

/** A sentence with any of its values by their types: "explain the lunge", "explain the @EXERCISE". */
function readingsOf(
  words: readonly string[],
  entities: readonly Entity[],
  from = 0,
): readonly string[] {
  const word = words[from];
  if (word === undefined) return [''];
  const after = (to: number) => readingsOf(words, entities, to);
  const joined = (first: string, rest: string) => (rest === '' ? first : `${first} ${rest}`);
  return [
    ...after(from + 1).map((rest) => joined(word, rest)),
    ...entities
      .filter((entity) => entity.from === from)
      .flatMap(({ type, to }) => after(to).map((rest) => joined(`@${type}`, rest))),
  ];
}

const typesIn = (reading: string): number => reading.split('@').length;
