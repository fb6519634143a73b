import { dayIn } from '../../lambda/domain/calendar-day';
import type { Instant } from '../../lambda/domain/time';
import { dialogStateOf, type Elicited } from './elicitation';
import type { EchoOptions } from './options';
import type { Ask } from './request-envelope';

/** The request that a sentence becomes, and what to tell people about how it was understood. */
export function intentIn(
  text: string,
  { understanding, device }: EchoOptions,
  now: Instant,
  elicited?: Elicited,
): { readonly ask: Ask; readonly note?: string } {
  const today = dayIn(device?.timeZone ?? 'UTC', now);
  const { intent, how, sample } = understanding.understand(text, today, elicited);
  const dialogState = dialogStateOf(intent.name, elicited, understanding.dialogs);
  const ask = { type: 'IntentRequest', intent, ...(dialogState && { dialogState }) } as const;
  switch (how) {
    case 'sample':
      return { ask };
    case 'nearest':
      return { ask, note: `taken for "${sample ?? intent.name}"` };
    case 'fallback':
      return { ask, note: 'not in the interaction model' };
  }
}
