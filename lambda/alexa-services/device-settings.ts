import { isTimeZone, type TimeZone } from '../domain/calendar-day';
import { PATIENCE } from '../domain/patience';
import type { Device } from '../turn/device';
import { signalWithin } from './signal-within';

/** What an Echo's owner set in the Alexa app. */
export interface DeviceSettings {
  /** The time zone of the device. @returns null where it cannot be had: coaching goes on without it */
  timeZoneOf(device: Device, signal?: AbortSignal): Promise<TimeZone | null>;
}

/** The device settings of Amazon's own service; the time zone needs no consent (Alexa device settings API). */
export const alexaDeviceSettings: DeviceSettings = {
  timeZoneOf: async ({ id, apiEndpoint, apiAccessToken }, signal) => {
    try {
      const path = `/v2/devices/${encodeURIComponent(id)}/settings/System.timeZone`;
      const response = await fetch(new URL(path, apiEndpoint), {
        headers: { authorization: `Bearer ${apiAccessToken}` },
        signal: signalWithin(PATIENCE.zoneMs, signal),
      });
      const zone: unknown = response.ok ? await response.json() : null;
      return typeof zone === 'string' && isTimeZone(zone) ? zone : null;
    } catch {
      return null;
    }
  },
};
