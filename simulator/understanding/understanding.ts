import { readFileSync } from 'node:fs';
import type { Intent } from 'ask-sdk-model';
import { parseInteractionModel } from './model';
import type { InteractionModel } from './model';
import { makeNearestIndex, nearestIn } from './nearest';
import {
  filledSample,
  fixedWordsOf,
  longestValueIn,
  matchPattern,
  slotsOf,
  withSlotMark,
} from './patterns';
import type { Accept, Fill, Pattern } from './patterns';
import { intentOf } from './slots';
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

/** So like a sample that it must be that one with a wrong letter. */
const TYPO_LIMIT = 0.12;
/**
 * Unlike by less than this, a sentence is still taken for its nearest sample, a name for its nearest value: near
 * enough for "resum the sesion", too far for a pull up to become a push up.
 */
const NEAREST_LIMIT = 0.2;
/** With fewer fixed words, a slot that takes any words would swallow every sentence. */
const FEWEST_FIXED_WORDS = 2;

/** Reads the interaction model of a locale: loadInteractionModel('interaction-model/en-US.json'). */
export function loadInteractionModel(path: string): InteractionModel {
  try {
    return parseInteractionModel(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path} cannot be used as an interaction model: ${reason}`, { cause: error });
  }
}

/** From what a runner says to the intent an Echo would send. */
export function understand(model: InteractionModel, utterance: string): Understanding {
  const words = wordsOf(utterance);
  const exact = matchSample(model.patterns, words, 'known values');
  if (exact) return understood('sample', exact);
  const typo = nearestSample(model, words, TYPO_LIMIT);
  if (typo) return understood('nearest', typo);
  const carried = carriedBySample(model, words);
  if (carried) return carried;
  const nearest = nearestSample(model, words, NEAREST_LIMIT);
  if (nearest) return understood('nearest', nearest);
  return {
    intent: { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE' },
    how: 'fallback',
  };
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

function understood(how: Understanding['how'], { pattern, fills }: Match): Understanding {
  return { intent: intentOf(pattern, fills), how, sample: filledSample(pattern, fills) };
}

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
): Understanding | undefined {
  const carriers = model.patterns.filter((one) => fixedWordsOf(one) >= FEWEST_FIXED_WORDS);
  const match = matchSample(carriers, words, 'any words');
  if (!match) return undefined;
  const fills = match.fills.map(withNearestValue);
  const corrected = fills.some(({ known }, at) => known !== match.fills[at]?.known);
  return understood(corrected ? 'nearest' : 'sample', { ...match, fills });
}

/** What was said for the slot, taken for the known value it is most like, if for any. */
function withNearestValue(fill: Fill): Fill {
  const index = makeNearestIndex(fill.slot.values);
  const nearest = fill.known ?? nearestIn(index, fill.spoken, NEAREST_LIMIT)?.item;
  return nearest ? { ...fill, known: nearest } : fill;
}

/** The sample most like what was said: one with a slot if a value it knows was said, else one without. */
function nearestSample(
  model: InteractionModel,
  words: readonly string[],
  limit: number,
): Match | undefined {
  const said = words.join(' ');
  const [slotted] = model.slotTypes
    .flatMap(({ values, nearest }) => {
      const known = longestValueIn(values, said);
      const found = known && nearestIn(nearest, withSlotMark(said, known), limit);
      return found ? [{ ...found, known }] : [];
    })
    .toSorted((one, other) => one.unlikeness - other.unlikeness);
  if (!slotted) {
    const literal = nearestIn(model.nearestLiteral, said, limit);
    return literal && { pattern: literal.item.pattern, fills: [] };
  }
  const { known } = slotted;
  const { pattern } = slotted.item;
  const fills = slotsOf(pattern).map((slot) => ({ slot, spoken: known.text, known }));
  return { pattern, fills };
}
