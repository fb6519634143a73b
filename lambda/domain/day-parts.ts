import type { CalendarDay } from './calendar-day';
import { EXERCISE_IDS, type ExerciseId } from './exercise';
import { isBareMinimum } from './plan';

/** The exercises of one day that were done in sessions which did not count by themselves. */
export interface DayParts {
  readonly day: CalendarDay;
  readonly done: readonly ExerciseId[];
}

/** The parts of the newest days, the newest first, with some more exercises done on one of them. */
export function withDayPart(
  parts: readonly DayParts[],
  day: CalendarDay,
  more: readonly ExerciseId[],
  kept: number,
): readonly DayParts[] {
  if (more.length === 0) return parts;
  const before = doneOn(parts, day);
  const done = EXERCISE_IDS.filter((id) => before.includes(id) || more.includes(id));
  return [...parts.filter((part) => part.day !== day), { day, done }]
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, kept);
}

/** Whether some exercises make a session of what was done in parts on their day; a day's parts make one session at most. */
export function completesDay(
  parts: readonly DayParts[],
  day: CalendarDay,
  exercises: readonly ExerciseId[],
): boolean {
  const before = doneOn(parts, day);
  return !isBareMinimum(before) && isBareMinimum([...before, ...exercises]);
}

/** The exercises that were done on a day, in sessions which did not count by themselves. */
export const doneOn = (parts: readonly DayParts[], day: CalendarDay): readonly ExerciseId[] =>
  parts.find((part) => part.day === day)?.done ?? [];
