import { inPlainSpeech } from './audio-failed';
import { goOn } from './play';
import type { Handler, Outcome, Situation } from './situation';
import { askOn } from './what-next';

/**
 * A screen says that it has played its part to the end: whoever goes straight through goes on without a word once the
 * rest is over; everybody else is asked what the part itself would have asked.
 */
export const partEnded: Handler<'part ended'> = (situation) => {
  const { ended, interrupted, progress, turn } = situation;
  const { session } = progress;
  // Over before anything could be heard: this screen cannot play it.
  if (session && interrupted)
    return goOn({ ...situation, progress: inPlainSpeech(progress) }, session);
  if (!session || !ended) {
    // Told twice, too early, or by a screen that was left: an answer would cut short what plays now.
    const isSecondDelivery = progress.applied.includes(turn.requestId);
    return isSecondDelivery ? askOn(situation) : sayNothing(situation);
  }
  const { prompt, set } = ended;
  const isRested = prompt.asks === 'ready' && prompt.rested && prompt.next.index > set.index;
  if (isRested && session.plan.flow === 'straight through') return goOn(situation, session);
  const { reply, ...outcome } = askOn(situation);
  return { ...outcome, reply: reply.kind === 'asks' ? { ...reply, prompt: ended } : reply };
};

/** What may not be answered: a conversation that is over, the end of a part that plays no more. */
export const sayNothing = ({ progress }: Situation): Outcome => ({
  reply: { kind: 'silent' },
  progress,
});
