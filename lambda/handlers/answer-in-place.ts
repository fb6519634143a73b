import type { Saying } from '../turn/saying';
import { lastWords } from './finish';
import { answerInPlace } from './answer-while-playing';
import type { Outcome, Situation } from './situation';
import { askOn, askStill, openQuestion } from './what-next';
import { weekStands } from './where-things-stand';

/** The session is over and the runner wants to know where the week stands: that is the last word. */
export const sayWeekAndGoodbye = (situation: Situation): Outcome =>
  lastWords(situation, situation.isKnown ? weekStands(situation) : { kind: 'progress unknown' });

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

/** "Not yet": the runner is still fetching things. */
export const wait = (situation: Situation): Outcome => askOn(situation, { kind: 'take your time' });

/** What may not be answered: a conversation that is over, the end of a part that plays no more. */
export const sayNothing = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'silent' },
  progress,
});
