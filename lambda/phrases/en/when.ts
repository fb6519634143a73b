import { type NamedWhen, type Period, type Weekday, WEEKDAYS } from '../../domain/period';
import type { Milliseconds } from '../../domain/time';
import { capitalised, counted } from './numbers';

/**
 * A day gone by, as it is spoken of.
 * @example whenWords({ daysAgo: 3, weekday: 'thursday' }) // 'on Thursday'
 * @example whenWords({ daysAgo: 11, weekday: 'thursday' }) // 'eleven days ago'
 * @example whenWords({ daysAgo: 30, weekday: 'thursday' }) // 'four weeks ago'
 */
export function whenWords({ daysAgo, weekday }: NamedWhen): string {
  if (daysAgo <= 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  if (daysAgo < 7) return `on ${capitalised(weekday)}`;
  if (daysAgo < 14)
    return isLastWeek({ daysAgo, weekday })
      ? `on ${capitalised(weekday)} last week`
      : `${counted(daysAgo, 'day')} ago`;
  if (daysAgo < 60) return `${counted(Math.floor(daysAgo / 7), 'week')} ago`;
  return daysAgo < 730
    ? `${counted(Math.floor(daysAgo / 30.4), 'month')} ago`
    : `${counted(Math.floor(daysAgo / 365), 'year')} ago`;
}

/** Weeks begin on Monday, as they are counted: on a Monday, the Thursday eleven days ago is not of last week. */
const isLastWeek = ({ daysAgo, weekday }: NamedWhen): boolean =>
  Math.floor((WEEKDAYS.indexOf(weekday) + daysAgo) / 7) === 1;

/** A stretch of time, as it is spoken of. */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  'this-week': 'this week',
  'last-week': 'last week',
  'this-month': 'this month',
  'last-month': 'last month',
  'in-all': 'in all',
};

/** @example weekdayWords('monday') // 'Monday' */
export const weekdayWords = (weekday: Weekday): string => capitalised(weekday);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * The month and year of a day.
 * @example monthWords('2026-08-03') // 'August 2026'
 */
export const monthWords = (day: string): string =>
  `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;

/**
 * A length of training in words, to the minute; from two hours on to the hour.
 * @example trainedWords(960_000) // 'sixteen minutes'
 */
export function trainedWords(trainedMs: Milliseconds): string {
  const minutes = Math.round(trainedMs / 60_000);
  if (minutes < 1) return 'less than a minute';
  return minutes < 120
    ? counted(minutes, 'minute')
    : `about ${counted(Math.round(minutes / 60), 'hour')}`;
}
