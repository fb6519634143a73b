import { type CalendarDay, daysAfter, mondayOf } from '../domain/calendar-day';

/**
 * The day that a date of Alexa's begins with: a day, a week from its Monday, a weekend from its Saturday, a month from
 * its first day. @returns null for whatever else she sends: a year, a season, "now"
 * @example firstDayOf('2026-W49') // '2026-11-30'
 */
export function firstDayOf(date: string): CalendarDay | null {
  const day = /^\d{4}-\d\d-\d\d$/.exec(date)?.[0];
  if (day !== undefined) return isDay(day) ? day : null;
  const [, month] = /^(\d{4}-\d\d)$/.exec(date) ?? [];
  if (month !== undefined) return isDay(`${month}-01`) ? `${month}-01` : null;
  const [, year, week, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(date) ?? [];
  const monday = year === undefined ? null : mondayOfWeek(year, Number(week));
  return monday && weekend ? daysAfter(monday, 5) : monday;
}

/** The Monday of a week by its ISO number; the first week of a year is the one with the fourth of January. */
function mondayOfWeek(year: string, week: number): CalendarDay | null {
  if (week < 1 || week > 53) return null;
  return daysAfter(mondayOf(`${year}-01-04`), (week - 1) * 7);
}

/** Whether the calendar has such a day: the 30th of February it has not. */
function isDay(day: CalendarDay): boolean {
  return !Number.isNaN(Date.parse(day)) && daysAfter(day, 0) === day;
}
