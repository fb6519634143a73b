import type { Elicited } from '../echo/elicitation';
import { type Fill, matchPattern } from './fills';
import type { InteractionModel } from './model';
import { NUMBER_TYPE } from './numbers';
import type { Pattern } from './patterns';

/**
 * A value alone, while a slot of its type is elicited: it is that slot of that intent, whatever else it could be. That
 * Alexa prefers it is known from Amazon's page on ambiguous responses; how far she goes is not. Here anything longer, and
 * any word that is no value, is understood as if nothing were elicited; she was seen to take such words for the value
 * as well, which lambda/turn/intents.ts and lambda/rendering/elicit-slot.ts are prepared for.
 */
export function elicitedMatch(
  { samples }: InteractionModel,
  words: readonly string[],
  elicited: Elicited,
): { readonly pattern: Pattern; readonly fills: readonly Fill[] } | undefined {
  const like = samples.all().find(({ intent }) => intent === elicited.intent);
  const slot = like?.intentSlots.find(({ name }) => name === elicited.slot);
  if (!like || !slot) return undefined;
  const sample = `{${slot.name}}`;
  const pattern = { ...like, sample, tokens: [{ kind: 'slot', slot } as const], slots: [slot] };
  // Of a number that was not understood Alexa sends "?".
  const accept = slot.type === NUMBER_TYPE ? 'any words' : 'known values';
  const fills = matchPattern(pattern, words, accept);
  return fills && { pattern, fills };
}
