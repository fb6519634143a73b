import { isSameReminder, wholeDraft, type WholeDraft } from '../domain/reminder';
import type { KeptReminder, NoReminders } from '../turn/errand';
import {
  permissionMissing,
  remindersOf,
  toldOf,
  unavailable,
  withReminders,
} from './kept-reminders';
import { askWhen, MOST_REMINDERS, propose } from './reminders';
import type { Decision, Handler, Situation, WaitingHandler } from './situation';
import { ask, askOn, tell } from './what-next';

/** Alexa has asked for the permission: with it the reminder is arranged on, without it the way to it is told. */
export const takePermissionAnswer: WaitingHandler<'permission answered'> = (situation) => {
  const { answer, cardSent } = situation.ask;
  if (answer !== 'granted') return permissionMissing(situation, answer, cardSent);
  const { reminder: draft } = situation.turn.memory;
  const whole = wholeDraft(draft);
  return whole ? propose(situation, whole) : askWhen(situation, draft);
};

/** "Yes": sets the reminder, or moves the one that it takes the place of. One that is there already counts as set. */
export const confirmReminder: WaitingHandler<'confirm reminder'> = (situation) => {
  const { reminder: draft } = situation.turn.memory;
  const whole = wholeDraft(draft);
  if (!whole) return askWhen(situation, draft);
  return withReminders(
    situation,
    (kept) => setReminder(situation, whole, kept),
    () => permissionMissing(situation, 'impossible'),
  );
};

function setReminder(
  situation: Situation,
  { days, time, formerly }: WholeDraft,
  kept: readonly KeptReminder[],
): Decision {
  const reminder = { days, time };
  const done = () => askOn(situation, { kind: 'reminder set', reminder });
  if (remindersOf(kept).some((other) => isSameReminder(other, reminder))) return done();
  const former = kept.find(
    (other) => other.reminder && formerly && isSameReminder(other.reminder, formerly),
  );
  if (!former && kept.length >= MOST_REMINDERS)
    return askOn(situation, { kind: 'too many reminders', most: MOST_REMINDERS });
  return {
    errand: {
      kind: 'set reminder',
      reminder,
      id: former?.id ?? null,
      zone: situation.progress.zone?.name ?? null,
    },
    decide: (result: 'done' | NoReminders) =>
      result === 'done' ? done() : unavailable(situation, result),
  };
}

/** "No": nothing is set. */
export const declineReminder: Handler<'no reminder'> = (situation) =>
  askOn(situation, { kind: 'reminder not set' });

/** "Cancel my reminders": says which, and asks. */
export const cancelReminders: WaitingHandler<'cancel reminders'> = (situation) =>
  withReminders(situation, (kept) =>
    kept.length > 0
      ? ask(situation, [toldOf(kept)], { kind: 'cancel reminders' })
      : tell(situation, [{ kind: 'no reminders' }]),
  );

/** "Yes": all of them are cancelled. */
export const confirmCancelling: WaitingHandler<'confirm cancelling'> = (situation) =>
  withReminders(situation, (kept) => ({
    errand: { kind: 'cancel reminders', ids: kept.map(({ id }) => id) },
    decide: (result: 'done' | NoReminders) =>
      result === 'done'
        ? askOn(situation, { kind: 'reminders cancelled' })
        : unavailable(situation, result),
  }));
