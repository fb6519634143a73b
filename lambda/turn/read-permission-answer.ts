import type { interfaces } from 'ask-sdk-model';
import type { AskOf, PermissionAnswer } from './ask';

/** Alexa's words for what she was told (Amazon's page on voice permissions for reminders). */
const ANSWERS: Readonly<Partial<Record<string, PermissionAnswer>>> = {
  ACCEPTED: 'granted',
  DENIED: 'denied',
  NOT_ANSWERED: 'not answered',
};

/** What came of asking for the permission; a status other than 200 means that Alexa could not ask. */
export function readPermissionAnswer({
  status,
  payload,
}: interfaces.connections.ConnectionsResponse): AskOf<'permission answered'> {
  const answer = ANSWERS[statusIn(payload)];
  return {
    kind: 'permission answered',
    answer: (status?.code === '200' && answer) || 'impossible',
    cardSent: payload?.['isCardThrown'] === true,
  };
}

/** The status is beside the scopes that were asked for; Amazon's own example has it among them. */
function statusIn(payload: Readonly<Record<string, unknown>> = {}): string {
  const { status, permissionScopes } = payload;
  if (typeof status === 'string') return status;
  const scopes: readonly unknown[] = Array.isArray(permissionScopes) ? permissionScopes : [];
  const among = scopes.map((scope) => (scope as { status?: unknown } | null)?.status);
  return among.find((found) => typeof found === 'string') ?? '';
}
