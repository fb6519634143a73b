import { dayIn, daysAfter, type TimeZone, weekdayOf } from './calendar-day';
import { type Weekday, WEEKDAYS } from './period';
import type { Instant } from './time';
import {
  DAY_PARTS,
  type DayPart,
  isTimeOfDay,
  type TimeOfDay,
  writeTimeOfDay,
} from './time-of-day';

/** When a runner is reminded to train: every week, on some days, at one time. */
export interface Reminder {
  readonly days: readonly Weekday[];
  readonly time: TimeOfDay;
}

/** As much of a reminder as a runner has said so far, and the reminder that it is to take the place of. */
export interface ReminderDraft {
  readonly days: readonly Weekday[];
  readonly time: TimeOfDay | null;
  /** The part of the day, while it is all that is known of the time. */
  readonly dayPart: DayPart | null;
  readonly formerly: Reminder | null;
}

/** A draft of which all is known. */
export type WholeDraft = ReminderDraft & Reminder;

/** A reminder of which nothing was said yet. */
export const NO_DRAFT: ReminderDraft = { days: [], time: null, dayPart: null, formerly: null };

/** The draft once its days and its time are known. @returns null until then */
export const wholeDraft = ({ days, time, ...rest }: ReminderDraft): WholeDraft | null =>
  days.length > 0 && time ? { days: inWeekOrder(days), time, ...rest } : null;

/** Whether two reminders remind on the same days at the same time. */
export const isSameReminder = (one: Reminder, other: Reminder): boolean =>
  inWeekOrder(one.days).join() === inWeekOrder(other.days).join() &&
  writeTimeOfDay(one.time) === writeTimeOfDay(other.time);

/** Days once each, Monday first. */
export const inWeekOrder = (days: readonly Weekday[]): readonly Weekday[] =>
  WEEKDAYS.filter((day) => days.includes(day));

/** The draft found in something that may be one: days and times that do not exist are left out. */
export function readDraft(value: unknown): ReminderDraft {
  if (typeof value !== 'object' || value === null) return NO_DRAFT;
  const { days, time, dayPart, formerly } = value as Partial<Record<keyof ReminderDraft, unknown>>;
  const named: readonly unknown[] = Array.isArray(days) ? days : [];
  return {
    days: WEEKDAYS.filter((day) => named.includes(day)),
    time: readTime(time),
    dayPart: DAY_PARTS.find((part) => part === dayPart) ?? null,
    formerly: formerly ? readFormer(formerly) : null,
  };
}

function readFormer(value: unknown): Reminder | null {
  const whole = wholeDraft(readDraft(value));
  return whole && { days: whole.days, time: whole.time };
}

function readTime(value: unknown): TimeOfDay | null {
  if (typeof value !== 'object' || value === null) return null;
  const { hour, minute } = value as TimeOfDay;
  return isTimeOfDay({ hour, minute }) ? { hour, minute } : null;
}

/** Where the calendar is furthest ahead: what is to come there is to come anywhere. */
const FURTHEST_AHEAD: TimeZone = 'Etc/GMT-14';

/**
 * When a reminder is due for the first time after an instant, on the clock of its zone.
 * @param zone null where the runner's zone is not known
 * @example firstTimeOf(mondaysAtSeven, 'Europe/London', Date.parse('2026-11-23T08:00Z')) // '2026-11-30T07:00:00'
 */
export function firstTimeOf({ days, time }: Reminder, zone: TimeZone | null, at: Instant): string {
  const clock = zone ?? FURTHEST_AHEAD;
  const today = dayIn(clock, at);
  const next = [0, 1, 2, 3, 4, 5, 6]
    .map((ahead) => daysAfter(today, ahead))
    .filter((day) => days.some((weekday) => WEEKDAYS[weekdayOf(day)] === weekday))
    .map((day) => `${day}T${writeTimeOfDay(time)}`)
    .find((due) => due > `${today}T${timeOnClock(clock, at)}`);
  // Its only day is today, and the time is over.
  return next ?? `${daysAfter(today, 7)}T${writeTimeOfDay(time)}`;
}

/** @example timeOnClock('Europe/London', Date.parse('2026-11-23T08:00Z')) // '08:00:00' */
const timeOnClock = (zone: TimeZone, at: Instant): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' }).format(at);
