import type { Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { pausedAt } from './where-things-stand';

/** "Pause": says which rep it was, and waits. */
export function pause(situation: Situation): Outcome {
  const { session } = situation.progress;
  return askOn(
    situation,
    session && hasBegun(session) ? pausedAt(session) : { kind: 'nothing is playing' },
  );
}
