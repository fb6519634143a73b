import { EXERCISES } from '../content/exercises';
import { partWith } from '../domain/part';
import { setsOf } from '../domain/plan';
import { timelineOf } from '../domain/timeline';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import { finish } from './finish';
import { goOn, play, startsPart } from './play';
import { doMoreReps, doNoMoreReps } from './press-ups';
import type { Handler, Situation } from './situation';
import { tellAgain } from './tell-again';
import { askOn, hasBegun, isOpenEnded } from './what-next';

/** "Ready": plays what comes next. */
export const beReady: Handler<'ready'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return askOn(situation);
  if (!isAtEnd(session, EXERCISES)) return goOn(situation, session);
  return isOpenEnded(session)
    ? doMoreReps({ ...situation, ask: { kind: 'more reps' } })
    : finish(situation);
};

/** "Resume": goes on from the start of the rep that was interrupted. */
export const resume: Handler<'resume'> = (situation) => {
  const { session } = situation.progress;
  return session ? goOn(situation, session) : askOn(situation, { kind: 'nothing is playing' });
};

/** "Next": in the middle of an exercise, the one after it; between exercises, the one that was announced. */
export const next: Handler<'next'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return askOn(situation);
  if (isAtEnd(session, EXERCISES))
    return isOpenEnded(session)
      ? doNoMoreReps({ ...situation, ask: { kind: 'no more reps' } })
      : finish(situation);
  if (!isInExercise(situation, session)) return goOn(situation, session);
  const sets = setsOf(session.plan, EXERCISES);
  const here = sets[session.place.set]?.exercise;
  const following = sets.find(
    ({ index, exercise }) => index > session.place.set && exercise !== here,
  );
  const to = following?.index ?? sets.length;
  return play(situation, session, { set: to, done: 0 }, 'taught');
};

/** "Previous": the exercise before the one that the session stands at, from its beginning. */
export const previous: Handler<'previous'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return askOn(situation);
  const sets = setsOf(session.plan, EXERCISES);
  const here = sets[session.place.set]?.exercise;
  const before = sets.findLast(
    ({ index, exercise }) => index < session.place.set && exercise !== here,
  );
  const to = sets.find(({ exercise }) => exercise === (before?.exercise ?? here));
  return play(situation, session, { set: to?.index ?? 0, done: 0 }, 'resume');
};

/** "Repeat": in the middle of a set, that set from its start; anywhere else, what was said last. */
export const repeat: Handler<'repeat'> = (situation) => {
  const { session } = situation.progress;
  if (!session || !hasBegun(session) || !isInExercise(situation, session))
    return tellAgain(situation);
  return play(situation, session, { set: session.place.set, done: 0 }, 'resume');
};

/** Whether the runner is in the middle of an exercise rather than between two. */
function isInExercise({ interrupted }: Situation, session: TrainingSession): boolean {
  if (!interrupted) return !startsPart(session);
  const part = partWith(timelineOf(session.plan, EXERCISES), session.place.set);
  return part?.cues[0]?.set.index === interrupted.firstSet;
}
