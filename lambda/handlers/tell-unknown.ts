import { ABOUT_PROGRESS } from '../turn/ask';
import { answerInPlace } from './answer-in-place';
import type { Outcome, Situation } from './situation';

/** Whether progress is asked for while it is out of reach: no answer would be true. */
export const asksForUnknown = ({ ask, isKnown }: Situation): boolean =>
  !isKnown && ABOUT_PROGRESS.includes(ask.kind);

/** Says that progress cannot be told right now, rather than that there is none. */
export const tellUnknown = (situation: Situation): Outcome =>
  answerInPlace(situation, [{ kind: 'progress unknown' }], 'short');
