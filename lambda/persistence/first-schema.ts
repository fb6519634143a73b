import type { CalendarDay, TimeZone } from '../domain/calendar-day';
import type { Dose, ExerciseId, Variant } from '../domain/exercise';
import type { ExerciseFact, SessionFact } from '../domain/session-fact';
import type { Side } from '../domain/side';
import type { Pace } from '../domain/tempo';
import type { Instant, Milliseconds } from '../domain/time';
import type { Wish } from '../domain/wish';

/** A session as schema 1 stored it: set by set. */
export interface FirstSessionFact {
  readonly id: string;
  readonly startedAt: Instant;
  readonly day: CalendarDay;
  readonly zone: TimeZone;
  readonly wish: Wish;
  readonly pace: Pace;
  readonly trainedMs: Milliseconds;
  readonly weeklyGoal: number;
  readonly countConfirmed: boolean;
  readonly sets: readonly FirstSetFact[];
}

interface FirstSetFact {
  readonly exercise: ExerciseId;
  readonly side: Side | null;
  readonly variant: Variant;
  readonly planned: Dose;
  readonly done: number;
}

/** The same session as it is stored now: exercise by exercise. */
export function sessionFactOfFirst(first: FirstSessionFact): SessionFact {
  const { id, startedAt, day, zone, wish, pace, trainedMs, weeklyGoal, countConfirmed } = first;
  const named = [...new Set(first.sets.map(({ exercise }) => exercise))];
  return {
    kind: 'session',
    id,
    at: startedAt,
    day,
    zone,
    wish,
    pace,
    firstSide: first.sets[0]?.side ?? 'right',
    trainedMs,
    weeklyGoal,
    countConfirmed,
    exercises: named.map((exercise) =>
      exerciseFactOf(first.sets.filter((set) => set.exercise === exercise)),
    ),
  };
}

/** Sets without sides were one count: push-ups, and five more, and five more. */
function exerciseFactOf(sets: readonly FirstSetFact[]): ExerciseFact {
  const [{ exercise, variant, planned, side }] = sets as [FirstSetFact, ...FirstSetFact[]];
  const reps = sets.map(({ done }) => done);
  const inAll = reps.reduce((sum, count) => sum + count, 0);
  return { exercise, variant, planned, done: side ? reps : [inAll], easedFrom: null };
}
