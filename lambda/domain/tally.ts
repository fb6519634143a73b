import { type CalendarDay, mondayOf } from './calendar-day';
import type { SessionFact } from './session-fact';

/** How many sessions counted in one week, named by its Monday. */
export interface WeekTally {
  readonly monday: CalendarDay;
  readonly sessions: number;
}

/** What follows from a runner's facts: the fold of them all, whatever their order. */
export interface Tally {
  /** Sessions that counted, ever. */
  readonly sessions: number;
  /** The newest weeks with a session that counted, newest first. */
  readonly weeks: readonly WeekTally[];
  /** The ids of the facts folded last, so that none is folded twice. */
  readonly folded: readonly string[];
}

/** A year of weeks, and one more for both its ends. */
const WEEKS_KEPT = 54;

/** More than the newest facts that a turn reads, so that a fact it reads is always recognised (design.md). */
const FOLDED_KEPT = 16;

/** The tally of a runner without facts. */
export const EMPTY_TALLY: Tally = { sessions: 0, weeks: [], folded: [] };

/**
 * The tally with one more fact in it; a fact that is in it already changes nothing.
 * @example fold(EMPTY_TALLY, fact).weeks // [{ monday: '2026-11-16', sessions: 1 }]
 */
export function fold(tally: Tally, fact: SessionFact): Tally {
  if (tally.folded.includes(fact.id)) return tally;
  const folded = [...tally.folded, fact.id].slice(-FOLDED_KEPT);
  if (!fact.countsForWeek) return { ...tally, folded };
  const monday = mondayOf(fact.day);
  const sessions = sessionsIn(tally, monday) + 1;
  const others = tally.weeks.filter((week) => week.monday !== monday);
  const weeks = [...others, { monday, sessions }]
    .toSorted((a, b) => (a.monday < b.monday ? 1 : -1))
    .slice(0, WEEKS_KEPT);
  return { sessions: tally.sessions + 1, weeks, folded };
}

/** The tally of all facts from the first: equal to the one that was kept along the way. */
export const rebuild = (facts: readonly SessionFact[]): Tally => facts.reduce(fold, EMPTY_TALLY);

/** How many sessions of a week counted. */
export const sessionsIn = (tally: Tally, monday: CalendarDay): number =>
  tally.weeks.find((week) => week.monday === monday)?.sessions ?? 0;
