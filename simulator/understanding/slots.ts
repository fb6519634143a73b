import type { Intent, Slot, slu } from 'ask-sdk-model';
import { NUMBER_TYPE } from './numbers';
import type { Fill, Pattern } from './patterns';
import { TIME_TYPE } from './spoken-time';

/** What Alexa sends for a number that she did not understand. */
const UNCLEAR = '?';

/** The intent as Alexa sends it: every slot of the intent is there, those that were said with their resolution. */
export function intentOf(pattern: Pattern, fills: readonly Fill[]): Intent {
  const slots = pattern.intentSlots.map(({ name }): [string, Slot] => {
    const fill = fills.find(({ slot }) => slot.name === name);
    return [name, { name, confirmationStatus: 'NONE', ...(fill && spokenPartOf(fill)) }];
  });
  return {
    name: pattern.intent,
    confirmationStatus: 'NONE',
    ...(slots.length > 0 && { slots: Object.fromEntries(slots) }),
  };
}

function spokenPartOf(fill: Fill): Pick<Slot, 'value' | 'resolutions' | 'slotValue'> {
  if (fill.slot.type === NUMBER_TYPE || fill.slot.type === TIME_TYPE) {
    // Amazon's own types come without a resolution.
    const digits = fill.known?.name ?? UNCLEAR;
    return { value: digits, slotValue: { type: 'Simple', value: digits } };
  }
  const value = fill.spoken;
  const resolutions = { resolutionsPerAuthority: [resolutionOf(fill)] };
  return { value, resolutions, slotValue: { type: 'Simple', value, resolutions } };
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
