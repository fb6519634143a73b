import type { Saying, SayingKind } from '../turn/saying';
import { timesHeard } from '../turn/heard';
import type { Situation } from './situation';
import { tallyHere } from './where-things-stand';

/** Sayings with which it is heard, or which only somebody hears who has heard it long ago. */
const HEARD_WITH: readonly SayingKind[] = ['not medical advice', 'welcome', 'welcome back'];

/**
 * That this is not medical advice: for whoever begins to train without a welcome, which says so. While progress is out of
 * reach anybody may be new.
 */
export function notMedicalAdvice(situation: Situation): readonly Saying[] {
  const { isKnown, progress, turn } = situation;
  // A second delivery of the request that began the session is answered in the same words.
  const isBegun = progress.session !== null && !progress.applied.includes(turn.requestId);
  const isNew = !isKnown || (!progress.settings.welcomed && tallyHere(situation).since === null);
  const isHeard = HEARD_WITH.some((kind) => timesHeard(turn.memory.heard, kind) > 0);
  return isBegun || isHeard || !isNew ? [] : [{ kind: 'not medical advice' }];
}
