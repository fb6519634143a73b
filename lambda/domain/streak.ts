import type { CalendarDay } from './calendar-day';
import { type GoalChange, goalOf, isOff, type TimeOff, weekAfter, type WeekTally } from './week';

/** Consecutive weeks that met their goal, up to the last one that did. */
export interface Streak {
  /** The Monday of the last week that met its goal; null before the first. */
  readonly lastMet: CalendarDay | null;
  /** How many weeks it has lasted. */
  readonly length: number;
  /** The most weeks that any streak lasted. */
  readonly longest: number;
}

/** Before the first week that met its goal. */
export const NO_STREAK: Streak = { lastMet: null, length: 0, longest: 0 };

/** What decides whether a week met its goal, and whether one follows another. */
export interface Expectations {
  readonly goals: readonly GoalChange[];
  readonly timeOff: readonly TimeOff[];
}

/**
 * The streak with one more week: longer if the week met its goal and follows the last one that did, a new one if it met its
 * goal later, unchanged if it did not. Weeks must come in their order.
 */
export function withWeek(
  streak: Streak,
  { monday, sessions }: WeekTally,
  { goals, timeOff }: Expectations,
): Streak {
  if (sessions < goalOf(goals, monday)) return streak;
  const { lastMet } = streak;
  if (lastMet !== null && monday <= lastMet) return streak;
  const length = lastMet !== null && follows(lastMet, monday, timeOff) ? streak.length + 1 : 1;
  return { lastMet: monday, length, longest: Math.max(streak.longest, length) };
}

/**
 * How many weeks a streak has lasted, seen from a week. That week may still meet its goal, so it never breaks a streak;
 * weeks declared off are passed over.
 */
export const lengthIn = (
  { lastMet, length }: Streak,
  thisMonday: CalendarDay,
  timeOff: readonly TimeOff[],
): number => (lastMet !== null && follows(lastMet, thisMonday, timeOff) ? length : 0);

/** Whether every week between two was declared off. */
function follows(from: CalendarDay, to: CalendarDay, timeOff: readonly TimeOff[]): boolean {
  let monday = weekAfter(from);
  while (monday < to && isOff(timeOff, monday)) monday = weekAfter(monday);
  return monday >= to;
}
