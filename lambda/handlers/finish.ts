import { EXERCISES } from '../content/exercises';
import { tallyOf, withSessionClosed } from '../domain/progress';
import type { Saying } from '../turn/saying';
import { offerFor } from './offer';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';
import { weekCard } from './week-card';
import { tallyHere, weekStands } from './where-things-stand';

/** Closes the session and says how the week stands; the conversation ends with it, or with an offer that is made once. */
export function finish(situation: Situation, ...say: readonly Saying[]): Outcome {
  if (!situation.progress.session) return askOn(situation);
  const before = tallyOf(situation.progress, EXERCISES);
  const counted = tallyHere(situation).sessions > before.sessions;
  const closed = { ...situation, progress: withSessionClosed(situation.progress, EXERCISES) };
  const week = weekStands(closed, 'week after session');
  // Whoever has just done something is not told that the week has nothing yet.
  const told = situation.isKnown && (counted || week.sessions > 0) ? [week] : [];
  return lastWords(closed, ...say, { kind: 'session finished', counted }, ...told);
}

/** The last words of a session, with the week on a card; now and then there is an offer in place of goodbye. */
export function lastWords(situation: Situation, ...say: readonly Saying[]): Outcome {
  const { progress, isKnown } = situation;
  if (!isKnown)
    return { reply: { kind: 'says goodbye', say: [...say, { kind: 'goodbye' }] }, progress };
  const card = weekCard(situation);
  const offer = offerFor(situation);
  if (!offer)
    return { reply: { kind: 'says goodbye', say: [...say, { kind: 'goodbye' }], card }, progress };
  return {
    reply: { kind: 'asks', say: [...say, offer.say], question: offer.question, card },
    progress: { ...progress, settings: { ...progress.settings, ...offer.kept } },
  };
}
