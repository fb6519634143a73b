import { isToCome, isTouched, sessionWithout, sessionWithVariant } from '../content/plan-changes';
import { WEIGHTED } from '../content/variants';
import type { TrainingSession } from '../domain/training-session';
import { answerInPlace } from './answer-while-playing';
import { next } from './move';
import { isInExercise } from './play';
import type { Handler, Situation } from './situation';
import { begin, planNow } from './start-session';
import { askOn, hasBegun } from './what-next';
import { kitFor, setHere } from './where-things-stand';

/** "Leave out the push-ups": of the session that is open, or of a full one that begins with it. */
export const leaveOut: Handler<'leave out'> = (situation) => {
  const { ask, progress } = situation;
  if (ask.exercise.kind !== 'known') return askOn(situation, { kind: 'unknown exercise' });
  const { exercise } = ask.exercise;
  const { session } = progress;
  if (!session) {
    const full = planNow(situation, { kind: 'full' });
    const exercises = full?.exercises.filter((planned) => planned.exercise !== exercise);
    return full && exercises ? begin(situation, { ...full, exercises }) : askOn(situation);
  }
  const isHere = setHere(session)?.exercise === exercise;
  if (isHere && hasBegun(session) && isInExercise(situation, session))
    return next({ ...situation, ask: { kind: 'next' } });
  const isLast = session.plan.exercises.length === 1;
  if (isLast || !isToCome(session, exercise) || isTouched(session, exercise))
    return answerInPlace(situation, [{ kind: 'not in this session', exercise }], 'short');
  const changed = withSession(situation, sessionWithout(session, exercise));
  return answerInPlace(changed, [{ kind: 'left out', exercise }], 'short');
};

/** "With weights": calf raises and lunges in their harder variant, today. */
export const useWeights: Handler<'with weights'> = (situation) => {
  const { session } = situation.progress;
  if (!session) {
    const full = planNow(situation, { kind: 'full' });
    if (!full) return askOn(situation);
    return useWeights({ ...situation, progress: begin(situation, full).progress });
  }
  const weighted = withSession(situation, withWeights(session));
  const said = { kind: 'with weights' } as const;
  const plan = weighted.progress.session?.plan;
  return plan && !hasBegun(session)
    ? askOn(weighted, said, kitFor(plan))
    : answerInPlace(weighted, [said], 'fetch');
};

/** Exercises that nothing was done of yet, with weight; on the floor the wall needs a free hand. */
const withWeights = (session: TrainingSession): TrainingSession =>
  WEIGHTED.filter((exercise) => !isTouched(session, exercise)).reduce(
    (changed, exercise) =>
      changed.plan.exercises.some(
        (planned) => planned.exercise === exercise && planned.variant !== 'floor',
      )
        ? sessionWithVariant(changed, exercise, 'harder')
        : changed,
    session,
  );

const withSession = (situation: Situation, session: TrainingSession): Situation => ({
  ...situation,
  progress: { ...situation.progress, session },
});
