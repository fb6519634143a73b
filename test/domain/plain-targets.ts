import { EXERCISES } from '../../lambda/content/exercises';
import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { ExerciseId, Range, Variant } from '../../lambda/domain/exercise';
import type { ExerciseFact, SessionFact } from '../../lambda/domain/session-fact';
import { isTwoWeeksLater } from './plain-calendar';
import { isAllDone } from './plain-sessions';

// A second opinion on progression: the rules of the programme, session by session, as one would keep them on paper.

/** How an exercise stands in one variant. */
export interface PlainTarget {
  amount: number;
  /** How often running all of it was done. */
  running: number;
  because: 'start' | 'done twice' | 'last time' | 'time away' | 'too hard';
  best: number | null;
  /** What it was before a raise that nobody was told of yet; null where there is none. */
  unheard: number | null;
}

/** A sheet of paper for a runner. */
export interface PlainTargets {
  readonly rows: Map<string, PlainTarget>;
  lastDay: CalendarDay | null;
}

export const emptySheet = (): PlainTargets => ({ rows: new Map(), lastDay: null });

/** From where to where an exercise goes; the easier towel drag has a range of its own, a harder one begins at the bottom. */
export function plainRange(exercise: ExerciseId, variant: Variant): Range {
  const { range, easierRange } = EXERCISES[exercise];
  if (variant === 'easier' && easierRange) return easierRange;
  return variant === 'harder' ? { ...range, start: range.bottom } : range;
}

const firstRow = (exercise: ExerciseId, variant: Variant): PlainTarget => {
  const amount = plainRange(exercise, variant).start;
  return { amount, running: 0, because: 'start', best: null, unheard: null };
};

/** The row of an exercise in a variant, as it is or as it would begin. */
export const rowOf = (sheet: PlainTargets, exercise: ExerciseId, variant: Variant): PlainTarget =>
  sheet.rows.get(`${exercise} ${variant}`) ?? firstRow(exercise, variant);

/** Two weeks away: everything that was ever done is one step less, but never less than the bottom. */
export function noteDay(sheet: PlainTargets, day: CalendarDay): void {
  if (sheet.lastDay !== null && isTwoWeeksLater(sheet.lastDay, day))
    for (const name of sheet.rows.keys()) {
      const [exercise, variant] = name.split(' ') as [ExerciseId, Variant];
      stepBack(sheet, exercise, variant, 'time away');
    }
  sheet.lastDay = day;
}

/** A session is done: its exercises one after the other. */
export function noteSession(sheet: PlainTargets, session: SessionFact): void {
  noteDay(sheet, session.day);
  for (const fact of session.exercises) {
    if (fact.done.some((reps) => reps > 0)) noteExercise(sheet, fact, session.countConfirmed);
    if (fact.easedFrom !== null) stepBack(sheet, fact.exercise, fact.easedFrom, 'too hard');
  }
}

function noteExercise(sheet: PlainTargets, fact: ExerciseFact, isConfirmed: boolean): void {
  const { exercise, variant, planned, done } = fact;
  const row = rowOf(sheet, exercise, variant);
  sheet.rows.set(`${exercise} ${variant}`, row);
  const { bottom, top, step } = plainRange(exercise, variant);
  const weaker = Math.min(...done);
  row.unheard = null;
  if (planned.kind === 'as many as you can') {
    if (!isConfirmed) return;
    row.running = weaker >= top ? row.running + 1 : 0;
    row.amount = Math.min(top, Math.max(bottom, weaker + 2));
    row.because = 'last time';
    row.unheard = row.amount > weaker ? weaker : null;
    row.best = Math.max(row.best ?? 0, weaker);
    return;
  }
  const amount = planned.kind === 'holds' ? planned.holdMs : planned.reps;
  if (planned.kind === 'holds' ? isAllDone(fact) : weaker > 0)
    row.best = Math.max(row.best ?? 0, planned.kind === 'holds' ? amount : weaker);
  // Another dose than the target says nothing about the target.
  if (amount !== row.amount) return;
  row.running = isAllDone(fact) ? row.running + 1 : 0;
  if (row.running < 2 || row.amount + step > top) return;
  row.unheard = row.amount;
  row.amount += step;
  row.running = 0;
  row.because = 'done twice';
}

function stepBack(
  sheet: PlainTargets,
  exercise: ExerciseId,
  variant: Variant,
  because: 'time away' | 'too hard',
): void {
  const row = rowOf(sheet, exercise, variant);
  sheet.rows.set(`${exercise} ${variant}`, row);
  const { bottom, step } = plainRange(exercise, variant);
  row.running = 0;
  // What was never heard of is no step that was taken.
  const back = Math.max(bottom, (row.unheard ?? row.amount) - step);
  if (back >= row.amount) return;
  row.amount = back;
  row.because = because;
  row.unheard = null;
}
