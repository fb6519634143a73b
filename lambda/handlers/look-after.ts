import { EXERCISES } from '../content/exercises';
import { stepped } from '../content/variants';
import type { PlannedSet } from '../domain/plan';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import type { Saying } from '../turn/saying';
import { safeFirst } from './on-the-stair';
import { isInExercise, play, withoutMoves } from './play';
import type { Outcome, Situation } from './situation';
import { ask, askOn, hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** "Give me a minute": a minute of quiet, and then the question whether to go on. */
export function giveAMinute(situation: Situation): Outcome {
  const { session } = situation.progress;
  if (!session || !hasBegun(session) || isAtEnd(session, EXERCISES))
    return askOn(situation, { kind: 'take your time' });
  const say: readonly Saying[] = [...safeFirst(situation), { kind: 'a minute' }];
  return play(situation, session, session.place, 'breather', { say, length: 'minute' });
}

/** "It hurts": stops the exercise, and offers the easier way or the next; nothing of it is stored. */
export function stopForPain(situation: Situation): Outcome {
  const { progress } = situation;
  const set = setHere(progress.session);
  const say: Saying = { kind: 'stop for pain' };
  const isMoving = progress.session !== null && progress.session.movesDone !== null;
  // There is no easier way to stretch: that is over, and what comes next is asked.
  if (isMoving) return askOn(withoutMoves(situation), say);
  if (!set || !isAboutThis(situation, set)) return askOn(situation, say);
  return ask(situation, [say], { kind: insteadOf(set, progress.session) });
}

/** What to do rather than go on: the easier way, the next exercise, or nothing more. */
function insteadOf({ variant, exercise }: PlannedSet, session: TrainingSession | null) {
  if (stepped(variant, 'easier')) return 'easier or next';
  const isLast = session?.plan.exercises.at(-1)?.exercise === exercise;
  return isLast ? 'leave it there' : 'next instead';
}

/** Whether it is the exercise that the session stands at that hurts, rather than the one before it. */
function isAboutThis(situation: Situation, set: PlannedSet): boolean {
  const { interrupted, progress } = situation;
  const { session } = progress;
  if (!session || !hasBegun(session)) return false;
  return interrupted
    ? interrupted.cue.set.exercise === set.exercise
    : isInExercise(situation, session);
}

/** Chest pain, faintness, breathlessness, a fall, an injury: stop, and seek help. */
export const seekHelp = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'says goodbye', say: [{ kind: 'seek help' }] },
  progress,
});

/** Nobody is coached at the wheel. */
export const declineInCar = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'says goodbye', say: [{ kind: 'not while driving' }] },
  progress,
});
