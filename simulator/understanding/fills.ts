import { isUnclearNumber, NUMBER_TYPE } from './numbers';
import type { Pattern, PatternSlot, Token } from './patterns';
import type { KnownValue } from './vocabulary';

/** What was said for a slot, and the value it is, when the type knows it. */
export interface Fill {
  readonly slot: PatternSlot;
  readonly spoken: string;
  readonly known?: KnownValue;
}

/** Whether a slot takes only values its type knows, or any words. */
export type Accept = 'known values' | 'any words';

/** The name of an exercise, or of a session, takes no more words; longer is a sentence about something else. */
const MOST_WORDS_IN_A_NAME = 4;
/** Types that know every value there is: a sentence with another word in that place is about something else. */
const COMPLETE_TYPES: ReadonlySet<string> = new Set(['SIDE', 'PERIOD', 'DAY']);

/** The slots filled when the words are exactly this sample; undefined when they are not. */
export function matchPattern(
  pattern: Pattern,
  words: readonly string[],
  accept: Accept,
): readonly Fill[] | undefined {
  return matchFrom(0, pattern.tokens, words, accept);
}

/** The slots filled when the words are exactly the tokens from one of them on. */
function matchFrom(
  at: number,
  tokens: readonly Token[],
  words: readonly string[],
  accept: Accept,
): readonly Fill[] | undefined {
  const token = tokens[at];
  if (token === undefined) return words.length === 0 ? [] : undefined;
  const left = tokens.length - at - 1;
  // Most samples are dropped here: what is left of them has more tokens than there are words.
  if (left >= words.length) return undefined;
  if (token.kind === 'word') {
    return words[0] === token.word ? matchFrom(at + 1, tokens, words.slice(1), accept) : undefined;
  }
  for (let taken = words.length - left; taken > 0; taken -= 1) {
    const fill = fillOf(token.slot, words.slice(0, taken).join(' '), accept);
    const others = fill && matchFrom(at + 1, tokens, words.slice(taken), accept);
    if (fill && others) return [fill, ...others];
  }
  return undefined;
}

function fillOf(slot: PatternSlot, spoken: string, accept: Accept): Fill | undefined {
  const known = slot.vocabulary.byWording.get(spoken);
  if (known) return { slot, spoken, known };
  return accept === 'any words' && couldBeUnknown(slot, spoken) ? { slot, spoken } : undefined;
}

/** Whether the words could be a value that the type does not know, or a misspelt one that it does. */
function couldBeUnknown({ type }: PatternSlot, spoken: string): boolean {
  if (type === NUMBER_TYPE) return isUnclearNumber(spoken);
  return !type.startsWith('AMAZON.') && spoken.split(' ').length <= MOST_WORDS_IN_A_NAME;
}

/**
 * Whether words that no slot knows may stay as they were said: another exercise may, another side may not; nor may any
 * where slot follows slot, as in "eight or nine", which is no eight of an exercise called "or nine".
 */
export function mayStayUnknown({ tokens }: Pattern, fills: readonly Fill[]): boolean {
  const unknown = fills.filter(({ slot, known }) => !known && slot.type !== NUMBER_TYPE);
  const crowded = tokens.some(({ kind }, at) => kind === 'slot' && tokens[at + 1]?.kind === 'slot');
  return !unknown.some(({ slot }) => crowded || COMPLETE_TYPES.has(slot.type));
}

/** A sample with its slots as they were said: "explain the lunge". */
export function filledSample(pattern: Pattern, fills: readonly Fill[]): string {
  return fills.reduce(
    (sample, { slot, spoken, known }) => sample.replace(`{${slot.name}}`, known?.text ?? spoken),
    pattern.sample,
  );
}
