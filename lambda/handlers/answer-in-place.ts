import type { QuestionKind } from '../turn/question';
import type { Saying } from '../turn/reply';
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

/**
 * Something that was not understood: what can be said here. A set goes on by itself; anywhere else the question is asked
 * again.
 */
export function notUnderstood(situation: Situation): Outcome {
  const { turn, interrupted } = situation;
  const missed = (where: QuestionKind | 'set'): Saying => ({
    kind: 'not understood',
    where,
    misses: turn.memory.misses + 1,
  });
  const here = missed(openQuestion(situation).kind);
  return interrupted && !turn.opensConversation
    ? answerInPlace(situation, [here], 'short', { inSet: [missed('set')] })
    : askStill(situation, here);
}

/** "Not yet": the runner is still fetching things. */
export const wait = (situation: Situation): Outcome => askOn(situation, { kind: 'take your time' });

/** What may not be answered: a conversation that is over, audio that failed, an event. */
export const sayNothing = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'silent' },
  progress,
});
