import type { CalendarDay, TimeZone } from './calendar-day';
import type { Dose, ExerciseId, Exercises, Variant } from './exercise';
import { setsOf } from './plan';
import type { Side } from './side';
import type { Pace } from './tempo';
import type { Instant, Milliseconds } from './time';
import { countsForWeek, exercisesDone, type TrainingSession } from './training-session';
import type { Wish } from './wish';

/** What was planned and what was done in one set. */
export interface SetFact {
  readonly exercise: ExerciseId;
  readonly side: Side | null;
  readonly variant: Variant;
  readonly planned: Dose;
  readonly done: number;
}

/** What a closed training session was: written once, never changed. */
export interface SessionFact {
  readonly kind: 'session';
  readonly id: string;
  readonly startedAt: Instant;
  readonly day: CalendarDay;
  readonly zone: TimeZone;
  readonly wish: Wish;
  readonly pace: Pace;
  readonly trainedMs: Milliseconds;
  /** The weekly goal in force on that day, in sessions. */
  readonly weeklyGoal: number;
  readonly countsForWeek: boolean;
  /** What was done as planned: with other parts of the same day it may make up a session that counts. */
  readonly exercisesDone: readonly ExerciseId[];
  /** Whether the runner said that the press-ups were over; an unconfirmed count is never a best. */
  readonly countConfirmed: boolean;
  readonly sets: readonly SetFact[];
}

/** The fact that a session leaves behind when it closes. @returns null where nothing was done: that is no fact */
export function factOf(
  session: TrainingSession,
  weeklyGoal: number,
  exercises: Exercises,
): SessionFact | null {
  if (!session.done.some((reps) => reps > 0)) return null;
  const { id, startedAt, day, zone, plan, trainedMs, countConfirmed } = session;
  return {
    kind: 'session',
    id,
    startedAt,
    day,
    zone,
    wish: plan.wish,
    pace: plan.pace,
    trainedMs,
    weeklyGoal,
    countsForWeek: countsForWeek(session, exercises),
    exercisesDone: exercisesDone(session, exercises),
    countConfirmed,
    sets: setsOf(plan, exercises).map(({ exercise, side, variant, dose, index }) => ({
      exercise,
      side,
      variant,
      planned: dose,
      done: session.done[index] ?? 0,
    })),
  };
}
