import type { CalendarDay } from './calendar-day';
import type { ExerciseId } from './exercise';
import type { ExerciseFact, SessionFact } from './session-fact';
import type { Instant } from './time';

/** What was really done of an exercise, said after its session had closed. */
export interface CorrectionFact {
  readonly kind: 'correction';
  readonly id: string;
  readonly at: Instant;
  /** The id of the session that it corrects. */
  readonly session: string;
  readonly exercise: ExerciseId;
  /** Which of the exercise's sides, in the order in which they were done; null for all of them. */
  readonly nth: number | null;
  readonly reps: number;
}

/** After a week nobody knows any more how many it really were, as with a session that is still open. In days. */
export const CORRECTED_WITHIN_DAYS = 7;

/** A weekly goal, from the week of its Monday on. */
export interface GoalFact {
  readonly kind: 'goal';
  readonly id: string;
  readonly at: Instant;
  readonly from: CalendarDay;
  /** Sessions a week. */
  readonly weeklyGoal: number;
}

/** Weeks in which no session is expected: from one Monday up to another. */
export interface TimeOffFact {
  readonly kind: 'time off';
  readonly id: string;
  readonly at: Instant;
  readonly from: CalendarDay;
  readonly until: CalendarDay;
}

/** Something that happened, written once and never changed; everything counted follows from these. */
export type Fact = SessionFact | CorrectionFact | GoalFact | TimeOffFact;

/** Facts in the order in which they began, whatever the order in which they became known. */
export const byTime = (a: Fact, b: Fact): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/**
 * The facts in their order, with every correction taken into its session.
 * @example corrected([session, correction]) // [session with the reps that were really done]
 */
export function corrected(facts: readonly Fact[]): readonly Exclude<Fact, CorrectionFact>[] {
  const sorted = facts.toSorted(byTime);
  const corrections = sorted.filter((fact) => fact.kind === 'correction');
  return sorted
    .filter((fact) => fact.kind !== 'correction')
    .map((fact) =>
      fact.kind === 'session'
        ? corrections
            .filter(({ session }) => session === fact.id)
            .reduce((session, correction) => withCorrection(session, correction, fact), fact)
        : fact,
    );
}

/**
 * The session with one correction more: whoever says how many press-ups it really was has confirmed their count; of other
 * exercises there is none to confirm.
 * @param written the session before any correction
 */
const withCorrection = (
  session: SessionFact,
  { exercise, nth, reps }: CorrectionFact,
  written: SessionFact,
): SessionFact => ({
  ...session,
  countConfirmed:
    session.countConfirmed ||
    session.exercises.some(
      (fact) => fact.exercise === exercise && fact.planned.kind === 'as many as you can',
    ),
  exercises: session.exercises.map((fact, at) =>
    fact.exercise === exercise
      ? {
          ...fact,
          done: fact.done.map((done, side) =>
            nth === null || nth === side ? (shareOf(written, at, side, reps) ?? done) : done,
          ),
        }
      : fact,
  ),
});

/**
 * How many of the reps of a side were done in one variant of several: a count that goes on is corrected at its end, and
 * one that was begun anew is that of the last variant.
 * @returns null where they stay as they are
 */
function shareOf({ exercises }: SessionFact, at: number, side: number, reps: number) {
  const { exercise, done } = exercises[at]!;
  const isSame = (fact: ExerciseFact) => fact.exercise === exercise;
  const before = exercises.slice(0, at).filter(isSame);
  const isLast = !exercises.slice(at + 1).some(isSame);
  if (isBegunAnew(exercises.filter(isSame), side)) return isLast ? reps : null;
  const left = before.reduce((rest, fact) => Math.max(0, rest - fact.done[side]!), reps);
  return isLast ? left : Math.min(left, done[side]!);
}

/** Whether the last variant of an exercise was counted from one: then there are more reps than a count that goes on has. */
function isBegunAnew(variants: readonly ExerciseFact[], side: number): boolean {
  const { planned, done } = variants.at(-1)!;
  const counted = variants.reduce((sum, fact) => sum + fact.done[side]!, 0);
  return planned.kind !== 'as many as you can' && done[side]! > 0 && counted > planned.reps;
}
