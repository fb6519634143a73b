import {
  isSameReminder,
  NO_DRAFT,
  type Reminder,
  type ReminderDraft,
  wholeDraft,
  type WholeDraft,
} from '../domain/reminder';
import { type Weekday, WEEKDAYS } from '../domain/period';
import { isUnclear, timeIn } from '../domain/time-of-day';
import type { SpokenTime } from '../turn/ask';
import type { KeptReminder } from '../turn/errand';
import type { Saying } from '../turn/saying';
import { notUnderstood } from './help';
import { permissionMissing, remindersOf, toldOf, withReminders } from './kept-reminders';
import type { Decision, Situation, WaitingHandler } from './situation';
import { ask, openQuestion, tell } from './what-next';

/** More than one for each day of the week are a mistake, or somebody else's joke. */
export const MOST_REMINDERS = 7;

/** "Remind me on Mondays and Fridays at seven": all at once or bit by bit; Alexa asks for her permission in between. */
export const remindMe: WaitingHandler<'remind me'> = (situation) => {
  const { days, once } = situation.ask;
  const { reminder: draft } = situation.turn.memory;
  // Days of its own make it a reminder of its own, whatever was being changed.
  const named = days.length > 0 || once ? { ...draft, formerly: null, days } : draft;
  const first: readonly Saying[] = once ? [{ kind: 'reminders are weekly' }] : [];
  return arrange(situation, named, situation.ask, first);
};

/** "At seven", "in the morning": only while a reminder is being arranged. */
export const setReminderTime: WaitingHandler<'reminder time'> = (situation) => {
  const open = openQuestion(situation);
  return 'draft' in open ? arrange(situation, open.draft, situation.ask) : notUnderstood(situation);
};

/** "Change my reminder to eight", "to Tuesdays": of the same half of the day, or at the same time, as it was. */
export const changeReminder: WaitingHandler<'change reminder'> = (situation) => {
  const { day, days, time, dayPart } = situation.ask;
  return withReminders(situation, (kept) => {
    if (kept.length === 0) return askWhen(situation, NO_DRAFT, NO_REMINDERS);
    const [formerly, ...others] = remindersOf(kept).filter(
      (reminder) => !day || reminder.days.includes(day),
    );
    if (!formerly || others.length > 0)
      return tell(situation, [toldOf(kept), { kind: 'name the reminder' }]);
    const usual = time && isUnclear(time) ? halfOfDay(formerly) : null;
    const draft = {
      days: days.length > 0 ? movedTo(days, day, formerly) : formerly.days,
      // Whoever names other days leaves the time as it is.
      time: days.length > 0 && !time ? formerly.time : null,
      dayPart: null,
      formerly,
    };
    return arrange(situation, draft, { time, dayPart: dayPart ?? usual });
  });
};

/** "Move my Monday reminder to Tuesday": Monday goes, and whatever other days it has stay. */
const movedTo = (
  days: readonly Weekday[],
  from: Weekday | null,
  formerly: Reminder,
): readonly Weekday[] =>
  WEEKDAYS.filter(
    (day) => days.includes(day) || (from && from !== day && formerly.days.includes(day)),
  );

/** "Which reminders do I have?" */
export const listReminders: WaitingHandler<'list reminders'> = (situation) =>
  withReminders(situation, (kept) =>
    tell(situation, kept.length > 0 ? [toldOf(kept)] : NO_REMINDERS),
  );

const NO_REMINDERS: readonly Saying[] = [{ kind: 'no reminders' }];

const halfOfDay = ({ time }: Reminder) => (time.hour < 12 ? 'morning' : 'evening');

/** Takes in a time, and leads on: to whatever is missing or unclear, else to the question whether to set it. */
function arrange(
  situation: Situation,
  draft: ReminderDraft,
  spoken: SpokenTime,
  first: readonly Saying[] = [],
): Decision {
  const { time } = spoken;
  const said = time ?? draft.time;
  const dayPart = spoken.dayPart ?? (said && said.hour > 12 ? null : draft.dayPart);
  const wasUnclear = situation.turn.memory.question === 'morning or evening';
  // Alexa sends "seven" and "seven in the morning" as the same time: without a part of the day of its own, it is asked.
  const leftOpen = !dayPart && said && isUnclear(said) && (time !== null || wasUnclear);
  const next = {
    ...draft,
    time: said && dayPart ? timeIn(dayPart, said) : said,
    dayPart: said ? null : dayPart,
  };
  if (leftOpen) return ask(situation, first, { kind: 'morning or evening', draft: next });
  const whole = wholeDraft(next);
  return whole ? propose(situation, whole) : askWhen(situation, next, first);
}

/** Asks for the days and the time. */
export const askWhen = (
  situation: Situation,
  draft: ReminderDraft,
  first: readonly Saying[] = [],
): Decision => ask(situation, first, { kind: 'when to remind', draft });

/**
 * Asks whether to set a reminder. Alexa's permission comes first; whoever has just given it is not asked for it again.
 */
export function propose(situation: Situation, draft: WholeDraft): Decision {
  return withReminders(
    situation,
    (kept) =>
      refusalOf(situation, draft, kept) ?? ask(situation, [], { kind: 'set reminder', draft }),
    () =>
      situation.ask.kind === 'permission answered'
        ? permissionMissing(situation, 'impossible')
        : askPermission(situation, draft),
  );
}

/** Why a reminder is not to be set: it is there, or there are too many. @returns null where it can be set */
function refusalOf(situation: Situation, draft: WholeDraft, kept: readonly KeptReminder[]) {
  if (remindersOf(kept).some((reminder) => isSameReminder(reminder, draft)))
    return tell(situation, [{ kind: 'reminder there already', reminder: draft }]);
  if (kept.length >= MOST_REMINDERS && !draft.formerly)
    return tell(situation, [{ kind: 'too many reminders', most: MOST_REMINDERS }]);
  return null;
}

const askPermission = ({ progress }: Situation, draft: ReminderDraft): Decision => ({
  reply: { kind: 'asks permission', say: [{ kind: 'asking permission' }], draft },
  progress,
});
