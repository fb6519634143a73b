import type { LanguageModel, ModelIntent, ModelType } from '../certify/package-files';
import { type ByValue, DifferenceError, type Differences } from './differences';

/**
 * What runners may say in a place: all that Americans may, and what is said only there.
 * @throws DifferenceError where a difference is from an intent, a type or a value that there is not
 */
export function localeModel(source: LanguageModel, differences: Differences): LanguageModel {
  refuseUnknown(source, differences);
  return {
    ...source,
    intents: source.intents.map((intent) => intentThere(intent, differences)),
    types: source.types.map((type) => typeThere(type, differences)),
  };
}

function intentThere(intent: ModelIntent, { also = {}, samples = {} }: Differences): ModelIntent {
  const own = samples[intent.name] ?? [];
  const others = Object.entries(also).flatMap(([words, alternatives]) =>
    intent.samples
      .filter((sample) => ` ${sample} `.includes(` ${words} `))
      .flatMap((sample) =>
        alternatives.map((other) => ` ${sample} `.replace(` ${words} `, ` ${other} `).trim()),
      ),
  );
  return { ...intent, samples: [...new Set([...intent.samples, ...own, ...others])] };
}

function typeThere(type: ModelType, { names = {}, synonyms = {} }: Differences): ModelType {
  return {
    ...type,
    values: type.values.map((value) => {
      const { value: american, synonyms: known } = value.name;
      const name = names[type.name]?.[value.id] ?? american;
      const wordings = [american, ...known, ...(synonyms[type.name]?.[value.id] ?? [])];
      const others = [...new Set(wordings)].filter((wording) => wording !== name);
      return { ...value, name: { ...value.name, value: name, synonyms: others } };
    }),
  };
}

function refuseUnknown(source: LanguageModel, differences: Differences): void {
  const { also = {}, names = {}, samples = {}, synonyms = {} } = differences;
  for (const name of Object.keys(samples))
    if (!source.intents.some((intent) => intent.name === name))
      throw new DifferenceError(`There is no intent ${name}: correct its name under "samples".`);
  for (const words of Object.keys(also))
    if (!source.intents.some((intent) => intent.samples.some((sample) => sample.includes(words))))
      throw new DifferenceError(`No sample has the words "${words}": take them out of "also".`);
  for (const values of [names, synonyms]) refuseUnknownValues(source, values);
}

function refuseUnknownValues({ types }: LanguageModel, differing: ByValue<unknown>): void {
  for (const [type, values] of Object.entries(differing))
    for (const id of Object.keys(values))
      if (!types.some((one) => one.name === type && one.values.some((value) => value.id === id)))
        throw new DifferenceError(
          `There is no value ${id} of ${type}: correct the one or the other.`,
        );
}
