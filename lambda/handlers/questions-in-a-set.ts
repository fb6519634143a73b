import { EXERCISES } from '../content/exercises';
import { onwards } from '../domain/part';
import { remainingFrom, type Remaining } from '../domain/remaining';
import { timelineOf } from '../domain/timeline';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import { movesLeftMs } from '../domain/warm-up';
import { AFTER_PAIN } from '../turn/question';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import { goOn, isInExercise } from './play';
import type { Outcome, Situation } from './situation';
import { askOn, standingQuestion, whatNext } from './what-next';
import { setHere } from './where-things-stand';

/** "How many left?" */
export const howManyLeft = (situation: Situation): Outcome =>
  movedOn(situation) ??
  answerFromSet(situation, (session, { reps }) => {
    const set = setHere(session);
    return set && { kind: 'reps left', set, left: reps };
  });

/** Over a warm-up or a cool-down: the movement is said again, how often it is done, and on which side. */
function movedOn(situation: Situation): Outcome | null {
  const { session } = situation.progress;
  return session && session.movesDone !== null ? goOn(situation, session) : null;
}

/** "How long left?" */
export const howLongLeft = (situation: Situation): Outcome => {
  const { session } = situation.progress;
  return session && session.movesDone !== null
    ? answerInPlace(situation, [movesLeft(session, session.movesDone)], 'short')
    : answerFromSet(situation, (_, { setMs, sessionMs }) => ({
        kind: 'time left',
        of: 'set',
        setMs,
        sessionMs,
      }));
};

/** How much of the warm-up or the cool-down is left, and with it of the session. */
function movesLeft(session: TrainingSession, movesDone: number): Saying {
  const of = isAtEnd(session, EXERCISES) ? 'cool-down' : 'warm-up';
  const setMs = movesLeftMs(of, movesDone);
  const restMs = of === 'warm-up' ? timelineOf(session.plan, EXERCISES).length : 0;
  return { kind: 'time left', of, setMs, sessionMs: setMs + restMs };
}

/** "Which side?" */
export const whichSide = (situation: Situation): Outcome =>
  movedOn(situation) ??
  answerFromSet(situation, (session) => {
    const set = setHere(session);
    return set && !(set.side && isAskedNext(situation)) ? { kind: 'side now', set } : null;
  });

/** "What's next?" The other side, where that is still to come, and the exercise after this one. */
export const whatComesNext = (situation: Situation): Outcome =>
  answerFromSet(situation, (session) => {
    if (isAskedNext(situation)) return null;
    const { sets } = timelineOf(session.plan, EXERCISES);
    const { set: at } = session.place;
    const now = situation.interrupted?.cue.set ?? sets[at];
    if (!now || !isInExercise(situation, session))
      return { kind: 'coming next', exercise: sets[at]?.exercise ?? null };
    // After the last rep of a set, the one that the session stands at is still to come.
    const toCome = sets.slice(now.index < at ? at : at + 1);
    const exercise = toCome.find((set) => set.exercise !== now.exercise)?.exercise ?? null;
    const [set] = toCome;
    // Whoever is asked what to do instead of what hurts is not sent to its other side.
    const isSpared = AFTER_PAIN.includes(situation.turn.memory.question);
    return set?.side && set.exercise === now.exercise && !isSpared
      ? { kind: 'side next', set, exercise }
      : { kind: 'coming next', exercise };
  });

/** Whether the question that follows the answer names by itself what comes next: nothing is said twice. */
function isAskedNext(situation: Situation): boolean {
  const { progress, turn, interrupted } = situation;
  const { session } = progress;
  const goesOn = interrupted && session && isInExercise(situation, session);
  if (goesOn || turn.opensConversation || standingQuestion(situation)) return false;
  return whatNext(progress).kind === 'ready';
}

/** Answers from where the session stands, in a few words. */
function answerFromSet(
  situation: Situation,
  answer: (session: TrainingSession, remaining: Remaining) => Saying | null,
): Outcome {
  const { session } = situation.progress;
  if (!session) return askOn(situation, { kind: 'nothing is playing' });
  const timeline = timelineOf(session.plan, EXERCISES);
  const place = onwards(timeline.sets, session.place);
  const remaining = place && remainingFrom(timeline, place);
  const said = remaining && answer(session, remaining);
  return said ? answerInPlace(situation, [said], 'short') : askOn(situation);
}
