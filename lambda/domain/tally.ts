import { type CalendarDay, mondayOf } from './calendar-day';
import { EXERCISE_IDS, type ExerciseId } from './exercise';
import { isBareMinimum } from './plan';
import type { SessionFact } from './session-fact';

/** How many sessions counted in one week, named by its Monday. */
export interface WeekTally {
  readonly monday: CalendarDay;
  readonly sessions: number;
}

/** Exercises of one day that are not part of a session that counts, yet. */
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
  const done = doneOn(tally, fact.day, fact.exercisesDone);
  // Parts of one day add up; what they have added up to once is not counted again.
  if (isBareMinimum(done)) return withCounted(withPartDay(noted, fact.day, []), fact.day);
  return done.length > 0 ? withPartDay(noted, fact.day, done) : noted;
}

/** The exercises of one day that do not count yet, together with some more. */
export function doneOn(
  { partDays }: Tally,
  day: CalendarDay,
  more: readonly ExerciseId[],
): readonly ExerciseId[] {
  const before = partDays.find((part) => part.day === day)?.done ?? [];
  return EXERCISE_IDS.filter((exercise) => before.includes(exercise) || more.includes(exercise));
}

function withCounted(tally: Tally, day: CalendarDay): Tally {
  const monday = mondayOf(day);
  const sessions = sessionsIn(tally, monday) + 1;
  const others = tally.weeks.filter((week) => week.monday !== monday);
  const weeks = [...others, { monday, sessions }]
    .toSorted((a, b) => (a.monday < b.monday ? 1 : -1))
    .slice(0, WEEKS_KEPT);
  return { ...tally, sessions: tally.sessions + 1, weeks };
}

function withPartDay(tally: Tally, day: CalendarDay, done: readonly ExerciseId[]): Tally {
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
