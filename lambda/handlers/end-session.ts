import type { Saying } from '../turn/saying';
import { finish } from './finish';
import { play } from './play';
import type { Outcome, Situation } from './situation';

/** All sets are done: the cool-down for whoever wants one, and then the end. */
export function endSession(situation: Situation, ...say: readonly Saying[]): Outcome {
  const { session } = situation.progress;
  if (!session?.plan.coolsDown || session.cooledDown) return finish(situation, ...say);
  const answered = say.length > 0 ? ({ say, length: 'short' } as const) : null;
  return play(situation, session, session.place, 'cool-down', answered);
}
