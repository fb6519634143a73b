import { EXERCISES } from '../content/exercises';
import { onwards } from '../domain/part';
import { remainingFrom, type Remaining } from '../domain/remaining';
import { timelineOf } from '../domain/timeline';
import type { TrainingSession } from '../domain/training-session';
import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-while-playing';
import { isInExercise } from './play';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';
import { setHere } from './where-things-stand';

/** "How many left?" */
export const howManyLeft = (situation: Situation): Outcome =>
  answerFromSet(situation, (session, { reps }) => {
    const set = setHere(session);
    return set && { kind: 'reps left', set, left: reps };
  });

/** "How long left?" */
export const howLongLeft = (situation: Situation): Outcome =>
  answerFromSet(situation, (_, { setMs, sessionMs }) => ({ kind: 'time left', setMs, sessionMs }));

/** "Which side?" */
export const whichSide = (situation: Situation): Outcome =>
  answerFromSet(situation, (session) => {
    const set = setHere(session);
    return set && { kind: 'side now', set };
  });

/** "What's next?" */
export const whatComesNext = (situation: Situation): Outcome =>
  answerFromSet(situation, (session) => {
    const { sets } = timelineOf(session.plan, EXERCISES);
    const here = setHere(session)?.exercise ?? null;
    if (!isInExercise(situation, session)) return { kind: 'coming next', exercise: here };
    const next = sets.find(({ index, exercise }) => index > session.place.set && exercise !== here);
    return { kind: 'coming next', exercise: next?.exercise ?? null };
  });

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
