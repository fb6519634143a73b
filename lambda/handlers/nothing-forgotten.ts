import type { Outcome, Situation } from './situation';

/** Whoever was asked whether to delete everything, and says something else than yes, hears that it all stays. */
export function withNothingForgotten(
  outcome: Outcome,
  { ask, turn }: Pick<Situation, 'ask' | 'turn'>,
): Outcome {
  const { reply } = outcome;
  if (turn.memory.question !== 'forget everything' || ask.kind === 'confirm forgetting')
    return outcome;
  if (reply.kind === 'silent' || reply.kind === 'plays') return outcome;
  const isAskedAgain = reply.kind === 'asks' && reply.question.kind === 'forget everything';
  const isSaid = reply.say.some(({ kind }) => kind === 'nothing forgotten');
  return isAskedAgain || isSaid
    ? outcome
    : { ...outcome, reply: { ...reply, say: [{ kind: 'nothing forgotten' }, ...reply.say] } };
}
