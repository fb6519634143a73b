import { EXERCISES } from '../content/exercises';
import { MORE_REPS, type PlannedSet, setsOf } from '../domain/plan';
import { stretchesCorrected } from '../domain/stretch';
import { isAtEnd, type TrainingSession, withPlaceOnwards } from '../domain/training-session';
import type { AskOf } from '../turn/ask';
import type { Saying } from '../turn/saying';
import { askHowMany, isBelievable } from './ask-how-many';
import { correctLastSession } from './correct-last-session';
import { answerInPlace } from './answer-in-place';
import { endSession } from './end-session';
import { isWorking } from './on-the-stair';
import { play } from './play';
import { doMoreReps } from './press-ups';
import type { Handler, Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** "I only did eight", "twelve on the left": what was really done, of the set that is or was just being done. */
export const correctCount: Handler<'correct count'> = (situation) => {
  const { ask, progress } = situation;
  const { session } = progress;
  if (!session || !hasBegun(session))
    return isBare(ask)
      ? askOn(situation, { kind: 'name what to correct' })
      : correctLastSession(situation);
  if (isMoreReps(situation, session))
    return doMoreReps({ ...situation, ask: { kind: 'more reps' } });
  const sets = setsMeant(session, ask);
  const set = sets.at(-1);
  if (!set) return askOn(situation, { kind: 'nothing to correct' });
  const { exercise } = set;
  const { reps } = ask;
  const side = sets.length > 1 ? null : set.side;
  if (!isBelievable(reps)) return askHowMany(situation, { exercise, side });
  const done = sets.reduce((before, each) => withReps(before, each, reps), session);
  const corrected = withPlaceOnwards(done, EXERCISES);
  const said: Saying =
    sets.length > 1
      ? { kind: 'result corrected', exercise, side, reps }
      : { kind: 'count corrected', set, reps };
  const now = { ...situation, progress: { ...progress, session: corrected } };
  return isOver(corrected, set) && corrected.movesDone === null
    ? endSession(now, said)
    : answerInPlace(now, [said], 'short');
};

/**
 * "Have you got five more?" "Five." Nor can anything be the count that is not more than what it had come to before the
 * last yes; any other number may be.
 */
function isMoreReps({ ask, turn }: Situation<AskOf<'correct count'>>, session: TrainingSession) {
  const last = setsOf(session.plan, EXERCISES).at(-1);
  if (turn.memory.question !== 'any more' || !isBare(ask) || ask.reps === null || !last)
    return false;
  const isCounted = isOver(session, last);
  return isCounted && ask.reps > 0 && ask.reps <= Math.max(MORE_REPS, last.countedBefore);
}

/** "I was at twelve": goes on from the start of that rep. */
export const correctRep: Handler<'correct rep'> = (situation) => {
  const { ask, progress } = situation;
  const { session } = progress;
  const set = setHere(session);
  const isInSet = session !== null && (session.place.done > 0 || isWorking(situation));
  if (!session || !set || !isInSet) return askOn(situation, { kind: 'nothing to correct' });
  if (ask.rep === null) return askHowMany(situation, set);
  const before = Math.max(0, Math.min(set.dose.reps, ask.rep - set.countedBefore) - 1);
  const corrected = withReps(session, set, set.countedBefore + before);
  return play(situation, corrected, { set: set.index, done: before }, 'count-in');
};

/** "Is that right?" Yes: the runner has confirmed the count. */
export const confirmCount = (situation: Situation): Outcome => {
  const { progress } = situation;
  const { session } = progress;
  if (!session || !isAtEnd(session, EXERCISES)) return askOn(situation);
  const confirmed = { ...progress, session: { ...session, countConfirmed: true } };
  return endSession({ ...situation, progress: confirmed });
};

/** A number alone is about what was just counted; it says nothing of a session that has closed. */
const isBare = ({ side, exercise }: AskOf<'correct count'>): boolean =>
  side === null && exercise.kind === 'none';

/** A correction of the open-ended exercise when all else is done is the last word of the session. */
const isOver = (session: TrainingSession, { dose }: PlannedSet): boolean =>
  dose.kind === 'as many as you can' && isAtEnd(session, EXERCISES);

/**
 * The sets that a correction is about: of those that were begun the last one, of the exercise and the side that were named;
 * of an exercise that is over, each side.
 */
function setsMeant(
  session: TrainingSession,
  { side, exercise }: AskOf<'correct count'>,
): readonly PlannedSet[] {
  const { plan, place, done } = session;
  const isMeant = (set: PlannedSet) =>
    (side === null || set.side === side) &&
    (exercise.kind === 'none' || (exercise.kind === 'known' && set.exercise === exercise.exercise));
  const isBegun = ({ index }: PlannedSet) =>
    index === place.set ? place.done > 0 : index < place.set && (done[index] ?? 0) > 0;
  const meant = setsOf(plan, EXERCISES).filter((set) => isMeant(set) && isBegun(set));
  const [first] = meant;
  const isOfEachSide = exercise.kind === 'known' && side === null && first?.side;
  return isOfEachSide && setHere(session)?.exercise !== first.exercise ? meant : meant.slice(-1);
}

/** The session with the reps that were really done in a set; a count that goes on from earlier sets is spread over them. */
function withReps(session: TrainingSession, set: PlannedSet, reps: number): TrainingSession {
  const sets = setsOf(session.plan, EXERCISES);
  const counting = sets.filter(
    ({ exercise, side }) => exercise === set.exercise && side === set.side,
  );
  const done = sets.map(({ index, dose, countedBefore, exercise, side }) => {
    if (exercise !== set.exercise || side !== set.side) return session.done[index] ?? 0;
    const isLast = index === counting.at(-1)?.index;
    const here = Math.max(0, reps - countedBefore);
    return isLast ? here : Math.min(here, dose.reps);
  });
  const isHere = session.place.set === set.index;
  const place = isHere
    ? { set: set.index, done: Math.min(done[set.index] ?? 0, set.dose.reps) }
    : session.place;
  const stretches = counting.reduce(
    (before, each) =>
      stretchesCorrected({ ...session, stretches: before }, each, done[each.index] ?? 0, EXERCISES),
    session.stretches,
  );
  return {
    ...session,
    done,
    stretches,
    place,
    countConfirmed: session.countConfirmed || isOver(session, set),
  };
}
