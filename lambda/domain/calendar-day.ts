import { days, type Instant } from './time';

/** A day of the calendar, as 'YYYY-MM-DD'; days compare as text. */
export type CalendarDay = string;

/** A month of the calendar, as 'YYYY-MM'. */
export type Month = string;

/** The name of a time zone in the IANA database, such as 'Europe/London'. */
export type TimeZone = string;

/**
 * The day that a runner's calendar shows at an instant.
 * @example dayIn('Pacific/Kiritimati', Date.parse('2026-11-22T11:00:00Z')) // '2026-11-23'
 * @throws RangeError for a zone that the platform's zone data does not know
 */
export const dayIn = (zone: TimeZone, at: Instant): CalendarDay => calendarOf(zone).format(at);

/** Calendars by zone: making one takes longer than most turns have to. */
const CALENDARS = new Map<TimeZone, Intl.DateTimeFormat>();

function calendarOf(zone: TimeZone): Intl.DateTimeFormat {
  const known = CALENDARS.get(zone);
  if (known) return known;
  // The Swedish calendar is written year-month-day, which is the order this type promises.
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
  CALENDARS.set(zone, calendar);
  return calendar;
}

/** Whether the platform's zone data knows a name. */
export function isTimeZone(name: string): boolean {
  try {
    calendarOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day some days after another; before it, if negative.
 * @example daysAfter('2026-12-31', 1) // '2027-01-01'
 */
export const daysAfter = (day: CalendarDay, count: number): CalendarDay =>
  // Noon in UTC, where no day is longer or shorter than another.
  new Date(Date.parse(`${day}T12:00:00Z`) + days(count)).toISOString().slice(0, 10);

/**
 * How many days lie between two days.
 * @example daysBetween('2026-11-22', '2026-12-01') // 9
 */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / days(1));

/**
 * Which day of its week a day is: 0 for Monday, 6 for Sunday.
 * @example weekdayOf('2026-11-22') // 6
 */
export const weekdayOf = (day: CalendarDay): number => (new Date(day).getUTCDay() + 6) % 7;

/**
 * The Monday of a day's week; weeks run Monday to Sunday (docs/programme.md).
 * @example mondayOf('2026-11-22') // '2026-11-16'
 */
export const mondayOf = (day: CalendarDay): CalendarDay => daysAfter(day, -weekdayOf(day));

/**
 * The month that a day is in.
 * @example monthOf('2026-11-22') // '2026-11'
 */
export const monthOf = (day: CalendarDay): Month => day.slice(0, 7);
