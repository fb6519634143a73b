import type { Saying } from '../turn/saying';
import type { Handler } from './situation';
import { hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** "Stop": saves, says where it will go on, and ends the conversation. */
export const sayGoodbye: Handler<'stop'> = ({ progress }) => {
  const { session } = progress;
  const set = session && hasBegun(session) ? setHere(session) : null;
  const kept: readonly Saying[] = set ? [{ kind: 'kept for later', set }] : [];
  return { reply: { kind: 'says goodbye', say: [...kept, { kind: 'goodbye' }] }, progress };
};
