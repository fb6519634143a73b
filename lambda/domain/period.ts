import { type CalendarDay, daysAfter, weekdayOf } from './calendar-day';

/** The stretches of time that a runner asks about, by the names they have in the interaction model. */
export const PERIODS = ['this-week', 'last-week', 'this-month', 'last-month', 'in-all'] as const;

/** One stretch of time that a runner asks about. */
export type Period = (typeof PERIODS)[number];

/** The days that a runner names, Monday first, by the names they have in the interaction model. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the past as a runner names it; a weekday is the last one there was, which may be today. */
export type NamedDay = Weekday | 'today' | 'yesterday';

/** A day as it is spoken of: how many days ago it was, and which day of the week. */
export interface NamedWhen {
  readonly daysAgo: number;
  readonly weekday: Weekday;
}

/** How a day is spoken of that was some days ago. */
export const whenOf = (day: CalendarDay, daysAgo: number): NamedWhen => ({
  daysAgo,
  weekday: WEEKDAYS[weekdayOf(day)]!,
});

/**
 * The day that a runner means.
 * @example dayNamed('monday', '2026-11-25') // '2026-11-23'
 */
export function dayNamed(name: NamedDay, today: CalendarDay): CalendarDay {
  if (name === 'today') return today;
  if (name === 'yesterday') return daysAfter(today, -1);
  return daysAfter(today, -((weekdayOf(today) - WEEKDAYS.indexOf(name) + 7) % 7));
}

/**
 * The next day of a name, which may be today.
 * @example nextDay('monday', '2026-11-25') // '2026-11-30'
 */
export const nextDay = (name: Weekday, today: CalendarDay): CalendarDay =>
  daysAfter(today, (WEEKDAYS.indexOf(name) - weekdayOf(today) + 7) % 7);
