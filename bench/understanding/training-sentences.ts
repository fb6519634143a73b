import type { LanguageModel, ModelIntent } from '../../infra/certify/package-files';
import { amazonEntitiesIn } from './amazon-entities';
import type { Entity, FindEntities } from './entities';

/** A sample of the model as somebody might say it, with the intent it belongs to. */
export interface TrainingSentence {
  readonly intent: string;
  readonly words: readonly string[];
  readonly entities: readonly Entity[];
}

/** How often a sample with slots is said, each time with other values. */
const TIMES_SAID = 3;

/** What is said for Amazon's own types, of which the model lists no values. */
const SAID_FOR_AMAZON: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.NUMBER': ['twelve', 'seven', 'four'],
  'AMAZON.TIME': ['seven', 'half past six', 'six p.m.'],
  'AMAZON.DATE': ['monday', 'the first of may', 'next month'],
  'AMAZON.DURATION': ['two weeks', 'ten days', 'three weeks'],
};

/** Any day will do: of dates only their type is looked at. */
const SOME_DAY = new Date('2027-03-03T12:00:00Z');

/** All samples of a model, said: those with slots several times, with the values in turn. */
export function trainingSentences(
  { intents, types }: LanguageModel,
  find: FindEntities,
): readonly TrainingSentence[] {
  const said = new Map(Object.entries(SAID_FOR_AMAZON));
  for (const { name, values } of types)
    said.set(
      name,
      values.flatMap((value) => [value.name.value, ...value.name.synonyms]),
    );
  const amazonsIn = remembered((text) => amazonEntitiesIn(text, SOME_DAY));
  return intents.flatMap((intent) =>
    intent.samples.flatMap((sample, index) =>
      Array.from({ length: sample.includes('{') ? TIMES_SAID : 1 }, (_, time) =>
        sayingOf(intent, sample, index * TIMES_SAID + time, { said, find, amazonsIn }),
      ),
    ),
  );
}

interface Values {
  readonly said: ReadonlyMap<string, readonly string[]>;
  readonly find: FindEntities;
  readonly amazonsIn: (text: string) => readonly Entity[];
}

function sayingOf(
  { name, slots = [] }: ModelIntent,
  sample: string,
  turn: number,
  { said, find, amazonsIn }: Values,
): TrainingSentence {
  const words: string[] = [];
  const entities: Entity[] = [];
  for (const token of sample.split(' ')) {
    const slotName = /^\{(\w+)\}/.exec(token)?.[1];
    const type = slots.find((slot) => slot.name === slotName)?.type;
    const values = type === undefined ? [] : (said.get(type) ?? []);
    const spoken = (values[turn % values.length] ?? token).split(' ');
    const from = words.length;
    const to = from + spoken.length;
    words.push(...spoken);
    if (type === undefined) continue;
    entities.push({ type, value: '', from, to });
    for (const inside of amazonsIn(spoken.join(' ')))
      entities.push({ ...inside, from: from + inside.from, to: from + inside.to });
  }
  return { intent: name, words, entities: [...entities, ...find(words)] };
}

/** The function, asked only once for each text. */
function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? of(text);
    known.set(text, value);
    return value;
  };
}
