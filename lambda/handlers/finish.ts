import { EXERCISES } from '../content/exercises';
import { withSessionClosed } from '../domain/progress';
import { countsForWeek } from '../domain/training-session';
import type { Saying } from '../turn/reply';
import type { Outcome, Situation } from './situation';
import { askOn } from './what-next';
import { weekStands } from './where-things-stand';

/** Closes the session and says how the week stands; the conversation ends with it. */
export function finish(situation: Situation, ...say: readonly Saying[]): Outcome {
  const { session } = situation.progress;
  if (!session) return askOn(situation);
  const finished: Saying = { kind: 'session finished', counted: countsForWeek(session, EXERCISES) };
  const progress = withSessionClosed(situation.progress, EXERCISES);
  const week = weekStands({ ...situation, progress });
  return {
    reply: { kind: 'says goodbye', say: [...say, finished, week, { kind: 'goodbye' }] },
    progress,
  };
}
