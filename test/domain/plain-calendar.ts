import type { CalendarDay, TimeZone } from '../../lambda/domain/calendar-day';
import type { Instant } from '../../lambda/domain/time';

// A second opinion on lambda/domain/calendar-day.ts: a day at a time, and clock changes by their laws, not by zone data.

const HOUR_MS = 3_600_000;

/** The zones that runners of the tests live in and travel through. */
export const ZONES = [
  'Europe/London',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'Asia/Kolkata',
] as const;

const moved = (day: CalendarDay, days: number): CalendarDay => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

export const dayAfter = (day: CalendarDay): CalendarDay => moved(day, 1);

export const dayBefore = (day: CalendarDay): CalendarDay => moved(day, -1);

export const sameDayNextWeek = (day: CalendarDay): CalendarDay => moved(day, 7);

/** The Monday on which a day's week began. */
export function mondayBefore(day: CalendarDay): CalendarDay {
  let monday = day;
  while (new Date(monday).getUTCDay() !== 1) monday = dayBefore(monday);
  return monday;
}

/** Whether two weeks or more passed from one day to another. */
export function isTwoWeeksLater(from: CalendarDay, to: CalendarDay): boolean {
  return sameDayNextWeek(sameDayNextWeek(from)) <= to;
}

/** Midnight, in UTC, of the Sunday that a day is, or else of the next one before it or after it. */
function sunday(year: number, month: number, day: number, towards: 'earlier' | 'later'): Instant {
  const date = new Date(Date.UTC(year, month - 1, day));
  while (date.getUTCDay() !== 0)
    date.setUTCDate(date.getUTCDate() + (towards === 'earlier' ? -1 : 1));
  return date.getTime();
}

/** Hours that a zone's clocks are ahead of UTC. */
function hoursAhead(zone: TimeZone, at: Instant): number {
  const year = new Date(at).getUTCFullYear();
  switch (zone) {
    case 'Europe/London': {
      // From the last Sunday of March to the last one of October, each time at one in UTC.
      const forward = sunday(year, 3, 31, 'earlier') + 1 * HOUR_MS;
      const back = sunday(year, 10, 31, 'earlier') + 1 * HOUR_MS;
      return at >= forward && at < back ? 1 : 0;
    }
    case 'America/New_York': {
      // From the second Sunday of March to the first one of November, each time at two by the clock.
      const forward = sunday(year, 3, 8, 'later') + 7 * HOUR_MS;
      const back = sunday(year, 11, 1, 'later') + 6 * HOUR_MS;
      return at >= forward && at < back ? -4 : -5;
    }
    case 'Pacific/Kiritimati':
      return 14;
    case 'Pacific/Honolulu':
      return -10;
    case 'Asia/Kolkata':
      return 5.5;
    default:
      throw new Error(`No clock laws are known here for ${zone}.`);
  }
}

/** The day that clocks in a zone show. */
export const dayThere = (zone: TimeZone, at: Instant): CalendarDay =>
  new Date(at + hoursAhead(zone, at) * HOUR_MS).toISOString().slice(0, 10);
