import { EXERCISES } from '../content/exercises';
import type { CueKind } from '../domain/cue';
import { isAtEnd, type TrainingSession } from '../domain/training-session';
import type { Saying } from '../turn/reply';
import type { Outcome, Situation } from './situation';
import { askOn, hasBegun } from './what-next';
import { setHere } from './where-things-stand';

/** Cues during which nobody works yet, or any more: before the first rep and after the last. */
const AT_REST: readonly CueKind[] = [
  'answer',
  'warm-up',
  'set-up',
  'teach',
  'wake word',
  'resume',
  'count-in',
  'set end',
  'switch',
  'rest',
  'next',
  'rest left',
  'prompt',
];

/** "Pause": says which rep it was, and waits. */
export function pause(situation: Situation): Outcome {
  const { progress } = situation;
  const { session } = progress;
  if (!session) return askOn(situation, { kind: 'nothing is playing' });
  if (!hasBegun(session) || isAtEnd(session, EXERCISES))
    return askOn(situation, { kind: 'take your time' });
  const set = setHere(session);
  if (!set || (session.place.done === 0 && !isWorking(situation)))
    return askOn(situation, { kind: 'paused between sets' });
  const paused: Saying = { kind: 'paused', set, done: session.place.done };
  return {
    reply: {
      kind: 'asks',
      say: [...safeFirst(situation), paused],
      question: { kind: 'go on', set },
    },
    progress,
  };
}

/** Whoever is interrupted on a stair puts both feet on it before anything else is said. */
export const safeFirst = (situation: Situation): readonly Saying[] =>
  isWorking(situation) && isOnStair(situation.progress.session) ? [{ kind: 'both feet on' }] : [];

/** Whether a rep was cut short. */
export const isWorking = ({ interrupted }: Situation): boolean =>
  interrupted !== null && !AT_REST.includes(interrupted.cue.kind);

function isOnStair(session: TrainingSession | null): boolean {
  const set = setHere(session);
  return set?.exercise === 'eccentric-calf-raise' && set.variant !== 'floor';
}
