import { EXERCISES } from '../content/exercises';
import { isAtEnd } from '../domain/training-session';
import { isWorking } from './on-the-stair';
import type { Outcome, Situation } from './situation';
import { ask, askOn, hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** "Pause": says which rep it was, and waits. */
export function pause(situation: Situation): Outcome {
  const { progress } = situation;
  const { session } = progress;
  if (!session) return askOn(situation, { kind: 'nothing is playing' });
  if (session.movesDone !== null) return askOn(situation, { kind: 'paused between sets' });
  if (!hasBegun(session) || isAtEnd(session, EXERCISES))
    return askOn(situation, { kind: 'take your time' });
  const set = setHere(session);
  if (!set || (session.place.done === 0 && !isWorking(situation)))
    return askOn(situation, { kind: 'paused between sets' });
  return ask(situation, [{ kind: 'paused', set, done: session.place.done }], {
    kind: 'go on',
    set,
  });
}
