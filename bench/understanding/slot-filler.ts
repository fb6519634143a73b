import type { ModelIntent } from '../../infra/certify/package-files';
import type { Entity } from './entities';

/** A word of a sample, or a slot. */
type Token =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly slot: string; readonly type: string };

/** A slot with the value that was found for it. */
interface Fill {
  readonly slot: string;
  readonly entity: Entity;
}

/** Slot values by the names of the slots. */
export type FilledSlots = Readonly<Record<string, string>>;

/** So much more likely is a sample for every slot of it that can be filled: values are seldom said for nothing. */
const FILLED_COUNTS = 0.1;

/** Fills the slots of an intent as in the sample that the sentence is most like. */
export type FillSlots = (words: readonly string[], entities: readonly Entity[]) => FilledSlots;

/** Learns from the samples of an intent how its slots stand in a sentence. */
export function slotFiller({ slots = [], samples }: ModelIntent): FillSlots {
  const types = new Map(slots.map(({ name, type }) => [name, type]));
  const known = samples.map((sample) => tokensOf(sample, types));
  return (words, entities) => {
    let best: { readonly likeness: number; readonly fills: readonly Fill[] } = {
      likeness: -1,
      fills: [],
    };
    for (const tokens of known) {
      const pairs = pairsOf(tokens.map(nameOf));
      for (const fills of waysToFill(tokens.filter(isSlot), entities)) {
        const likeness =
          likenessOf(pairs, pairsOf(withSlots(words, fills))) + fills.length * FILLED_COUNTS;
        if (likeness > best.likeness) best = { likeness, fills };
      }
    }
    return Object.fromEntries(best.fills.map(({ slot, entity }) => [slot, entity.value]));
  };
}

const tokensOf = (sample: string, types: ReadonlyMap<string, string>): readonly Token[] =>
  sample.split(' ').map((word) => {
    const slot = /^\{(\w+)\}/.exec(word)?.[1];
    return slot === undefined
      ? { kind: 'word', word }
      : { kind: 'slot', slot, type: types.get(slot) ?? '' };
  });

const isSlot = (token: Token) => token.kind === 'slot';

const nameOf = (token: Token): string => (token.kind === 'word' ? token.word : `{${token.slot}}`);

/** Every choice of values, in the order of the sentence, for the slots in the order of the sample. */
function waysToFill(
  slots: readonly Extract<Token, { kind: 'slot' }>[],
  entities: readonly Entity[],
  from = 0,
): readonly (readonly Fill[])[] {
  const [first, ...others] = slots;
  if (!first) return [[]];
  return entities
    .filter((entity) => entity.type === first.type && entity.from >= from)
    .flatMap((entity) =>
      waysToFill(others, entities, entity.to).map((fills) => [
        { slot: first.slot, entity },
        ...fills,
      ]),
    );
}

/** The sentence with the names of slots in place of their values. */
const withSlots = (words: readonly string[], fills: readonly Fill[]): readonly string[] =>
  words.flatMap((word, index) => {
    const fill = fills.find(({ entity }) => entity.from <= index && index < entity.to);
    if (!fill) return [word];
    return fill.entity.from === index ? [`{${fill.slot}}`] : [];
  });

/** Words and pairs of neighbours. */
const pairsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...words,
    ...[...words, '$'].map((word, index) => `${words[index - 1] ?? '^'} ${word}`),
  ]);

/** From 0 for nothing in common to 1 for the same (Dice's coefficient). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return (2 * both) / (one.size + other.size);
}
