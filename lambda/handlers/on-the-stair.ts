import type { Cue, CueKind } from '../domain/cue';
import type { Saying } from '../turn/saying';
import type { Situation } from './situation';

/** Cues during which nobody is on the stair yet, or any more. */
const OFF_THE_STAIR: readonly CueKind[] = [
  'warm-up',
  'teach',
  'wake word',
  'rest',
  'next',
  'rest left',
  'prompt',
];

/** Cues during which no rep is under way: before the first and after the last. */
const AT_REST: readonly CueKind[] = [
  ...OFF_THE_STAIR,
  'answer',
  'set-up',
  'resume',
  'count-in',
  'set end',
  'switch',
];

/**
 * Whoever is interrupted on a stair puts both feet on it before anything else is said. A clock that sees too little may
 * believe a runner in the first rep to be in the lead-in still: there it is said as well.
 */
export function safeFirst({ interrupted }: Situation): readonly Saying[] {
  if (!interrupted || OFF_THE_STAIR.includes(interrupted.cue.kind)) return [];
  const { exercise, variant } = interrupted.cue.set;
  const isOnStair = exercise === 'eccentric-calf-raise' && variant !== 'floor';
  return isOnStair ? [{ kind: 'both feet on' }] : [];
}

/** Whether a rep was cut short. */
export const isWorking = ({ interrupted }: Situation): boolean =>
  interrupted !== null && !AT_REST.includes(interrupted.cue.kind);

/** Whether a cue belongs to a minute's rest in the middle of a set. */
export const isBreather = (cue: Cue): boolean =>
  (cue.kind === 'answer' && cue.length === 'minute') ||
  (cue.kind === 'prompt' && cue.prompt.asks === 'go on');
