import { isTimeZone, type TimeZone } from '../domain/calendar-day';
import type { Device } from '../turn/device';

/** What an Echo's owner set in the Alexa app. */
export interface DeviceSettings {
  /** The time zone of the device. @returns null where it cannot be had: coaching goes on without it */
  timeZoneOf(device: Device): Promise<TimeZone | null>;
}

/** Alexa waits 8 s in all, and a time zone is worth this much of it. In ms. */
const PATIENCE_MS = 500;

/** The device settings of Amazon's own service; the time zone needs no consent (Alexa device settings API). */
export const alexaDeviceSettings: DeviceSettings = {
  timeZoneOf: async ({ id, apiEndpoint, apiAccessToken }) => {
    try {
      const path = `/v2/devices/${encodeURIComponent(id)}/settings/System.timeZone`;
      const response = await fetch(new URL(path, apiEndpoint), {
        headers: { authorization: `Bearer ${apiAccessToken}` },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const zone: unknown = response.ok ? await response.json() : null;
      return typeof zone === 'string' && isTimeZone(zone) ? zone : null;
    } catch {
      return null;
    }
  },
};
