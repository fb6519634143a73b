import { WEIGHTED } from '../content/kit';
import { isToCome, isTouched, sessionWithout, sessionWithVariant } from '../content/plan-changes';
import { withVariant } from '../content/variants';
import type { ExerciseId } from '../domain/exercise';
import type { Plan } from '../domain/plan';
import type { TrainingSession } from '../domain/training-session';
import { notUnderstood } from './help';
import { answerInPlace } from './answer-in-place';
import { finish } from './finish';
import { leaveExercise, next } from './move';
import { isInExercise } from './play';
import { doNoMoreReps } from './press-ups';
import type { Handler, Outcome, Situation } from './situation';
import { begin, planNow } from './start-session';
import { askOn, hasBegun, isOpenEnded } from './what-next';
import { kitFor, setHere, tallyToday } from './where-things-stand';

/** "Leave out the push-ups": of the session that is open, or of a full one that begins with it; "skip it": this one. */
export const leaveOut: Handler<'leave out'> = (situation) => {
  const { ask, progress } = situation;
  if (ask.exercise.kind === 'unknown') return askOn(situation, { kind: 'unknown exercise' });
  if (ask.exercise.kind === 'none') return leaveThis(situation);
  const { exercise } = ask.exercise;
  if (progress.session) return leave(situation, progress.session, exercise);
  const full = planNow(situation, { kind: 'full' });
  const exercises = full?.exercises.filter((planned) => planned.exercise !== exercise);
  return full && exercises ? begin(situation, { ...full, exercises }) : askOn(situation);
};

/** The exercise that is going on, or that is asked about; where there is none, whatever is left of the session. */
function leaveThis(situation: Situation): Outcome {
  const { session } = situation.progress;
  if (!session || !hasBegun(session)) return notUnderstood(situation);
  if (session.movesDone !== null) return next({ ...situation, ask: { kind: 'next' } });
  const set = setHere(session);
  if (set) return leave(situation, session, set.exercise);
  return isOpenEnded(session) && !session.cooledDown
    ? doNoMoreReps({ ...situation, ask: { kind: 'no more reps' } })
    : finish(situation);
}

function leave(situation: Situation, session: TrainingSession, exercise: ExerciseId): Outcome {
  const isHere = setHere(session)?.exercise === exercise;
  const isUnderWay = isInExercise(situation, session) || isTouched(session, exercise);
  if (isHere && hasBegun(session) && isUnderWay) return leaveExercise(situation, session);
  if (isHere && session.plan.exercises.length === 1)
    return askOn(situation, { kind: 'all there is', exercise });
  if (!isToCome(session, exercise) || isTouched(session, exercise))
    return answerInPlace(situation, [{ kind: 'not in this session', exercise }], 'short');
  const changed = withSession(situation, sessionWithout(session, exercise));
  return answerInPlace(changed, [{ kind: 'left out', exercise }], 'short');
}

/** "With weights": calf raises and lunges that are still to come in their harder variant, today. */
export const useWeights: Handler<'with weights'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return beginWithWeights(situation);
  const { standings } = tallyToday(situation);
  const exercises = WEIGHTED.filter((exercise) => takesWeight(session, exercise));
  const said = { kind: 'with weights', exercises } as const;
  const changed = exercises.reduce(
    (before, exercise) => sessionWithVariant(before, exercise, 'harder', standings),
    session,
  );
  const weighted = withSession(situation, changed);
  return hasBegun(session)
    ? answerInPlace(weighted, [said], exercises.length > 0 ? 'fetch' : 'short')
    : askOn(weighted, said, kitFor(changed.plan));
};

function beginWithWeights(situation: Situation): Outcome {
  const full = planNow(situation, { kind: 'full' });
  if (!full) return askOn(situation);
  const { standings } = tallyToday(situation);
  const exercises = WEIGHTED.filter((exercise) => isOnTheStair(full, exercise));
  const plan = exercises.reduce(
    (before, exercise) => withVariant(before, exercise, 'harder', standings),
    full,
  );
  return begin(situation, plan, { kind: 'with weights', exercises });
}

/** Nothing was done of it yet, and both hands are not needed at the wall. */
const takesWeight = (session: TrainingSession, exercise: ExerciseId): boolean =>
  isToCome(session, exercise) &&
  !isTouched(session, exercise) &&
  isOnTheStair(session.plan, exercise);

const isOnTheStair = ({ exercises }: Plan, exercise: ExerciseId): boolean =>
  exercises.every((planned) => planned.exercise !== exercise || planned.variant !== 'floor');

const withSession = (situation: Situation, session: TrainingSession): Situation => ({
  ...situation,
  progress: { ...situation.progress, session },
});
