import { EXERCISES } from '../content/exercises';
import { countsWithItsDay, type Progress, withSessionClosed } from '../domain/progress';
import type { Saying } from '../turn/reply';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';
import { weekStands } from './where-things-stand';

/** After this many sessions a runner knows enough to go straight through. */
const SESSIONS_BEFORE_OFFER = 2;

/** Closes the session and says how the week stands; the conversation ends with it, or with an offer that is made once. */
export function finish(situation: Situation, ...say: readonly Saying[]): Outcome {
  const { session, tally } = situation.progress;
  if (!session) return askOn(situation);
  const counted = countsWithItsDay(session, tally, EXERCISES);
  const progress = withSessionClosed(situation.progress, EXERCISES);
  return lastWords(
    { ...situation, progress },
    ...say,
    { kind: 'session finished', counted },
    weekStands({ ...situation, progress }),
  );
}

/** The last words of a session; after the second one there is an offer in place of goodbye. */
export function lastWords({ progress }: Situation, ...say: readonly Saying[]): Outcome {
  if (!isToBeOffered(progress))
    return { reply: { kind: 'says goodbye', say: [...say, { kind: 'goodbye' }] }, progress };
  return {
    reply: {
      kind: 'asks',
      say: [...say, { kind: 'straight through offered' }],
      question: { kind: 'go straight through' },
    },
    progress: { ...progress, settings: { ...progress.settings, flowOffered: true } },
  };
}

const isToBeOffered = ({ settings, tally }: Progress): boolean =>
  !settings.flowOffered &&
  settings.flow === 'one at a time' &&
  tally.sessions >= SESSIONS_BEFORE_OFFER;
