import { days, type Instant } from './time';

/** A day of the calendar, as 'YYYY-MM-DD'; days compare as text. */
export type CalendarDay = string;

/** The name of a time zone in the IANA database, such as 'Europe/London'. */
export type TimeZone = string;

/**
 * The day that a runner's calendar shows at an instant.
 * @example dayIn('Pacific/Kiritimati', Date.parse('2026-11-22T11:00:00Z')) // '2026-11-23'
 * @throws RangeError for a zone that the platform's zone data does not know
 */
export const dayIn = (zone: TimeZone, at: Instant): CalendarDay =>
  // The Swedish calendar is written year-month-day, which is the order this type promises.
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);

/** Whether the platform's zone data knows a name. */
export function isTimeZone(name: string): boolean {
  try {
    return dayIn(name, 0) !== '';
  } catch {
    return false;
  }
}

/**
 * The Monday of a day's week; weeks run Monday to Sunday (programme.md).
 * @example mondayOf('2026-11-22') // '2026-11-16'
 */
export function mondayOf(day: CalendarDay): CalendarDay {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const sinceMonday = (new Date(noon).getUTCDay() + 6) % 7;
  return new Date(noon - days(sinceMonday)).toISOString().slice(0, 10);
}
