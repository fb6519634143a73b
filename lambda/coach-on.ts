import { NEW_PROGRESS } from './domain/progress';
import { NOTHING_CARRIED, type Remembered, unsavedOutcome } from './carry';
import { handleTurn } from './handlers/handle-turn';
import type { Outcome } from './handlers/situation';
import { tellsOutOfReach } from './handlers/tell-unsaved';
import { readCarried } from './persistence/carried-document';
import { runErrands } from './run-errands';
import type { Taking } from './taking';
import { withZone, zoneOf } from './with-zone';

/** Decides a turn on what the conversation carries, while progress is out of reach. Nothing is saved over what is not known. */
export async function coachOn(taking: Taking, reason: string): Promise<Outcome & Remembered> {
  const { turn, note } = taking;
  const { carried: text, unsaved, noticed } = turn.memory;
  note('load', reason);
  const carried = text === null ? null : await readCarried(text);
  const before = carried?.progress ?? NEW_PROGRESS;
  const progress = await withZone(before, taking, carried === null);
  const decision = handleTurn(turn, progress, zoneOf(progress), false);
  const { outcome, forgotten } = await runErrands(decision, taking);
  if (forgotten) return { ...outcome, ...NOTHING_CARRIED };
  if (unsaved || outcome.progress !== progress) {
    const { changed, version } = carried ?? { changed: [], version: 0 };
    return unsavedOutcome({ outcome, before, changed, version }, turn);
  }
  return { ...outcome, carried: text, unsaved, noticed: noticed || tellsOutOfReach(outcome) };
}
