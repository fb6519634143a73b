import { sound, type Soundtrack } from './soundtrack';
import { speechLengthMs } from './speech-length';

/** Whether the account lets the skill keep reminders; changed by what people answer, and in the Alexa app. */
export interface Permission {
  state: PermissionState;
  /** False where Alexa cannot ask for it aloud. */
  readonly asksAloud?: boolean;
}

/** What is known of a permission. */
export type PermissionState = 'granted' | 'denied' | 'not asked';

/** What Alexa was asked to ask for, with the token that goes back to the skill. */
export interface PermissionRequest {
  readonly token: string;
  readonly permissionScopes: readonly object[];
}

/** What comes back to the skill (Amazon's page on voice permissions for reminders). */
export type PermissionOutcome = 'ACCEPTED' | 'DENIED' | 'NOT_ANSWERED' | 'cannot ask';

/** Alexa's own question: no skill can change it. */
const QUESTION =
  'Do you give Runner Strength permission to update your reminders? You can say I approve or no.';

/** Alexa asking, in her own voice. */
export function permissionQuestion(voiceSpeed: number): Soundtrack {
  const { cues, lengthMs } = sound(QUESTION, speechLengthMs(QUESTION, voiceSpeed));
  return { cues: cues.map((cue) => ({ ...cue, by: 'alexa' as const })), lengthMs };
}

/** What a sentence means as an answer to Alexa's question; undefined for one that is none. */
export function outcomeOf(text: string): 'ACCEPTED' | 'DENIED' | undefined {
  const words = text.toLowerCase().replaceAll(/[^a-z' ]/g, '');
  if (/^(alexa )?(no|nope|deny|i do not approve|i don't approve|no thanks)$/.test(words))
    return 'DENIED';
  return /^(alexa )?(yes|yes please|yeah|sure|okay|i approve|approve|yes i approve)$/.test(words)
    ? 'ACCEPTED'
    : undefined;
}

/** The request in which the skill hears what came of it. */
export const permissionResponse = (
  { token, permissionScopes }: PermissionRequest,
  outcome: PermissionOutcome,
) => ({
  type: 'Connections.Response',
  name: 'AskFor',
  token,
  ...(outcome === 'cannot ask'
    ? { status: { code: '400', message: 'The permission cannot be asked for by voice.' } }
    : {
        status: { code: '200', message: 'OK' },
        payload: { permissionScopes, status: outcome, isCardThrown: false },
      }),
});
