import { rotate } from '../domain/chance';
import { REASONS } from '../domain/reason';
import type { Handler, Outcome, Situation } from './situation';
import { tell } from './what-next';

/** "Why strength?": one reason at a time, a different one each time. */
export const giveReason: Handler<'reason'> = (situation) => {
  const { told } = situation.turn.memory;
  return reasonNumber(situation, told?.kind === 'reason' ? told.index + 1 : 0);
};

/** One reason by its number in this conversation, counted from 0. */
export function reasonNumber(situation: Situation, index: number): Outcome {
  const { memory, opensConversation } = situation.turn;
  const reason = rotate(REASONS, memory.seed, index);
  const told = { kind: 'reason', index } as const;
  const outcome = tell(situation, [{ kind: 'reason', reason }], told);
  if (opensConversation || situation.progress.session) return outcome;
  const say = [{ kind: 'reason', reason }] as const;
  return { ...outcome, reply: { kind: 'asks', say, question: { kind: 'another reason' } } };
}

/** "Give me all ten." */
export const giveAllReasons: Handler<'all reasons'> = (situation) =>
  tell(situation, [{ kind: 'all reasons' }]);
