import { WEIGHTED, withVariant } from '../content/variants';
import type { ExerciseId } from '../domain/exercise';
import type { Plan } from '../domain/plan';
import { answerInPlace } from './answer-while-playing';
import { next } from './move';
import type { Handler } from './situation';
import { begin, planNow } from './start-session';
import { askOn } from './what-next';
import { setHere } from './where-things-stand';

/** "Leave out the push-ups": of the session that is open, or of a full one that begins with it. */
export const leaveOut: Handler<'leave out'> = (situation) => {
  const { ask, progress } = situation;
  if (ask.exercise.kind !== 'known') return askOn(situation, { kind: 'unknown exercise' });
  const { exercise } = ask.exercise;
  const { session } = progress;
  if (!session) {
    const full = planNow(situation, { kind: 'full' });
    return full ? begin(situation, without(full, exercise)) : askOn(situation);
  }
  const here = setHere(session)?.exercise;
  const order = session.plan.exercises.map((planned) => planned.exercise);
  if (exercise === here && situation.interrupted)
    return next({ ...situation, ask: { kind: 'next' } });
  // Sets that are counted already keep their place: only what is still to come can be left out.
  const isToCome =
    order.includes(exercise) && order.indexOf(exercise) > order.indexOf(here ?? exercise);
  if (!isToCome)
    return answerInPlace(situation, [{ kind: 'not in this session', exercise }], 'short');
  const plan = without(session.plan, exercise);
  const changed = { ...progress, session: { ...session, plan } };
  return answerInPlace(
    { ...situation, progress: changed },
    [{ kind: 'left out', exercise }],
    'short',
  );
};

/** "With weights": calf raises and lunges in their harder variant, today. */
export const useWeights: Handler<'with weights'> = (situation) => {
  const { progress } = situation;
  const { session } = progress;
  if (!session) {
    const full = planNow(situation, { kind: 'full' });
    return full ? begin(situation, weighted(full)) : askOn(situation);
  }
  const changed = { ...progress, session: { ...session, plan: weighted(session.plan) } };
  return answerInPlace({ ...situation, progress: changed }, [{ kind: 'with weights' }], 'fetch');
};

const without = (plan: Plan, left: ExerciseId): Plan => ({
  ...plan,
  exercises: plan.exercises.filter(({ exercise }) => exercise !== left),
});

const weighted = (plan: Plan): Plan =>
  WEIGHTED.reduce((changed, exercise) => withVariant(changed, exercise, 'harder'), plan);
