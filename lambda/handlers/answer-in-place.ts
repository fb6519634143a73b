import { EXERCISES } from '../content/exercises';
import type { AnswerLength } from '../domain/cue';
import type { LeadIn } from '../domain/part';
import { setsOf } from '../domain/plan';
import type { TrainingSession } from '../domain/training-session';
import type { Told } from '../turn/conversation-memory';
import type { Saying } from '../turn/saying';
import { isBreather, isWorking } from './on-the-stair';
import { goOnMoving, isInExercise, play } from './play';
import type { Outcome, Situation } from './situation';
import { tell } from './what-next';

/**
 * Answers something that was asked. In the middle of an exercise the set goes on by itself after the answer, from the rep
 * that was cut short, and so does a warm-up or a cool-down, from the movement that was; anywhere else the next step follows
 * as a question.
 * @param inSet what is said in the middle of an exercise, where that has to be shorter
 */
export function answerInPlace(
  situation: Situation,
  say: readonly Saying[],
  length: AnswerLength,
  { told, inSet = say }: { readonly told?: Told; readonly inSet?: readonly Saying[] } = {},
): Outcome {
  const { session } = situation.progress;
  const { interrupted } = situation;
  const goesOn = interrupted && !isBreather(interrupted.cue);
  const isMoving = session !== null && session.movesDone !== null;
  if (!session || !goesOn || !(isMoving || isInExercise(situation, session)))
    return tell(situation, say, told);
  const answered = { say: inSet, length };
  const outcome = isMoving
    ? goOnMoving(situation, session, answered)
    : play(situation, session, session.place, leadInAfter(situation, session), answered);
  return told ? { ...outcome, told } : outcome;
}

/** Whoever was working is in position; before the first rep the set-up is said again, and a lesson that was cut short. */
function leadInAfter(situation: Situation, { plan, place }: TrainingSession): LeadIn {
  // A rep that was cut short in another set does not count: the change-over to this one is still to be said.
  const isInRep = isWorking(situation) && situation.interrupted?.cue.set.index === place.set;
  if (place.done > 0 || isInRep) return 'count-in';
  const sets = setsOf(plan, EXERCISES);
  const isOtherSide = sets[place.set - 1]?.exercise === sets[place.set]?.exercise;
  return isOtherSide ? 'resume' : 'taught';
}
