import { isUnclearNumber, NUMBER_TYPE } from './numbers';
import { TIME_TYPE } from './spoken-time';
import { wordsOf } from './words';

/** One value of a slot type in one of its wordings: "calf raises" for eccentric-calf-raise. */
export interface KnownValue {
  readonly id: string;
  readonly name: string;
  /** The wording as it compares: words with single spaces. */
  readonly text: string;
}

/** A slot of an intent with the values its type knows. */
export interface PatternSlot {
  readonly name: string;
  readonly type: string;
  readonly values: readonly KnownValue[];
}

type Token =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly slot: PatternSlot };

/** A sample of the interaction model, taken apart: "explain the {Exercise}". */
export interface Pattern {
  readonly intent: string;
  readonly intentSlots: readonly PatternSlot[];
  readonly sample: string;
  readonly tokens: readonly Token[];
}

/** What was said for a slot, and the value it is, when the type knows it. */
export interface Fill {
  readonly slot: PatternSlot;
  readonly spoken: string;
  readonly known?: KnownValue;
}

/** Whether a slot takes only values its type knows, or any words. */
export type Accept = 'known values' | 'any words';

/** Stands for a slot in a text; one letter, so that it weighs little in a likeness. */
const SLOT_MARK = '*';
/** The name of an exercise, or of a session, takes no more words; longer is a sentence about something else. */
const MOST_WORDS_IN_A_NAME = 4;
/** Types that know every value there is: a sentence with another word in that place is about something else. */
const COMPLETE_TYPES: ReadonlySet<string> = new Set(['SIDE']);

/** Takes a sample apart: its words as they compare, and its slots. */
export function parsePattern(
  intent: string,
  intentSlots: readonly PatternSlot[],
  sample: string,
): Pattern {
  const tokens = sample.split(' ').flatMap((part): readonly Token[] => {
    const slotName = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slotName === undefined) return wordsOf(part).map((word) => ({ kind: 'word', word }));
    const slot = intentSlots.find(({ name }) => name === slotName);
    if (slot === undefined) {
      throw new Error(
        `The sample "${sample}" of ${intent} has a slot the intent does not declare.`,
      );
    }
    return [{ kind: 'slot', slot }];
  });
  return { intent, intentSlots, sample, tokens };
}

/** The slots of a sample, in their order. */
export function slotsOf(pattern: Pattern): readonly PatternSlot[] {
  return pattern.tokens.flatMap((token) => (token.kind === 'slot' ? [token.slot] : []));
}

/** How many words of a sample are fixed: 2 in "explain the {Exercise}". */
export function fixedWordsOf(pattern: Pattern): number {
  return pattern.tokens.length - slotsOf(pattern).length;
}

/** The slots filled when the words are exactly this sample; undefined when they are not. */
export function matchPattern(
  pattern: Pattern,
  words: readonly string[],
  accept: Accept,
): readonly Fill[] | undefined {
  return matchTokens(pattern.tokens, words, accept);
}

function matchTokens(
  tokens: readonly Token[],
  words: readonly string[],
  accept: Accept,
): readonly Fill[] | undefined {
  const [token, ...rest] = tokens;
  if (token === undefined) return words.length === 0 ? [] : undefined;
  if (token.kind === 'word') {
    return words[0] === token.word ? matchTokens(rest, words.slice(1), accept) : undefined;
  }
  for (let taken = words.length - rest.length; taken > 0; taken -= 1) {
    const fill = fillOf(token.slot, words.slice(0, taken).join(' '), accept);
    const others = fill && matchTokens(rest, words.slice(taken), accept);
    if (fill && others) return [fill, ...others];
  }
  return undefined;
}

function fillOf(slot: PatternSlot, spoken: string, accept: Accept): Fill | undefined {
  const known = slot.values.find(({ text }) => text === spoken);
  if (known) return { slot, spoken, known };
  return accept === 'any words' && couldBeUnknown(slot, spoken) ? { slot, spoken } : undefined;
}

/** Whether the words could be a value that the type does not know: another exercise, no other side. */
function couldBeUnknown({ type }: PatternSlot, spoken: string): boolean {
  if (type === NUMBER_TYPE) return isUnclearNumber(spoken);
  if (type === TIME_TYPE) return false;
  return !COMPLETE_TYPES.has(type) && spoken.split(' ').length <= MOST_WORDS_IN_A_NAME;
}

/** A sample with its slots as they were said: "explain the lunge". */
export function filledSample(pattern: Pattern, fills: readonly Fill[]): string {
  return fills.reduce(
    (sample, { slot, spoken, known }) => sample.replace(`{${slot.name}}`, known?.text ?? spoken),
    pattern.sample,
  );
}

/** The longest wording of a known value that was said: "calf raise" in "how long is the calf raise". */
export function longestValueIn(
  values: readonly KnownValue[],
  said: string,
): KnownValue | undefined {
  return values
    .filter(({ text }) => ` ${said} `.includes(` ${text} `))
    .toSorted((one, other) => other.text.length - one.text.length)[0];
}

/** What was said with a mark where the value was: "how long is the *". */
export function withSlotMark(said: string, { text }: KnownValue): string {
  return ` ${said} `.replace(` ${text} `, ` ${SLOT_MARK} `).trim();
}

/** A sample in one line with a mark for each slot: "explain the *". */
export function markedText(pattern: Pattern): string {
  return pattern.tokens.map((token) => (token.kind === 'word' ? token.word : SLOT_MARK)).join(' ');
}
