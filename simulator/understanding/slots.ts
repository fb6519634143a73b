import type { Intent, SimpleSlotValue, Slot, slu } from 'ask-sdk-model';
import type { CalendarDay } from '../../lambda/domain/calendar-day';
import { AMAZON_TYPES, sentFor } from './amazon-types';
import type { Fill } from './fills';
import type { Pattern } from './patterns';

/** The intent as Alexa sends it on a day: every slot of the intent is there, those that were said with their resolution. */
export function intentOf(pattern: Pattern, fills: readonly Fill[], today: CalendarDay): Intent {
  const slots = pattern.intentSlots.map(({ name }): [string, Slot] => {
    const fill = fills.find(({ slot }) => slot.name === name);
    return [name, { name, confirmationStatus: 'NONE', ...(fill && spokenPartOf(fill, today)) }];
  });
  return {
    name: pattern.intent,
    confirmationStatus: 'NONE',
    ...(slots.length > 0 && { slots: Object.fromEntries(slots) }),
  };
}

type SpokenPart = Pick<Slot, 'value' | 'resolutions' | 'slotValue'>;

function spokenPartOf(fill: Fill, today: CalendarDay): SpokenPart {
  const slotValue = simple(fill, today);
  const { type: _, ...spoken } = slotValue;
  return { ...spoken, slotValue };
}

function simple(fill: Fill, today: CalendarDay): SimpleSlotValue {
  const { type } = fill.slot;
  // Amazon's own types come without a resolution.
  if (AMAZON_TYPES.has(type)) return { type: 'Simple', value: sentFor(type, fill.known, today) };
  const resolutions = { resolutionsPerAuthority: [resolutionOf(fill)] };
  return { type: 'Simple', value: fill.spoken, resolutions };
}

function resolutionOf({ slot, known }: Fill): slu.entityresolution.Resolution {
  const authority = `amzn1.er-authority.echo-sdk.simulator.${slot.type}`;
  if (known) {
    return {
      authority,
      status: { code: 'ER_SUCCESS_MATCH' },
      values: [{ value: { name: known.name, id: known.id } }],
    };
  }
  // Alexa leaves `values` out when nothing matched, although the type of its SDK asks for it.
  return {
    authority,
    status: { code: 'ER_SUCCESS_NO_MATCH' },
  } as slu.entityresolution.Resolution;
}
