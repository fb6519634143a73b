import { EXERCISES } from '../content/exercises';
import { setsOf } from '../domain/plan';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import { AFTER_PAIN } from '../turn/question';
import type { Saying } from '../turn/saying';
import { beginSession } from './around-the-session';
import { endSession } from './end-session';
import { comeBack } from './expect-sessions';
import { type Answered, goOn, isInExercise, play } from './play';
import { doMoreReps, doNoMoreReps } from './press-ups';
import type { Handler, Outcome, Situation } from './situation';
import { tellAgain } from './tell-again';
import { askOn, hasBegun, isOpenEnded, whatNext } from './what-next';

/** "Ready": plays what comes next. */
export const beReady: Handler<'ready'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return comeBack(situation);
  if (!hasBegun(session)) return beginSession(situation);
  // Whoever is ready over the warm-up is warm.
  if (session.movesDone !== null && situation.interrupted) return afterMoving(situation, session);
  if (!isAtEnd(session, EXERCISES) || session.movesDone !== null) return goOn(situation, session);
  return isOpenEnded(session) && !session.cooledDown
    ? doMoreReps({ ...situation, ask: { kind: 'more reps' } })
    : endSession(situation);
};

/** "Resume": goes on from the start of the rep that was interrupted. */
export const resume: Handler<'resume'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return askOn(situation, { kind: 'nothing is playing' });
  if (!hasBegun(session)) return beginSession(situation);
  if (!isAtEnd(session, EXERCISES) || session.movesDone !== null) return goOn(situation, session);
  // "Any more in you?" "Keep going."
  return whatNext(situation.progress).kind === 'finish'
    ? askOn(situation)
    : beReady({ ...situation, ask: { kind: 'ready' } });
};

/** What comes after the warm-up or the cool-down: the first exercise, or the end. */
const afterMoving = (situation: Situation, session: TrainingSession): Outcome =>
  isAtEnd(session, EXERCISES)
    ? endSession(situation)
    : play(situation, session, session.place, 'as planned');

/** "Next": in the middle of an exercise, the one after it; between exercises, the one that was announced. */
export const next: Handler<'next'> = (situation) => {
  const { session } = situation.progress;
  if (!session) return askOn(situation);
  if (isAtEnd(session, EXERCISES))
    return isOpenEnded(session) && !session.cooledDown
      ? doNoMoreReps({ ...situation, ask: { kind: 'no more reps' } })
      : endSession(situation);
  if (!hasBegun(session)) return beginSession(situation);
  if (session.movesDone !== null) return afterMoving(situation, session);
  const { interrupted, turn } = situation;
  const { question } = turn.memory;
  // "Ready for the left leg?" "Next."
  const isAnnounced = question === 'ready' && !interrupted;
  // Whoever is in pain leaves even an exercise that has hardly begun.
  const leaves =
    AFTER_PAIN.includes(question) || (isInExercise(situation, session) && !isAnnounced);
  return leaves ? leaveExercise(situation, session) : goOn(situation, session);
};

/** Goes to the exercise after the one that the session stands at, or to the end. */
export function leaveExercise(situation: Situation, session: TrainingSession): Outcome {
  const sets = setsOf(session.plan, EXERCISES);
  const here = sets[session.place.set]?.exercise;
  const following = sets.find(
    ({ index, exercise }) => index > session.place.set && exercise !== here,
  );
  // Whoever says "skip it", or was asked for an easier way, did not ask for the next exercise.
  const { question } = situation.turn.memory;
  const isTold = situation.ask.kind === 'leave out' || question === 'easier or next';
  const say: readonly Saying[] = isTold && here ? [{ kind: 'can wait', exercise: here }] : [];
  if (following) {
    const answered: Answered | null = say.length > 0 ? { say, length: 'short' } : null;
    return play(situation, session, { set: following.index, done: 0 }, 'taught', answered);
  }
  // "Shall we leave it there?" "Yes": that is the end, without a cool-down.
  const cooledDown = session.cooledDown || question === 'leave it there';
  const ended = { ...session, place: { set: sets.length, done: 0 }, cooledDown };
  return endSession({ ...situation, progress: { ...situation.progress, session: ended } }, ...say);
}

/** "Previous": the exercise before the one that the session stands at, from its beginning. */
export const previous: Handler<'previous'> = (situation) => {
  const { session } = situation.progress;
  // Whoever is fetching things is not sent into a set.
  if (!session || !hasBegun(session)) return askOn(situation);
  const isWarmingUp = session.movesDone !== null && !isAtEnd(session, EXERCISES);
  if (isWarmingUp) return goOn(situation, session);
  const sets = setsOf(session.plan, EXERCISES);
  const here = sets[session.place.set]?.exercise;
  const before = sets.findLast(
    ({ index, exercise }) => index < session.place.set && exercise !== here,
  );
  const to = sets.find(({ exercise }) => exercise === (before?.exercise ?? here));
  return play(situation, session, { set: to?.index ?? 0, done: 0 }, 'resume');
};

/** "Repeat": in the middle of a set, that set from its start, or the movement; anywhere else, what was said last. */
export const repeat: Handler<'repeat'> = (situation) => {
  const { progress, turn, interrupted } = situation;
  const { session } = progress;
  // Days later, nobody means the set.
  if (turn.opensConversation && !interrupted) return tellAgain(situation);
  if (session && session.movesDone !== null) return goOn(situation, session);
  if (!session || !hasBegun(session) || !isInExercise(situation, session))
    return tellAgain(situation);
  return play(situation, session, { set: session.place.set, done: 0 }, 'resume');
};
