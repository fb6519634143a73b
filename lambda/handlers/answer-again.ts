import { EXERCISES } from '../content/exercises';
import { partPlaying } from '../domain/training-session';
import { playing } from './play';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';

/**
 * Answers a delivery that was applied already: with the part it started, if that is still what plays; with what its
 * handler says where that starts nothing; else with the question of where the runner is. Nothing is applied twice.
 */
export function answerAgain(situation: Situation, decide: () => Outcome): Outcome {
  const { progress, turn } = situation;
  const part = progress.session && partPlaying(progress.session, EXERCISES);
  if (part && progress.session?.playing?.since === turn.at)
    return { reply: playing(part, progress), progress };
  const { reply } = decide();
  return reply.kind === 'plays' ? askOn(situation) : { reply, progress };
}
