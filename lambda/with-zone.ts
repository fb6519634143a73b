import { hash } from './domain/chance';
import type { Progress } from './domain/progress';
import { isCurrent, UTC, type Zone, zoneReadAt } from './domain/zone';
import type { Taking } from './taking';

/** The zone that a runner's days are reckoned in. */
export const zoneOf = ({ zone }: Progress): Zone => zone ?? UTC;

/**
 * The progress with the device's time zone in it, asked for where the known one is old or another device's.
 * @param asks whether this is the moment to ask at all
 */
export async function withZone(
  progress: Progress,
  { turn, ports, signal }: Taking,
  asks: boolean,
): Promise<Progress> {
  if (!turn.device || !asks) return progress;
  const { zone } = progress;
  const device = hash(turn.device.id);
  if (zone?.device === device && isCurrent(zone, turn.at)) return progress;
  const name = await ports.deviceSettings.timeZoneOf(turn.device, signal);
  return name ? { ...progress, zone: zoneReadAt(name, turn.at, device) } : progress;
}
