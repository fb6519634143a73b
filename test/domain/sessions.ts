import { EXERCISES } from '../../lambda/content/exercises';
import type { ExerciseId } from '../../lambda/domain/exercise';
import { BARE_MINIMUM, type Plan, setsOf } from '../../lambda/domain/plan';
import type { ExerciseFact, SessionFact } from '../../lambda/domain/session-fact';
import { makeSession, type TrainingSession } from '../../lambda/domain/training-session';
import { FIRST_FULL } from './plans';

/** A Monday morning in London. */
export const MONDAY_MORNING = Date.parse('2026-11-16T07:00:00Z');

/** A session that began on that Monday. */
export const sessionOf = (plan: Plan = FIRST_FULL): TrainingSession =>
  makeSession('one', MONDAY_MORNING, '2026-11-16', 'Europe/London', plan);

/** A session whose every set is done as planned. */
export function sessionDone(plan: Plan = FIRST_FULL): TrainingSession {
  const sets = setsOf(plan, EXERCISES);
  return {
    ...sessionOf(plan),
    done: sets.map(({ dose }) => dose.reps),
    place: { set: sets.length, done: 0 },
    trainedMs: 900_000,
  };
}

/** What is done on both sides, in full. */
export const doneInFull = (exercise: ExerciseId): ExerciseFact => {
  const { dose, sided } = EXERCISES[exercise];
  const done = sided ? [dose.reps, dose.reps] : [dose.reps];
  return { exercise, variant: 'standard', planned: dose, done, easedFrom: null };
};

/** A session on some day in which some exercises were done in full; a short one, unless others are named. */
export const sessionOn = (
  day: string,
  id = day,
  exercises: readonly ExerciseId[] = BARE_MINIMUM,
): SessionFact => ({
  kind: 'session',
  id,
  at: Date.parse(`${day}T07:00:00Z`),
  day,
  zone: 'Europe/London',
  wish: { kind: 'full' },
  pace: 'normal',
  firstSide: 'right',
  trainedMs: 900_000,
  weeklyGoal: 3,
  countConfirmed: true,
  exercises: exercises.map(doneInFull),
});
