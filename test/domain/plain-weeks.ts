import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { Fact } from '../../lambda/domain/fact';
import { mondayBefore, sameDayNextWeek } from './plain-calendar';
import { countedOn, daysTrained, plainSessions } from './plain-sessions';

// A second opinion on weeks, goals and streaks: every week from the first to the last is looked at, one after the other.

/** One week, whether anything was done in it or not. */
export interface PlainWeek {
  readonly monday: CalendarDay;
  readonly sessions: number;
  readonly trainedMs: number;
  readonly goal: number;
  readonly isOff: boolean;
}

/** Every week from that of the first session up to one, or up to that of the last session where that is later. */
export function plainWeeks(facts: readonly Fact[], upTo: CalendarDay): readonly PlainWeek[] {
  const sessions = plainSessions(facts);
  const days = daysTrained(sessions);
  const first = days[0];
  if (first === undefined) return [];
  const last = days.at(-1)! > upTo ? days.at(-1)! : upTo;
  const weeks: PlainWeek[] = [];
  for (let monday = mondayBefore(first); monday <= last; monday = sameDayNextWeek(monday)) {
    const next = sameDayNextWeek(monday);
    const inWeek = days.filter((day) => monday <= day && day < next);
    weeks.push({
      monday,
      sessions: inWeek.reduce((sum, day) => sum + countedOn(sessions, day), 0),
      trainedMs: sessions
        .filter(({ day }) => inWeek.includes(day))
        .reduce((sum, { trainedMs }) => sum + trainedMs, 0),
      goal: plainGoal(facts, monday),
      isOff: plainOff(facts, monday),
    });
  }
  return weeks;
}

/** Three, until the runner says otherwise: what was said last of this week on, or of an earlier one on. */
export function plainGoal(facts: readonly Fact[], monday: CalendarDay): number {
  let goal = 3;
  for (const fact of facts.toSorted((a, b) => a.at - b.at))
    if (fact.kind === 'goal' && fact.from <= monday) goal = fact.weeklyGoal;
  return goal;
}

/** What was said last of this week, or of all weeks from an earlier one on. */
function plainOff(facts: readonly Fact[], monday: CalendarDay): boolean {
  let off = false;
  for (const fact of facts.toSorted((a, b) => a.at - b.at))
    if (fact.kind === 'time off' && fact.from <= monday) off = monday < fact.until;
  return off;
}

/** The streak, and the longest there ever was, as they stand in a week that is still running. */
export function plainStreak(weeks: readonly PlainWeek[], running: CalendarDay) {
  let length = 0;
  let longest = 0;
  for (const week of weeks) {
    if (week.sessions >= week.goal) length += 1;
    else if (!week.isOff && week.monday < running) length = 0;
    longest = Math.max(longest, length);
  }
  return { length, longest };
}
