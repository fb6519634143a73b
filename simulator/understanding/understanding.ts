import { readFileSync } from 'node:fs';
import type { Intent } from 'ask-sdk-model';
import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { Elicited } from '../echo/elicitation';
import { AMAZON_TYPES } from './amazon-types';
import { elicitedMatch } from './elicited';
import { filledSample, matchPattern, mayStayUnknown } from './fills';
import type { Accept, Fill } from './fills';
import { parseInteractionModel } from './model';
import type { FindableSample, InteractionModel } from './model';
import { nearestIn } from './nearest';
import type { Nearest, NearestIndex } from './nearest';
import { fixedWordsOf, withSlotMark } from './patterns';
import type { Pattern } from './patterns';
import { intentOf } from './slots';
import { longestValueIn } from './vocabulary';
import type { Vocabulary } from './vocabulary';
import { heardAs, wordsOf } from './words';

/** What the pretend Echo makes of a sentence, and how it came to it. */
export interface Understanding {
  readonly intent: Intent;
  /** `sample`: it is in the model word for word; `nearest`: it is like a sample; `fallback`: like none. */
  readonly how: 'sample' | 'nearest' | 'fallback';
  /** What it was taken for: "explain the lunge". */
  readonly sample?: string;
}

/** Whether a sentence opens the skill, opens it with a request ("ask ... how many sessions"), or neither. */
export type Invocation =
  | { readonly kind: 'launch' }
  | { readonly kind: 'one-shot'; readonly request: string }
  | { readonly kind: 'none' };

interface Match {
  readonly pattern: Pattern;
  readonly fills: readonly Fill[];
}

interface FoundMatch extends Match {
  readonly how: 'sample' | 'nearest';
}

interface NearMatch extends Match {
  readonly unlikeness: number;
}

const FALLBACK: Understanding = {
  intent: { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' },
  how: 'fallback',
};

/** So like a sample that it must be that one with a wrong letter. */
const TYPO_LIMIT = 0.12;
/**
 * Unlike by less than this, a sentence is still taken for its nearest sample, a name for its nearest value: near
 * enough for "resum the sesion", too far for a pull up to become a push up.
 */
const NEAREST_LIMIT = 0.2;
/** With fewer fixed words, or in front, a slot that takes any words would swallow every sentence. */
const FEWEST_FIXED_WORDS = 2;

/** Longer than this is nobody's sentence, and the search for what is like it would take minutes. */
const MOST_LETTERS = 200;
const MOST_WORDS = 40;

/** Reads the interaction model of a locale: loadInteractionModel('interaction-model/en-US.json'). */
export function loadInteractionModel(path: string): InteractionModel {
  try {
    return parseInteractionModel(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be used as an interaction model: ${reason}`, { cause: error });
  }
}

/**
 * From what a runner says to the intent an Echo would send on that day, on which "next week" depends.
 * @param elicited the slot that was asked for, if any
 */
export function understand(
  model: InteractionModel,
  utterance: string,
  today: CalendarDay,
  elicited?: Elicited,
): Understanding {
  const words = wordsOf(utterance);
  if (utterance.length > MOST_LETTERS || words.length > MOST_WORDS) return FALLBACK;
  const asked = elicited && elicitedMatch(model, words, elicited);
  const found = asked ? { how: 'sample' as const, ...asked } : matchOf(model, words);
  if (!found) return FALLBACK;
  const { how, pattern, fills } = found;
  return { intent: intentOf(pattern, fills, today), how, sample: filledSample(pattern, fills) };
}

function matchOf(model: InteractionModel, words: readonly string[]): FoundMatch | undefined {
  const exact = matchSample(samplesFor(model, words), words, 'known values');
  if (exact) return { how: 'sample', ...exact };
  const near = nearSamples(model, words);
  const typo = near.find(({ unlikeness }) => unlikeness < TYPO_LIMIT);
  if (typo) return { how: 'nearest', ...typo };
  const [nearest] = near;
  return carriedBySample(model, words) ?? (nearest && { how: 'nearest', ...nearest });
}

/** Whether a sentence opens the skill: "Alexa, ask runner strength to explain the lunge". */
export function invocationOf(model: InteractionModel, utterance: string): Invocation {
  const heard = heardAs(utterance);
  const name = heardAs(model.invocationName);
  const opening = new RegExp(
    `^(?:(?:please|can you|could you) )*(?:(?:open|start|launch|begin|run|play|use|load|ask|tell|talk to) )?${name}` +
      `(?: (?:(?:and|to|that|for|about|if|whether) )?(.*))?$`,
  ).exec(heard);
  const closing = new RegExp(`^(.+) (?:with|using|from|in|on|through) ${name}$`).exec(heard);
  if (!opening && !closing) return { kind: 'none' };
  const request = (opening ?? closing)?.[1] ?? '';
  return wordsOf(request).length === 0 ? { kind: 'launch' } : { kind: 'one-shot', request };
}

const samplesFor = ({ samples }: InteractionModel, [first = '']: readonly string[]) =>
  samples.beginningWith(first);

function matchSample(
  patterns: readonly Pattern[],
  words: readonly string[],
  accept: Accept,
): Match | undefined {
  for (const pattern of patterns) {
    const fills = matchPattern(pattern, words, accept);
    if (fills) return { pattern, fills };
  }
  return undefined;
}

/** A sample whose slot takes what was said, known or not: "explain the burpee". */
function carriedBySample(
  model: InteractionModel,
  words: readonly string[],
): FoundMatch | undefined {
  const carriers = samplesFor(model, words).filter(
    (one) => one.tokens[0]?.kind === 'word' && fixedWordsOf(one) >= FEWEST_FIXED_WORDS,
  );
  const matches = carriers.flatMap((pattern) => matchSample([pattern], words, 'any words') ?? []);
  const asSaid = matches.find(({ pattern, fills }) => mayStayUnknown(pattern, fills));
  const corrected = matches
    .map(({ pattern, fills }) => ({ pattern, fills: fills.map(withNearestValue) }))
    .find(({ fills }) => fills.every(({ known }) => known));
  if (corrected) return { how: 'nearest', ...corrected };
  return asSaid && { how: 'sample', ...asSaid };
}

/** What was said for the slot, taken for the known value it is most like, if for any; what is Amazon's own is never guessed. */
function withNearestValue(fill: Fill): Fill {
  if (AMAZON_TYPES.has(fill.slot.type)) return fill;
  const nearest =
    fill.known ?? nearestIn(fill.slot.vocabulary.nearest, fill.spoken, NEAREST_LIMIT)?.item;
  return nearest ? { ...fill, known: nearest } : fill;
}

/**
 * The samples most like what was said, the preferred first: one with a slot if a value it knows was said, one without.
 */
function nearSamples(model: InteractionModel, words: readonly string[]): readonly NearMatch[] {
  const said = words.join(' ');
  const slotted = model.slotTypes
    .flatMap(({ vocabulary, nearest }) => nearSlotted(vocabulary, nearest, said) ?? [])
    .toSorted((one, other) => one.unlikeness - other.unlikeness);
  const literal = nearestIn(model.nearestLiteral, said, NEAREST_LIMIT);
  return [...slotted.slice(0, 1), ...(literal ? [nearMatch(literal, [])] : [])];
}

/** The sample with one slot that is most like what was said around a value it knows. */
function nearSlotted(
  vocabulary: Vocabulary,
  index: NearestIndex<FindableSample>,
  said: string,
): NearMatch | undefined {
  const known = longestValueIn(vocabulary, said);
  const near = known && nearestIn(index, withSlotMark(said, known), NEAREST_LIMIT);
  if (!near) return undefined;
  return nearMatch(
    near,
    near.item.pattern.slots.map((slot) => ({ slot, spoken: known.text, known })),
  );
}

function nearMatch(
  { item, unlikeness }: Nearest<FindableSample>,
  fills: readonly Fill[],
): NearMatch {
  return { pattern: item.pattern, fills, unlikeness };
}
