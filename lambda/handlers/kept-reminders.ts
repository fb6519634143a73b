import type { Reminder } from '../domain/reminder';
import type { PermissionAnswer } from '../turn/ask';
import type { ErrandResults, KeptReminder, NoReminders } from '../turn/errand';
import type { Saying } from '../turn/saying';
import type { Decision, Outcome, Situation } from './situation';
import { askOn } from './what-next';

/** Decides on the reminders that Alexa keeps; where they cannot be had, says why and what to do about it. */
export const withReminders = (
  situation: Situation,
  decide: (kept: readonly KeptReminder[]) => Decision,
  withoutPermission: () => Decision = () => unavailable(situation, 'not permitted'),
): Decision => ({
  errand: { kind: 'list reminders' },
  decide: (result: ErrandResults['list reminders']) => {
    if (result === 'not permitted') return withoutPermission();
    return typeof result === 'string' ? unavailable(situation, result) : decide(result);
  },
});

/** Says why reminders cannot be had just now. */
export const unavailable = (situation: Situation, why: NoReminders): Outcome =>
  askOn(situation, { kind: 'reminders unavailable', why });

/** Says how reminders can be allowed later, with a card in the Alexa app that leads there. */
export function permissionMissing(
  situation: Situation,
  why: Exclude<PermissionAnswer, 'granted'>,
  cardSent = false,
): Outcome {
  const { reply, progress } = askOn(situation, { kind: 'permission missing', why });
  return reply.kind === 'asks' && !cardSent
    ? { reply: { ...reply, sendsPermissionCard: true }, progress }
    : { reply, progress };
}

/** The reminders of a kind that we set. */
export const remindersOf = (kept: readonly KeptReminder[]): readonly Reminder[] =>
  kept.flatMap(({ reminder }) => reminder ?? []);

/** Which reminders there are; of those that were changed into something else in the Alexa app, how many. */
export function toldOf(kept: readonly KeptReminder[]): Saying {
  const reminders = remindersOf(kept);
  return { kind: 'which reminders', reminders, others: kept.length - reminders.length };
}
