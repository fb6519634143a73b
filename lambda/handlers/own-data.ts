import { NEW_PROGRESS } from '../domain/progress';
import type { ErrandResults } from '../turn/errand';
import { answerInPlace } from './answer-in-place';
import type { Handler, Outcome, WaitingHandler } from './situation';
import { ask, askOn } from './what-next';
import { tallyHere, weekHere } from './where-things-stand';
import { weekCard } from './week-card';

/** "What do you know about me?" */
export const tellWhatIsKnown: Handler<'what is known'> = (situation) => {
  const { sessions, since } = tallyHere(situation);
  const { weeklyGoal } = weekHere(situation);
  return answerInPlace(situation, [{ kind: 'what is known', sessions, since, weeklyGoal }], 'long');
};

/** "Delete my data": asked once more, because nothing of it comes back. */
export const askBeforeForgetting: Handler<'forget me'> = ({ progress }) => ({
  reply: {
    kind: 'asks',
    say: [{ kind: 'before forgetting' }],
    question: { kind: 'forget everything' },
  },
  progress,
});

/** "Yes, delete it." Where that fails, it is asked once more: part of it may be gone, and the rest is to go too. */
export const forget: WaitingHandler<'confirm forgetting'> = (situation) => ({
  errand: { kind: 'forget the runner' },
  decide: (result: ErrandResults['forget the runner']): Outcome =>
    result === 'forgotten'
      ? { reply: { kind: 'says goodbye', say: [{ kind: 'forgotten' }] }, progress: NEW_PROGRESS }
      : ask(situation, [{ kind: 'not forgotten' }], { kind: 'forget everything' }),
});

/** "No, keep it." */
export const forgetNothing: Handler<'forget nothing'> = (situation) =>
  askOn(situation, { kind: 'nothing forgotten' });

/** "Send me my week": as a card in the Alexa app. */
export const sendWeek: Handler<'send week'> = (situation) => {
  const { reply, progress } = answerInPlace(situation, [{ kind: 'week sent' }], 'short');
  const sent = reply.kind === 'silent' ? reply : { ...reply, card: weekCard(situation) };
  return { reply: sent, progress };
};
