import { reasonNumber } from './give-reasons';
import type { Outcome, Situation } from './situation';
import { askStill, tell } from './what-next';

/** What was told last, once more; where nothing was told, the open question. */
export function tellAgain(situation: Situation): Outcome {
  const { told } = situation.turn.memory;
  if (told?.kind === 'reason') return reasonNumber(situation, told.index);
  return told ? tell(situation, [told], told) : askStill(situation);
}
