import type { Saying } from '../turn/saying';
import { answerInPlace } from './answer-in-place';
import type { Outcome, Situation } from './situation';
import { askStill, openQuestion } from './what-next';

/** "Help": what can be said here. */
export const help = (situation: Situation): Outcome =>
  askStill(situation, { kind: 'help', open: openQuestion(situation).kind });

/** From so many misses in a row on, two things are offered and no more. */
const MISSES_BEFORE_TWO = 3;

/**
 * Something that was not understood: what can be said here. A set goes on by itself; anywhere else the question is asked
 * again.
 */
export function notUnderstood(situation: Situation): Outcome {
  const { turn, interrupted } = situation;
  const misses = turn.memory.misses + 1;
  const isOften = misses >= MISSES_BEFORE_TWO;
  const kind = isOften ? 'missed often' : misses > 1 ? 'missed again' : 'missed';
  const here: Saying = { kind, where: openQuestion(situation).kind };
  if (!interrupted || turn.opensConversation) return askStill(situation, here);
  const inSet: Saying = { kind: isOften ? 'missed often in a set' : 'missed in a set' };
  return answerInPlace(situation, [here], 'short', { inSet: [inSet] });
}
