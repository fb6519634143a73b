import type { Saying } from '../turn/saying';
import { safeFirst } from './on-the-stair';
import type { Handler } from './situation';
import { hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** "Stop": saves, says where it will go on, and ends the conversation. */
export const sayGoodbye: Handler<'stop'> = (situation) => {
  const { progress } = situation;
  const { session } = progress;
  const set = session && hasBegun(session) ? setHere(session) : null;
  const kept: readonly Saying[] = set
    ? [...safeFirst(situation), { kind: 'kept for later', set }]
    : [];
  return { reply: { kind: 'says goodbye', say: [...kept, { kind: 'goodbye' }] }, progress };
};
