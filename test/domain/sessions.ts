import { EXERCISES } from '../../lambda/content/exercises';
import type { ExerciseId } from '../../lambda/domain/exercise';
import { type Plan, setsOf } from '../../lambda/domain/plan';
import type { SessionFact } from '../../lambda/domain/session-fact';
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

/** A fact of a session that counted on some day. */
export const factOn = (
  day: string,
  id = day,
  counts = true,
  exercisesDone: readonly ExerciseId[] = [],
): SessionFact => ({
  kind: 'session',
  id,
  startedAt: Date.parse(`${day}T07:00:00Z`),
  day,
  zone: 'Europe/London',
  wish: { kind: 'full' },
  pace: 'normal',
  trainedMs: 900_000,
  weeklyGoal: 3,
  countsForWeek: counts,
  exercisesDone,
  countConfirmed: true,
  sets: [],
});
