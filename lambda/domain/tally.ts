import { type CalendarDay, daysBetween, type Month, mondayOf, monthOf } from './calendar-day';
import { completesDay, type DayParts, withDayPart } from './day-parts';
import type { ExerciseId, Exercises } from './exercise';
import { corrected, type CorrectionFact, type Fact } from './fact';
import { countsForWeek, exercisesDone, isBegun, type SessionFact } from './session-fact';
import { type Standings, standingsAfter, standingsAfterTimeAway } from './standing';
import { NO_STREAK, type Streak, withWeek } from './streak';
import type { Milliseconds } from './time';
import {
  type GoalChange,
  type TimeOff,
  type WeekTally,
  goalsFrom,
  withGoal,
  withTimeOff,
  withTraining,
} from './week';

/** What was done in one month. */
export interface MonthTally {
  readonly month: Month;
  /** Sessions that counted. */
  readonly sessions: number;
  readonly trainedMs: Milliseconds;
}

/** In how many sessions a runner was led through each exercise. */
export type Meetings = Readonly<Partial<Record<ExerciseId, number>>>;

/** What follows from a runner's facts: the fold of them all, in the order in which they began. */
export interface Tally {
  /** Sessions that counted, ever. */
  readonly sessions: number;
  /** How long was trained, ever. */
  readonly trainedMs: Milliseconds;
  /** The day of the first session. */
  readonly since: CalendarDay | null;
  /** The day of the last session, and how long was trained on it. */
  readonly last: { readonly day: CalendarDay; readonly trainedMs: Milliseconds } | null;
  readonly meetings: Meetings;
  readonly standings: Standings;
  /** The newest days with a session that counted, newest first. */
  readonly days: readonly CalendarDay[];
  /** The newest days with sessions that did not count by themselves, newest first. */
  readonly parts: readonly DayParts[];
  /** The newest months with any session, oldest first. */
  readonly months: readonly MonthTally[];
  /** The newest weeks with any session, oldest first; their streak is that of all weeks before them. */
  readonly weeks: readonly WeekTally[];
  readonly streakBefore: Streak;
  readonly goals: readonly GoalChange[];
  readonly timeOff: readonly TimeOff[];
}

/** The tally of a runner without facts. */
export const EMPTY_TALLY: Tally = {
  sessions: 0,
  trainedMs: 0,
  since: null,
  last: null,
  meetings: {},
  standings: {},
  days: [],
  parts: [],
  months: [],
  weeks: [],
  streakBefore: NO_STREAK,
  goals: [],
  timeOff: [],
};

/** How much is kept of what would otherwise grow: two weeks of days, a quarter of weeks, a year of months and this one. */
const KEPT = { days: 14, parts: 8, weeks: 12, months: 13 } as const;

/** After this long without training, every target is a step back (docs/programme.md). In days. */
const TIME_AWAY_DAYS = 14;

/** The tally with one more fact in it; facts come in their order, with their corrections taken in. */
export function fold(
  tally: Tally,
  fact: Exclude<Fact, CorrectionFact>,
  exercises: Exercises,
): Tally {
  switch (fact.kind) {
    case 'session':
      return withSession(onDay(tally, fact.day, exercises), fact, exercises);
    case 'goal':
      return { ...tally, goals: withGoal(tally.goals, fact) };
    case 'time off':
      return { ...tally, timeOff: withTimeOff(tally.timeOff, fact) };
  }
}

/** The tally of some facts, from the first. */
export const rebuild = (facts: readonly Fact[], exercises: Exercises): Tally =>
  corrected(facts).reduce((tally, fact) => fold(tally, fact, exercises), EMPTY_TALLY);

/** Whether a day comes after so long without training that the targets are a step back. */
const isAfterTimeAway = ({ last }: Tally, day: CalendarDay): boolean =>
  last !== null && daysBetween(last.day, day) >= TIME_AWAY_DAYS;

/** The tally as it stands on a day: after time away, every target is a step back. */
export const onDay = (tally: Tally, day: CalendarDay, exercises: Exercises): Tally =>
  isAfterTimeAway(tally, day)
    ? { ...tally, standings: standingsAfterTimeAway(tally.standings, exercises) }
    : tally;

function withSession(tally: Tally, fact: SessionFact, exercises: Exercises): Tally {
  const { day, trainedMs } = fact;
  const done = exercisesDone(fact);
  const countsAlone = countsForWeek(fact);
  const counted = countsAlone || completesDay(tally.parts, day, done) ? 1 : 0;
  const before = tally.last?.day === day ? tally.last.trainedMs : 0;
  return withOldWeeksInStreak({
    ...tally,
    sessions: tally.sessions + counted,
    trainedMs: tally.trainedMs + trainedMs,
    since: tally.since ?? day,
    last: { day, trainedMs: before + trainedMs },
    meetings: metAgain(tally.meetings, fact),
    standings: standingsAfter(tally.standings, fact, exercises),
    days: counted === 1 ? withDay(tally.days, day) : tally.days,
    parts: countsAlone ? tally.parts : withDayPart(tally.parts, day, done, KEPT.parts),
    months: withMonth(tally.months, monthOf(day), counted, trainedMs),
    weeks: withTraining(tally.weeks, mondayOf(day), counted, trainedMs),
  });
}

const withDay = (days: readonly CalendarDay[], day: CalendarDay): readonly CalendarDay[] =>
  [...days.filter((known) => known !== day), day]
    .toSorted((a, b) => (a < b ? 1 : -1))
    .slice(0, KEPT.days);

function withMonth(
  months: readonly MonthTally[],
  month: Month,
  counted: 0 | 1,
  trainedMs: Milliseconds,
): readonly MonthTally[] {
  const before = monthIn(months, month);
  return [
    ...months.filter((known) => known.month !== month),
    { month, sessions: before.sessions + counted, trainedMs: before.trainedMs + trainedMs },
  ]
    .toSorted((a, b) => (a.month < b.month ? -1 : 1))
    .slice(-KEPT.months);
}

/** What was done in a month; nothing in one that is not known. */
export const monthIn = (months: readonly MonthTally[], month: Month): MonthTally =>
  months.find((known) => known.month === month) ?? { month, sessions: 0, trainedMs: 0 };

/**
 * A week that is too old to be kept goes into the streak for good. What was expected before the last week that met its goal
 * decides nothing any more.
 */
function withOldWeeksInStreak(tally: Tally): Tally {
  const old = tally.weeks.slice(0, -KEPT.weeks);
  if (old.length === 0) return tally;
  const weeks = tally.weeks.slice(-KEPT.weeks);
  const streakBefore = old.reduce(
    (streak, week) => withWeek(streak, week, tally),
    tally.streakBefore,
  );
  const open = streakBefore.lastMet ?? weeks[0]!.monday;
  return {
    ...tally,
    weeks,
    streakBefore,
    goals: goalsFrom(tally.goals, weeks[0]!.monday),
    timeOff: tally.timeOff.filter(({ until }) => until > open),
  };
}

/** Counts a meeting with each exercise of which at least one rep was done. */
const metAgain = (meetings: Meetings, { exercises }: SessionFact): Meetings => ({
  ...meetings,
  ...Object.fromEntries(
    exercises.filter(isBegun).map(({ exercise }) => [exercise, (meetings[exercise] ?? 0) + 1]),
  ),
});

/** The streak of all weeks up to and with the last one that is known. */
export const streakOf = (tally: Tally): Streak =>
  tally.weeks.reduce((streak, week) => withWeek(streak, week, tally), tally.streakBefore);
