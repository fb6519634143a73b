import type { Intent, Slot } from 'ask-sdk-model';
import { type Weekday, WEEKDAYS } from '../domain/period';
import { DAY_PARTS, type DayPart, parseTimeOfDay } from '../domain/time-of-day';
import type { Ask, SpokenTime } from './ask';
import { resolvedId } from './read-slot';

/** What each intent about reminders asks for. */
export const REMINDER_INTENTS: Readonly<Record<string, (intent: Intent) => Ask>> = {
  ReminderIntent: (intent) => ({ kind: 'remind me', ...daysAndTimeIn(intent) }),
  ReminderDaysIntent: (intent) => ({ kind: 'reminder days', ...daysAndTimeIn(intent) }),
  ReminderTimeIntent: (intent) => ({ kind: 'reminder time', ...timeIn(intent) }),
  ListRemindersIntent: () => ({ kind: 'list reminders' }),
  ChangeReminderIntent: (intent) => ({
    kind: 'change reminder',
    day: daysIn(intent, ['OldDay'])[0] ?? null,
    days: daysIn(intent),
    ...timeIn(intent),
  }),
  CancelRemindersIntent: () => ({ kind: 'cancel reminders' }),
};

/** The days on which a runner wants to be reminded. */
const DAY_SLOTS = ['FirstDay', 'SecondDay', 'ThirdDay', 'FourthDay'];

/** Several days by one name. */
const DAYS_TOGETHER: Readonly<Record<string, readonly Weekday[]>> = {
  'every-day': WEEKDAYS,
  weekdays: WEEKDAYS.slice(0, 5),
  weekend: WEEKDAYS.slice(5),
};

/** The slots in which a day was said, whether we know it or not: tomorrow is none of ours. */
const daySlotsOf = ({ slots }: Intent, names = DAY_SLOTS): readonly Slot[] =>
  names.flatMap((name) => slots?.[name] ?? []).filter(({ value }) => Boolean(value));

/** On which days and when; a day that is not one of the week is meant once. */
const daysAndTimeIn = (intent: Intent) => ({
  days: daysIn(intent),
  once: daySlotsOf(intent).some((slot) => daysOf(slot).length === 0),
  ...timeIn(intent),
});

const daysIn = (intent: Intent, names = DAY_SLOTS): readonly Weekday[] => {
  const named = daySlotsOf(intent, names).flatMap(daysOf);
  return WEEKDAYS.filter((day) => named.includes(day));
};

function daysOf(slot: Slot): readonly Weekday[] {
  const id = resolvedId(slot) ?? '';
  return DAYS_TOGETHER[id] ?? WEEKDAYS.filter((day) => day === id);
}

/** Alexa's own names for the parts of a day that AMAZON.TIME may hold in place of a time. */
const DAY_PART_VALUES: Readonly<Record<string, DayPart>> = {
  MO: 'morning',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'evening',
};

function timeIn({ slots }: Intent): SpokenTime {
  const value = slots?.['Time']?.value ?? '';
  const id = resolvedId(slots?.['DayPart']);
  const named = DAY_PARTS.find((part) => part === id);
  return { time: parseTimeOfDay(value), dayPart: named ?? DAY_PART_VALUES[value] ?? null };
}
