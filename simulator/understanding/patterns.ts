import type { KnownValue, Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** A slot of an intent with what its type knows. */
export interface PatternSlot {
  readonly name: string;
  readonly type: string;
  readonly vocabulary: Vocabulary;
}

/** A sample of an intent as the model has it: "explain the {Exercise}". */
export interface Sample {
  readonly intent: string;
  readonly intentSlots: readonly PatternSlot[];
  readonly text: string;
}

/** A word of a sample, or the place of a slot. */
export type Token =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly slot: PatternSlot };

/** A sample of the interaction model, taken apart: "explain the {Exercise}". */
export interface Pattern {
  readonly intent: string;
  readonly intentSlots: readonly PatternSlot[];
  readonly sample: string;
  readonly tokens: readonly Token[];
  /** The slots among the tokens, in their order. */
  readonly slots: readonly PatternSlot[];
}

/** Stands for a slot in a text; one letter, so that it weighs little in a likeness. */
const SLOT_MARK = '*';

/** Takes a sample apart: its words as they compare, and its slots. */
export function parsePattern({ intent, intentSlots, text: sample }: Sample): Pattern {
  const tokens = sample.split(' ').flatMap((part): readonly Token[] => {
    const slotName = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slotName === undefined) return wordTokensOf(part);
    const slot = intentSlots.find(({ name }) => name === slotName);
    if (slot === undefined) {
      throw new Error(
        `The sample "${sample}" of ${intent} has a slot the intent does not declare.`,
      );
    }
    return [{ kind: 'slot', slot }];
  });
  const slots = tokens.flatMap((token) => (token.kind === 'slot' ? [token.slot] : []));
  return { intent, intentSlots, sample, tokens, slots };
}

/** Samples are made of few words, so each is looked at once. */
const WORD_TOKENS = new Map<string, readonly Token[]>();

function wordTokensOf(part: string): readonly Token[] {
  const known = WORD_TOKENS.get(part);
  if (known) return known;
  const tokens = wordsOf(part).map((word): Token => ({ kind: 'word', word }));
  WORD_TOKENS.set(part, tokens);
  return tokens;
}

/** The word that a sample begins with as it compares; undefined if that can be any, where a slot or a filler is. */
export function firstWordOf(sample: string): string | undefined {
  const [first = ''] = sample.split(' ', 1);
  const [token] = first.startsWith('{') ? [] : wordTokensOf(first);
  return token?.kind === 'word' ? token.word : undefined;
}

/** How many words of a sample are fixed: 2 in "explain the {Exercise}". */
export function fixedWordsOf({ tokens, slots }: Pattern): number {
  return tokens.length - slots.length;
}

/** What was said with a mark where the value was: "how long is the *". */
export function withSlotMark(said: string, { text }: KnownValue): string {
  return ` ${said} `.replace(` ${text} `, ` ${SLOT_MARK} `).trim();
}

/** A sample in one line with a mark for each slot: "explain the *". */
export function markedText(pattern: Pattern): string {
  return pattern.tokens.map((token) => (token.kind === 'word' ? token.word : SLOT_MARK)).join(' ');
}
