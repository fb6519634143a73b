import type { CalendarDay, TimeZone } from './calendar-day';
import type { Dose, ExerciseId, Exercises, Variant } from './exercise';
import { isBareMinimum, type PlannedExercise, setsOf } from './plan';
import type { Side } from './side';
import type { Pace } from './tempo';
import type { Instant, Milliseconds } from './time';
import type { TrainingSession } from './training-session';
import type { Wish } from './wish';

/** What was planned and what was done of one exercise in one variant; an exercise has several where it was changed. */
export interface ExerciseFact {
  readonly exercise: ExerciseId;
  readonly variant: Variant;
  /** How much was planned for each side. */
  readonly planned: Dose;
  /** Reps done: of the first side and of the other, or in all where there are no sides. */
  readonly done: readonly number[];
  /** The variant that turned out too hard; null where none did. */
  readonly easedFrom: Variant | null;
}

/** What a closed training session was: written once, never changed. */
export interface SessionFact {
  readonly kind: 'session';
  readonly id: string;
  /** When it began. */
  readonly at: Instant;
  /** The runner's own day when it began. */
  readonly day: CalendarDay;
  readonly zone: TimeZone;
  readonly wish: Wish;
  readonly pace: Pace;
  readonly firstSide: Side;
  readonly trainedMs: Milliseconds;
  /** The weekly goal in force on that day, in sessions: for the record, since goals are facts of their own. */
  readonly weeklyGoal: number;
  /** Whether the runner said that the press-ups were over; an unconfirmed count is never a best. */
  readonly countConfirmed: boolean;
  readonly exercises: readonly ExerciseFact[];
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
    at: startedAt,
    day,
    zone,
    wish: plan.wish,
    pace: plan.pace,
    firstSide: plan.firstSide,
    trainedMs,
    weeklyGoal,
    countConfirmed,
    exercises: plan.exercises.flatMap((planned) => exerciseFactsOf(planned, session, exercises)),
  };
}

/** What was done of an exercise, variant by variant, the last one last. */
function exerciseFactsOf(
  { exercise, variant, dose, easedFrom }: PlannedExercise,
  { plan, done, stretches }: TrainingSession,
  exercises: Exercises,
): readonly ExerciseFact[] {
  const sets = setsOf(plan, exercises).filter((set) => set.exercise === exercise);
  const ofSides = (reps: readonly number[]): readonly number[] =>
    exercises[exercise].sided ? reps : [reps.reduce((sum, count) => sum + count, 0)];
  const last = { exercise, variant, planned: dose, easedFrom };
  const own = stretches.filter((stretch) => stretch.exercise === exercise);
  if (own.length === 0)
    return [{ ...last, done: ofSides(sets.map(({ index }) => done[index] ?? 0)) }];
  const doneIn = (way: Variant) =>
    ofSides(
      sets.map((_, nth) =>
        own
          .filter((stretch) => stretch.nth === nth && stretch.variant === way)
          .reduce((sum, { from, to }) => sum + to - from, 0),
      ),
    );
  const earlier = new Map(own.map((stretch) => [stretch.variant, stretch]));
  earlier.delete(variant);
  return [
    ...[...earlier.values()].map(({ variant: way, planned }) => ({
      exercise,
      variant: way,
      planned,
      done: doneIn(way),
      easedFrom: null,
    })),
    { ...last, done: doneIn(variant) },
  ];
}

/**
 * Each exercise of a session once: what was planned of it last, and what was done of it in one variant and another.
 * @example inAll([fiveLunges, sevenEasierLunges]) // [twelve lunges, the easier ones planned]
 */
export function inAll(facts: readonly ExerciseFact[]): readonly ExerciseFact[] {
  const whole = new Map<ExerciseId, ExerciseFact>();
  for (const last of facts) {
    const before = whole.get(last.exercise)?.done ?? [];
    const done = last.done.map((reps, nth) => reps + (before[nth] ?? 0));
    whole.set(last.exercise, { ...last, done });
  }
  return [...whole.values()];
}

/** Whether an exercise was done as planned, on both sides. Of press-ups any number is as many as you can. */
export const isDone = (fact: ExerciseFact): boolean =>
  fact.planned.kind === 'as many as you can'
    ? isBegun(fact)
    : fact.done.every((reps) => reps >= fact.planned.reps);

/** Whether any rep of an exercise was done. */
export const isBegun = ({ done }: ExerciseFact): boolean => done.some((reps) => reps > 0);

/**
 * Whether an exercise counts for the week: on each side, at most one rep in five is missing. Whoever is honest about the
 * last reps keeps the session; more is asked of nobody before all of it was done (ours, docs/programme.md).
 */
const isDoneForWeek = (fact: ExerciseFact): boolean =>
  isDone(fact) || fact.done.every((reps) => reps * 5 >= fact.planned.reps * 4);

/**
 * The exercises that were done, or as good as done.
 * @example exercisesDone(shortSession) // ['eccentric-calf-raise', 'one-leg-squat', 'side-plank']
 */
export const exercisesDone = ({ exercises }: SessionFact): readonly ExerciseId[] =>
  inAll(exercises)
    .filter(isDoneForWeek)
    .map(({ exercise }) => exercise);

/**
 * Whether a session counts for its week: the bare minimum was done, or all of a session for a part of the body
 * (ours, docs/programme.md).
 */
export function countsForWeek(fact: SessionFact): boolean {
  const done = exercisesDone(fact);
  const isWhole = done.length === inAll(fact.exercises).length;
  return isBareMinimum(done) || (fact.wish.kind === 'focus' && isWhole);
}
