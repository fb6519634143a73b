import { EXERCISES } from '../content/exercises';
import { partPlaying } from '../domain/training-session';
import { playingReply } from './play';
import type { Reply } from '../turn/reply';
import type { Saying } from '../turn/saying';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';

/**
 * Answers a delivery that was applied already, or may not begin what it asks for: with the part it started, if that is
 * still what plays; with what its handler says where that starts nothing; else with the question of where the runner is.
 * Nothing is applied twice.
 */
export function answerAgain(situation: Situation, { reply }: Outcome): Outcome {
  const { progress, turn } = situation;
  const part = progress.session && partPlaying(progress.session, EXERCISES);
  if (part && progress.session?.playing?.since === turn.at)
    return { reply: playingReply(part, progress, answerIn(reply)), progress };
  return reply.kind === 'plays' ? askOn(situation) : { reply, progress };
}

/** What the part says first, if it began with an answer. */
const answerIn = (reply: Reply): readonly Saying[] =>
  reply.kind === 'plays' && reply.answer.length > 0 ? reply.answer : [{ kind: 'going on' }];
