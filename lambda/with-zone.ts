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
  { turn, ports, signal, note }: Taking,
  asks: boolean,
): Promise<Progress> {
  // Once time is over there is no use in asking: no answer would tell anything of the service.
  if (!turn.device || !asks || signal.aborted) return progress;
  const { zone } = progress;
  const device = hash(turn.device.id);
  if (zone?.device === device && isCurrent(zone, turn.at)) return progress;
  const name = await ports.deviceSettings.timeZoneOf(turn.device, signal);
  if (typeof name === 'string') return { ...progress, zone: zoneReadAt(name, turn.at, device) };
  if (name) note('time zone');
  return progress;
}
