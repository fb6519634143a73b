import type { ExerciseId, Variant } from '../domain/exercise';
import { setsOf } from '../domain/plan';
import type { Standings } from '../domain/standing';
import { stretchesBeforeChange } from '../domain/stretch';
import { type TrainingSession, withPlaceOnwards } from '../domain/training-session';
import { EXERCISES } from './exercises';
import { withVariant } from './variants';

/** Whether any rep of an exercise was done in a session. */
export const isTouched = ({ plan, done }: TrainingSession, exercise: ExerciseId): boolean =>
  setsOf(plan, EXERCISES).some((set) => set.exercise === exercise && (done[set.index] ?? 0) > 0);

/** Whether an exercise, or a side of it, is still to come or in progress. */
export const isToCome = ({ plan, place }: TrainingSession, exercise: ExerciseId): boolean =>
  setsOf(plan, EXERCISES).some((set) => set.exercise === exercise && set.index >= place.set);

/**
 * The session with another variant of an exercise: what was done of it stays done in the one before. An exercise that is
 * over already stays as it was done.
 */
export const sessionWithVariant = (
  session: TrainingSession,
  exercise: ExerciseId,
  variant: Variant,
  standings: Standings,
): TrainingSession =>
  isToCome(session, exercise)
    ? withPlaceOnwards(
        {
          ...session,
          stretches: stretchesBeforeChange(session, exercise, EXERCISES),
          plan: withVariant(session.plan, exercise, variant, standings),
        },
        EXERCISES,
      )
    : session;

/**
 * The session without an exercise of which nothing was done. Reps of the others keep to their sets; a runner who stood
 * at the one left out stands at the one after it.
 */
export function sessionWithout(session: TrainingSession, exercise: ExerciseId): TrainingSession {
  const sets = setsOf(session.plan, EXERCISES);
  const isLeft = (index: number) => sets[index]?.exercise === exercise;
  const before = sets.filter(({ index }) => isLeft(index) && index < session.place.set).length;
  return {
    ...session,
    plan: {
      ...session.plan,
      exercises: session.plan.exercises.filter((planned) => planned.exercise !== exercise),
    },
    done: session.done.filter((_, index) => !isLeft(index)),
    place: {
      set: session.place.set - before,
      done: isLeft(session.place.set) ? 0 : session.place.done,
    },
    // The rest has explained the one that is left out now; the first of a session is explained as it begins.
    untaught: session.untaught || (session.place.set > 0 && isLeft(session.place.set)),
  };
}

/** The session in which a variant of an exercise turned out too hard, or not after all: of what is, there will be less. */
export const withTooHard = (
  session: TrainingSession,
  exercise: ExerciseId,
  easedFrom: Variant | null,
): TrainingSession => ({
  ...session,
  plan: {
    ...session.plan,
    exercises: session.plan.exercises.map((planned) =>
      planned.exercise === exercise ? { ...planned, easedFrom } : planned,
    ),
  },
});
