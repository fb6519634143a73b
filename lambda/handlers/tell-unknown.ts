import type { AskKind } from '../turn/ask';
import { answerInPlace } from './answer-while-playing';
import type { Outcome, Situation } from './situation';

/** Asks that only progress can answer. */
const ABOUT_PROGRESS: readonly AskKind[] = [
  'count sessions',
  'training days',
  'training time',
  'on track',
  'streak',
  'last count',
  'best',
  'last trained',
  'done on day',
  'why this many',
  'send week',
  'what is known',
];

/** Whether progress is asked for while it is out of reach: no answer would be true. */
export const asksForUnknown = ({ ask, isKnown }: Situation): boolean =>
  !isKnown && ABOUT_PROGRESS.includes(ask.kind);

/** Says that progress cannot be told right now, rather than that there is none. */
export const tellUnknown = (situation: Situation): Outcome =>
  answerInPlace(situation, [{ kind: 'progress unknown' }], 'short');
