import { isTimeZone, type TimeZone } from '../domain/calendar-day';
import { PATIENCE } from '../domain/patience';
import type { Device } from '../turn/device';
import { signalWithin } from './signal-within';

/** The settings do not answer, or not in time, or with no time zone that there is: coaching goes on without. */
export interface ZoneOutOfReach {
  readonly kind: 'out of reach';
}

/** What an Echo's owner set in the Alexa app. */
export interface DeviceSettings {
  /** The time zone of the device. @returns null where none was set */
  timeZoneOf(device: Device, signal?: AbortSignal): Promise<TimeZone | ZoneOutOfReach | null>;
}

/** The status of an answer without content: nobody has set what was asked for. */
const NONE_SET = 204;

/** The device settings of Amazon's own service; the time zone needs no consent (Alexa device settings API). */
export const alexaDeviceSettings: DeviceSettings = {
  timeZoneOf: async ({ id, apiEndpoint, apiAccessToken }, signal) => {
    try {
      const path = `/v2/devices/${encodeURIComponent(id)}/settings/System.timeZone`;
      const response = await fetch(new URL(path, apiEndpoint), {
        headers: { authorization: `Bearer ${apiAccessToken}` },
        signal: signalWithin(PATIENCE.zoneMs, signal),
      });
      if (response.status === NONE_SET) return null;
      const zone: unknown = response.ok ? await response.json() : null;
      return typeof zone === 'string' && isTimeZone(zone) ? zone : { kind: 'out of reach' };
    } catch {
      return { kind: 'out of reach' };
    }
  },
};
