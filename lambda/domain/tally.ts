import { type CalendarDay, mondayOf } from './calendar-day';
import { EXERCISE_IDS, type ExerciseId } from './exercise';
import { isBareMinimum } from './plan';
import type { SessionFact } from './session-fact';

/** How many sessions counted in one week, named by its Monday. */
export interface WeekTally {
  readonly monday: CalendarDay;
  readonly sessions: number;
}

/** The exercises of one day that were done in sessions which did not count by themselves. */
export interface PartDay {
  readonly day: CalendarDay;
  readonly done: readonly ExerciseId[];
}

/** What follows from a runner's facts: the fold of them all, whatever their order. */
export interface Tally {
  /** Sessions that counted, ever. */
  readonly sessions: number;
  /** What was done, on each of the newest days, in sessions that did not count by themselves. */
  readonly partDays: readonly PartDay[];
  /** The newest weeks with a session that counted, newest first. */
  readonly weeks: readonly WeekTally[];
  /** The ids of the facts folded last, so that none is folded twice. */
  readonly folded: readonly string[];
}

/** Parts of an older day are not added to any more. */
const PART_DAYS_KEPT = 8;

/** A year of weeks, and one more for both its ends. */
const WEEKS_KEPT = 54;

/** More than the newest facts that a turn reads, so that a fact it reads is always recognised (design.md). */
const FOLDED_KEPT = 16;

/** The tally of a runner without facts. */
export const EMPTY_TALLY: Tally = { sessions: 0, weeks: [], partDays: [], folded: [] };

/**
 * The tally with one more fact in it; a fact that is in it already changes nothing.
 * @example fold(EMPTY_TALLY, fact).weeks // [{ monday: '2026-11-16', sessions: 1 }]
 */
export function fold(tally: Tally, fact: SessionFact): Tally {
  if (tally.folded.includes(fact.id)) return tally;
  const noted = { ...tally, folded: [...tally.folded, fact.id].slice(-FOLDED_KEPT) };
  if (fact.countsForWeek) return withCounted(noted, fact.day);
  const withPart = withPartDay(noted, fact.day, fact.exercisesDone);
  return completesDay(tally, fact.day, fact.exercisesDone)
    ? withCounted(withPart, fact.day)
    : withPart;
}

/** Whether some exercises make a session of what was done in parts on their day; a day's parts make one session at most. */
export function completesDay(
  tally: Tally,
  day: CalendarDay,
  exercises: readonly ExerciseId[],
): boolean {
  const before = doneInParts(tally, day);
  return !isBareMinimum(before) && isBareMinimum([...before, ...exercises]);
}

const doneInParts = ({ partDays }: Tally, day: CalendarDay): readonly ExerciseId[] =>
  partDays.find((part) => part.day === day)?.done ?? [];

function withCounted(tally: Tally, day: CalendarDay): Tally {
  const monday = mondayOf(day);
  const sessions = sessionsIn(tally, monday) + 1;
  const others = tally.weeks.filter((week) => week.monday !== monday);
  const weeks = [...others, { monday, sessions }]
    .toSorted((a, b) => (a.monday < b.monday ? 1 : -1))
    .slice(0, WEEKS_KEPT);
  return { ...tally, sessions: tally.sessions + 1, weeks };
}

function withPartDay(tally: Tally, day: CalendarDay, more: readonly ExerciseId[]): Tally {
  if (more.length === 0) return tally;
  const before = doneInParts(tally, day);
  const done = EXERCISE_IDS.filter((id) => before.includes(id) || more.includes(id));
  const others = tally.partDays.filter((part) => part.day !== day);
  const partDays = [...others, { day, done }]
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, PART_DAYS_KEPT);
  return { ...tally, partDays };
}

/** The tally of all facts from the first: equal to the one that was kept along the way. */
export const rebuild = (facts: readonly SessionFact[]): Tally => facts.reduce(fold, EMPTY_TALLY);

/** How many sessions of a week counted. */
export const sessionsIn = (tally: Tally, monday: CalendarDay): number =>
  tally.weeks.find((week) => week.monday === monday)?.sessions ?? 0;
