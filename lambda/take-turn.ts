import { EXERCISES } from './content/exercises';
import { withCarried } from './domain/carried';
import { PATIENCE } from './domain/patience';
import { coachOn } from './coach-on';
import { noteFaults } from './fault';
import { handleTurn } from './handlers/handle-turn';
import type { Outcome } from './handlers/situation';
import {
  carriedTo,
  NOTHING_CARRIED,
  type Remembered,
  savedOutcome,
  type Undone,
  unsavedOutcome,
} from './carry';
import type { Ports } from './ports';
import { runErrands } from './run-errands';
import type { Taking } from './taking';
import type { Turn } from './turn/turn';
import { withZone, zoneOf } from './with-zone';

/** How often a turn is decided again because another was faster: two Echos and one spare. */
const MOST_TRIES = 3;

/** What came of a turn, and what the conversation remembers besides. */
export type TurnTaken = Outcome & Remembered;

/**
 * Load, decide, save: one turn of a runner, for as long as there is patience. Where progress cannot be loaded or saved, the
 * coach goes on with what the conversation carries, and carries what is not saved until it can be.
 */
export async function takeTurn(turn: Turn, ports: Ports): Promise<TurnTaken> {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), (ports.patience ?? PATIENCE).turnMs);
  try {
    return await take({ turn, ports, signal: ending.signal, note: noteFaults() });
  } finally {
    clearTimeout(timer);
  }
}

/** Deciding is pure, so whoever loses a race decides again on what won. */
async function take(taking: Taking): Promise<TurnTaken> {
  const { turn, ports, signal, note } = taking;
  const { runner } = turn;
  let undone: Undone | null = null;
  let before = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const loaded = await ports.store.load(runner, signal);
    if ('kind' in loaded) return coachOn(taking, loaded.reason);
    const { version } = loaded;
    const wasForgotten = version < before;
    before = version;
    if (wasForgotten) {
      // Versions only grow otherwise. What this turn has written since is to be gone as well.
      await ports.store.forgetRunner(runner, signal);
      continue;
    }
    const carried = await carriedTo(loaded, turn);
    const start = carried ? withCarried(loaded.progress, carried, EXERCISES) : loaded.progress;
    const progress = await withZone(start, taking, turn.opensConversation);
    const decision = handleTurn(turn, progress, zoneOf(progress));
    const { outcome, forgotten } = await runErrands(decision, taking);
    if (forgotten) return { ...outcome, ...NOTHING_CARRIED };
    if (outcome.progress === loaded.progress) return savedOutcome(outcome, version, turn);
    const result = await ports.store.save(runner, outcome.progress, version, signal);
    if (result === 'saved') return savedOutcome(outcome, version + 1, turn);
    undone = { outcome, before: loaded.progress, changed: carried?.changed ?? [], version };
    if (result !== 'conflict') {
      note('save', result.reason);
      return unsavedOutcome(undone, turn);
    }
  }
  note('save', 'Conflict');
  return undone ? unsavedOutcome(undone, turn) : coachOn(taking, 'Conflict');
}
