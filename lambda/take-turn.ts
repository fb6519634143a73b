import type { DeviceSettings } from './alexa-services/device-settings';
import { hash } from './domain/chance';
import type { Progress } from './domain/progress';
import { isCurrent, UTC, zoneReadAt } from './domain/zone';
import { handleTurn } from './handlers/handle-turn';
import type { Outcome } from './handlers/situation';
import type { Ports } from './ports';
import { runErrands } from './run-errands';
import type { Turn } from './turn/turn';

/** How often a turn is decided again because another was faster: two Echos and one spare. */
const MOST_TRIES = 3;

/** A turn that lost the race for the runner item every time. */
export class TooManyConflictsError extends Error {
  override readonly name = 'TooManyConflictsError';
}

/**
 * Load, decide, save: one turn of a runner. Deciding is pure, so whoever loses a race decides again on what won.
 * @throws TooManyConflictsError, and whatever the store throws
 */
export async function takeTurn(turn: Turn, ports: Ports): Promise<Outcome> {
  let before = 0;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { progress: loaded, version } = await ports.store.load(turn.runner);
    const wasForgotten = version < before;
    before = version;
    if (wasForgotten) {
      // Versions only grow otherwise. What this turn has written since is to be gone as well.
      await ports.store.forgetRunner(turn.runner);
      continue;
    }
    const progress = await withZone(loaded, turn, ports.deviceSettings);
    const decision = handleTurn(turn, progress, progress.zone ?? UTC);
    const { outcome, forgotten } = await runErrands(decision, turn, ports);
    if (forgotten || outcome.progress === loaded) return outcome;
    const result = await ports.store.save(turn.runner, outcome.progress, version);
    if (result === 'saved') return outcome;
  }
  throw new TooManyConflictsError();
}

/** The progress with the device's time zone in it, asked for when a conversation begins and the known one is old or another device's. */
async function withZone(
  progress: Progress,
  turn: Turn,
  settings: DeviceSettings,
): Promise<Progress> {
  if (!turn.device || !turn.opensConversation) return progress;
  const { zone } = progress;
  const device = hash(turn.device.id);
  if (zone?.device === device && isCurrent(zone, turn.at)) return progress;
  const name = await settings.timeZoneOf(turn.device);
  return name ? { ...progress, zone: zoneReadAt(name, turn.at, device) } : progress;
}
