import type { Permission } from '../../simulator/echo/permission';
import { type Circumstances, type Conversation, startConversation } from './conversation';

/** The words of a runner who opens the coach. */
export const OPEN = 'alexa, open runner strength';

/** The words of a runner who leaves nothing open. */
export const ON_MONDAYS = 'remind me on mondays at seven in the morning';

/** The permission of a runner who has given it. */
export const granted = (): Permission => ({ state: 'granted' });

/** A conversation of a runner who has allowed reminders. */
export const allowed = (circumstances: Circumstances = {}): Conversation =>
  startConversation({ permission: granted(), ...circumstances });

/** The recurrence rules of each reminder that Amazon keeps. */
export const rulesOf = ({ desk }: Conversation): readonly (readonly string[])[] =>
  desk.alerts.map(({ trigger }) => recurrenceOf(trigger));

const recurrenceOf = (trigger: object): readonly string[] =>
  (trigger as { recurrence: { recurrenceRules: readonly string[] } }).recurrence.recurrenceRules;
