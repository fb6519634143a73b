import type { CalendarDay } from './calendar-day';
import {
  type Amount,
  EXERCISE_IDS,
  type ExerciseId,
  type Exercises,
  type Variant,
} from './exercise';
import {
  amountOf,
  firstTarget,
  rangeOf,
  steppedBack,
  type Target,
  targetAfter,
} from './progression';
import { type ExerciseFact, inAll, isBegun, type SessionFact } from './session-fact';

/** How much of an exercise was done on a day, on each side. */
export interface Result {
  readonly amount: Amount;
  readonly day: CalendarDay;
}

/** How a runner stands in one variant of an exercise: what comes next, what was done last, and the most that ever was. */
export interface Standing {
  readonly target: Target;
  readonly last: Result | null;
  readonly best: Result | null;
}

/** Standings by exercise and variant; there is none in what was never done. */
export type Standings = Readonly<
  Partial<Record<ExerciseId, Readonly<Partial<Record<Variant, Standing>>>>>
>;

/** How a runner stands in a variant of an exercise. */
export const standingIn = (
  standings: Standings,
  exercise: ExerciseId,
  variant: Variant,
  exercises: Exercises,
): Standing =>
  standings[exercise]?.[variant] ?? {
    target: firstTarget(rangeOf(exercises[exercise], variant)),
    last: null,
    best: null,
  };

/** The standings after a session; what nothing was done of stands as before. */
export const standingsAfter = (
  standings: Standings,
  session: SessionFact,
  exercises: Exercises,
): Standings => {
  const after = session.exercises.reduce((before, fact) => {
    const { exercise, easedFrom } = fact;
    const done = isBegun(fact) ? withDone(before, fact, session, exercises) : before;
    return easedFrom === null ? done : withTooHard(done, exercise, easedFrom, exercises);
  }, standings);
  return inAll(session.exercises).reduce(
    (before, fact) => withLast(before, fact, session.day, exercises),
    after,
  );
};

function withDone(
  standings: Standings,
  fact: ExerciseFact,
  session: SessionFact,
  exercises: Exercises,
): Standings {
  const { exercise, variant, planned } = fact;
  const { day, countConfirmed } = session;
  const { target, last, best } = standingIn(standings, exercise, variant, exercises);
  const range = rangeOf(exercises[exercise], variant);
  const amount = amountDone(fact);
  const isSure = countConfirmed || planned.kind !== 'as many as you can';
  const result = amount === null ? null : { amount, day };
  return withStanding(standings, exercise, variant, {
    target: targetAfter(target, fact, range, countConfirmed && !isInSeveral(session, exercise)),
    last,
    best: result && isSure && !(best && best.amount >= result.amount) ? result : best,
  });
}

/** Whether an exercise was done in several variants: how many were possible in one of them, nobody knows. */
const isInSeveral = ({ exercises }: SessionFact, exercise: ExerciseId): boolean =>
  exercises.filter((fact) => fact.exercise === exercise && isBegun(fact)).length > 1;

/** What was done last of an exercise, in whatever variants, stands with the last of them. */
function withLast(
  standings: Standings,
  fact: ExerciseFact,
  day: CalendarDay,
  exercises: Exercises,
): Standings {
  const { exercise, variant } = fact;
  const amount = amountDone(fact);
  if (amount === null) return standings;
  const standing = standingIn(standings, exercise, variant, exercises);
  return withStanding(standings, exercise, variant, { ...standing, last: { amount, day } });
}

/**
 * How much was done on each side: reps, or the ms of a hold; what is done on one side only does not count.
 * @returns null where that is nothing
 */
function amountDone({ planned, done }: ExerciseFact): Amount | null {
  const onEachSide = Math.min(...done);
  // One long hold of five is not yet as long as that.
  if (planned.kind === 'holds') return onEachSide >= planned.reps ? amountOf(planned) : null;
  return onEachSide === 0 ? null : onEachSide;
}

function withTooHard(
  standings: Standings,
  exercise: ExerciseId,
  variant: Variant,
  exercises: Exercises,
): Standings {
  const standing = standingIn(standings, exercise, variant, exercises);
  const range = rangeOf(exercises[exercise], variant);
  const target = steppedBack(standing.target, range, 'too hard');
  return withStanding(standings, exercise, variant, { ...standing, target });
}

/** The standings after time away: every target is one step back. */
export const standingsAfterTimeAway = (standings: Standings, exercises: Exercises): Standings =>
  EXERCISE_IDS.reduce((before, exercise) => {
    const variants = Object.entries(before[exercise] ?? {}) as [Variant, Standing][];
    return variants.reduce((sofar, [variant, standing]) => {
      const range = rangeOf(exercises[exercise], variant);
      const target = steppedBack(standing.target, range, 'time away');
      return withStanding(sofar, exercise, variant, { ...standing, target });
    }, before);
  }, standings);

const withStanding = (
  standings: Standings,
  exercise: ExerciseId,
  variant: Variant,
  standing: Standing,
): Standings => ({ ...standings, [exercise]: { ...standings[exercise], [variant]: standing } });
