import type { dialog, Intent, Response } from 'ask-sdk-model';
import { PlatformRefusal } from './platform-refusal';

/** The slot of an intent that Alexa waits for a value of. */
export interface Elicited {
  readonly intent: string;
  readonly slot: string;
}

/** The intents that have a dialog in the interaction model, each with its slots. */
export type Dialogs = ReadonlyMap<string, readonly string[]>;

const DIALOG_DIRECTIVES = 'Dialog.';

/** Requests that may be answered so, by Amazon's page on intent chaining; of others nothing is known. */
const MAY_BE_ANSWERED_SO: readonly string[] = ['IntentRequest', 'LaunchRequest'];

/**
 * What an answer elicits. Known from Amazon's pages: that the intent and the slot are in the dialog model, that speech asks
 * for it, that the conversation stays open. Known from what other skills were told: that every slot of the intent is
 * there ("All slots must be defined"), and that it stood alone ("No other directives are allowed"); since then others
 * have sent a screen beside it, so this may be stricter than Alexa is. @throws PlatformRefusal
 */
export function elicitedBy(
  { outputSpeech, directives = [], shouldEndSession }: Response,
  requestType: string,
  dialogs: Dialogs = new Map(),
): Elicited | undefined {
  const directive = directives.find(({ type }) => type.startsWith(DIALOG_DIRECTIVES));
  if (directive === undefined) return undefined;
  const { type, slotToElicit, updatedIntent } = directive as dialog.ElicitSlotDirective;
  if (type !== 'Dialog.ElicitSlot' || updatedIntent === undefined)
    throw new PlatformRefusal(`The pretend Echo knows no ${type} without an updated intent.`);
  if (!MAY_BE_ANSWERED_SO.includes(requestType))
    throw new PlatformRefusal(`A slot is not elicited in answer to ${requestType}.`);
  if (shouldEndSession !== false || outputSpeech === undefined)
    throw new PlatformRefusal('A slot is elicited by speech, with the microphone open after it.');
  if (directives.length > 1)
    throw new PlatformRefusal('No other directives are allowed beside one of a dialog.');
  refuseUnknown(updatedIntent, slotToElicit, dialogs);
  return { intent: updatedIntent.name, slot: slotToElicit };
}

function refuseUnknown({ name, slots = {} }: Intent, slot: string, dialogs: Dialogs): void {
  const known = dialogs.get(name);
  if (!known?.includes(slot))
    throw new PlatformRefusal(`The dialog model has no slot ${slot} of ${name}.`);
  const missing = known.filter((each) => !Object.hasOwn(slots, each));
  if (missing.length > 0)
    throw new PlatformRefusal(`All slots of ${name} must be defined: ${missing.join(', ')}.`);
}

/**
 * How far the dialog of an intent is, as Amazon's page on dialogs has it: it starts with its intent, and goes on with what
 * answers a slot of it that was elicited. @returns undefined for an intent that has none
 */
export function dialogStateOf(
  intent: string,
  elicited: Elicited | undefined,
  dialogs: Dialogs = new Map(),
): 'STARTED' | 'IN_PROGRESS' | undefined {
  if (!dialogs.has(intent)) return undefined;
  return elicited?.intent === intent ? 'IN_PROGRESS' : 'STARTED';
}
