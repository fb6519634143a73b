import { EXERCISES } from '../content/exercises';
import { stepped } from '../content/variants';
import type { PlannedSet } from '../domain/plan';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import { AFTER_PAIN, type Question, type QuestionKind } from '../turn/question';
import type { Saying } from '../turn/saying';
import { isBreather, safeFirst } from './on-the-stair';
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

/**
 * "It hurts": what plays is over, and something is offered in place of the exercise that is going on or comes next; nothing
 * of it is stored.
 */
export function stopForPain(situation: Situation): Outcome {
  const { interrupted, turn } = situation;
  const { session } = situation.progress;
  if (!session || !hasBegun(session)) return askOn(situation, { kind: 'spare what hurts' });
  const isDoing = isInExercise(situation, session) || session.movesDone !== null;
  const isStill = !isDoing || interrupted === null || isBreather(interrupted.cue);
  const rest: Saying = { kind: isStill ? 'let it rest' : 'stop for pain' };
  const set = setHere(session);
  if (!set) return askOn(withoutCoolDown(situation, session), rest);
  return ask(withoutMoves(situation), [rest], instead(set, session, turn.memory.question));
}

/** What can be done instead: the easier way, unless that was offered already; the exercise after it; or nothing more. */
function instead(
  { exercise, variant }: PlannedSet,
  { plan }: TrainingSession,
  asked: QuestionKind | null,
): Question {
  if (stepped(variant, 'easier') && !AFTER_PAIN.includes(asked))
    return { kind: 'easier or next', exercise };
  return plan.exercises.at(-1)?.exercise === exercise
    ? { kind: 'leave it there' }
    : { kind: 'next instead', exercise };
}

/** Where all is done, nobody in pain is asked for more of it, or led through a cool-down. */
function withoutCoolDown(situation: Situation, session: TrainingSession): Situation {
  const over = { ...session, movesDone: null, cooledDown: true };
  return { ...situation, progress: { ...situation.progress, session: over } };
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
