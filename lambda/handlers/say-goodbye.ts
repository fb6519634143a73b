import type { Saying } from '../turn/saying';
import { lastWords } from './finish';
import type { Handler, Outcome, Situation } from './situation';
import { hasBegun } from './what-next';
import { setHere, weekStands } from './where-things-stand';

/** "Stop": saves, says where it will go on, and ends the conversation. */
export const sayGoodbye: Handler<'stop'> = ({ progress }) => {
  const { session } = progress;
  const set = session && hasBegun(session) ? setHere(session) : null;
  const kept: readonly Saying[] = set ? [{ kind: 'kept for later', set }] : [];
  return { reply: { kind: 'says goodbye', say: [...kept, { kind: 'goodbye' }] }, progress };
};

/**
 * The session is over and the runner wants to know where the week stands: that is the last word. Whoever has just done
 * something that does not count hears first that it is saved.
 */
export function sayWeekAndGoodbye(situation: Situation): Outcome {
  if (!situation.isKnown) return lastWords(situation, { kind: 'progress unknown' });
  const week = weekStands(situation);
  const saved: readonly Saying[] =
    week.sessions === 0 ? [{ kind: 'session finished', counted: false }] : [];
  return lastWords(situation, ...saved, week);
}
