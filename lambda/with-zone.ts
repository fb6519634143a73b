import type { TimeZone } from './domain/calendar-day';
import { hash } from './domain/chance';
import type { Progress } from './domain/progress';
import { days } from './domain/time';
import type { Taking } from './taking';

/** People move; a known time zone is asked for again after this long (design.md). In ms. */
const ZONE_KEPT_MS = days(30);

/** The zone that a runner's days are reckoned in. */
export const zoneOf = ({ zone }: Progress): TimeZone => zone?.name ?? 'UTC';

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
  if (zone?.device === device && turn.at - zone.readAt < ZONE_KEPT_MS) return progress;
  const name = await ports.deviceSettings.timeZoneOf(turn.device, signal);
  return name ? { ...progress, zone: { name, readAt: turn.at, device } } : progress;
}
