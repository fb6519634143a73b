import type { interfaces } from 'ask-sdk-model';
import type { AskOf, PermissionAnswer } from './ask';

/** Alexa's words for what she was told (Amazon's page on voice permissions for reminders). */
const ANSWERS: Readonly<Record<string, PermissionAnswer>> = {
  ACCEPTED: 'granted',
  DENIED: 'denied',
  NOT_ANSWERED: 'not answered',
};

/** What came of asking for the permission; a status other than 200 means that Alexa could not ask. */
export function readPermissionAnswer({
  status,
  payload,
}: interfaces.connections.ConnectionsResponse): AskOf<'permission answered'> {
  const told: unknown = payload?.['status'];
  const answer = typeof told === 'string' ? ANSWERS[told] : undefined;
  return {
    kind: 'permission answered',
    answer: (status?.code === '200' && answer) || 'impossible',
    cardSent: payload?.['isCardThrown'] === true,
  };
}
