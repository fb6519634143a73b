import { type CalendarDay, daysAfter } from './calendar-day';
import type { GoalFact, TimeOffFact } from './fact';
import type { Milliseconds } from './time';

/** What was done in one week, named by its Monday. */
export interface WeekTally {
  readonly monday: CalendarDay;
  /** Sessions that counted. */
  readonly sessions: number;
  readonly trainedMs: Milliseconds;
}

/** A weekly goal, from the week of its Monday on; in sessions. */
export type GoalChange = Pick<GoalFact, 'from' | 'weeklyGoal'>;

/** Weeks without expectations: from one Monday up to another. */
export type TimeOff = Pick<TimeOffFact, 'from' | 'until'>;

/** At least three sessions a week (the founding programme). */
export const FIRST_WEEKLY_GOAL = 3;

/** One session a week is a beginning, more than one a day is none (docs/programme.md). */
export const WEEKLY_GOALS = { least: 1, most: 7 } as const;

/** How many sessions a week was to have: the last goal set in it or before it. */
export const goalOf = (goals: readonly GoalChange[], monday: CalendarDay): number =>
  goals.findLast(({ from }) => from <= monday)?.weeklyGoal ?? FIRST_WEEKLY_GOAL;

/** The goals with one more, the oldest first; what was said before of its week and later ones no longer counts. */
export const withGoal = (
  goals: readonly GoalChange[],
  { from, weeklyGoal }: GoalFact,
): readonly GoalChange[] => [...goals.filter((goal) => goal.from < from), { from, weeklyGoal }];

/** The goals that still decide about a week and later ones: the one in force then, and all after it. */
export function goalsFrom(
  goals: readonly GoalChange[],
  monday: CalendarDay,
): readonly GoalChange[] {
  const inForce = goals.findLastIndex(({ from }) => from <= monday);
  return goals.slice(Math.max(0, inForce));
}

/** Whether a week was declared off. */
export const isOff = (timeOff: readonly TimeOff[], monday: CalendarDay): boolean =>
  timeOff.some(({ from, until }) => from <= monday && monday < until);

/** The time off with something new said of it, which holds from its first week on, whatever was said before. */
export const withTimeOff = (
  timeOff: readonly TimeOff[],
  { from, until }: TimeOff,
): readonly TimeOff[] =>
  [
    ...timeOff.map((earlier) => ({
      ...earlier,
      until: earlier.until < from ? earlier.until : from,
    })),
    { from, until },
  ].filter((weeks) => weeks.from < weeks.until);

/**
 * The weeks with one more session in them, the oldest first.
 * @param sessions 1 for one that counted, 0 for one that did not
 */
export function withTraining(
  weeks: readonly WeekTally[],
  monday: CalendarDay,
  sessions: 0 | 1,
  trainedMs: Milliseconds,
): readonly WeekTally[] {
  const before = weekOf(weeks, monday);
  return [
    ...weeks.filter((week) => week.monday !== monday),
    { monday, sessions: before.sessions + sessions, trainedMs: before.trainedMs + trainedMs },
  ].toSorted((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** What was done in a week; nothing in one that is not known. */
export const weekOf = (weeks: readonly WeekTally[], monday: CalendarDay): WeekTally =>
  weeks.find((week) => week.monday === monday) ?? { monday, sessions: 0, trainedMs: 0 };

/** The Monday of the week after. */
export const weekAfter = (monday: CalendarDay): CalendarDay => daysAfter(monday, 7);
