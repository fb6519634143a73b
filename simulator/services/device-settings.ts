import { createServer, type IncomingMessage } from 'node:http';
import type { Device } from '../echo/device';
import { listenOnLoopback, type LoopbackServer } from './loopback-server';
import type { ServiceReply } from './reminders-desk';

/** What the settings of a device answer to a request; without a zone, as a device whose zone was never set. */
export function replyOfSettings(
  { method, url, headers }: IncomingMessage,
  { deviceId, apiAccessToken }: Pick<Device, 'deviceId' | 'apiAccessToken'>,
  zone: string | undefined,
): ServiceReply {
  if (headers.authorization !== `Bearer ${apiAccessToken}`)
    return { status: 401, body: '{"message":"The access token is missing or wrong."}' };
  const path = `/v2/devices/${encodeURIComponent(deviceId)}/settings/System.timeZone`;
  if (method !== 'GET' || url !== path)
    return { status: 404, body: '{"message":"There is no such setting."}' };
  return zone === undefined
    ? { status: 204, body: '' }
    : { status: 200, body: JSON.stringify(zone) };
}

/** Opens the settings of a device, Amazon's service answered by this machine; without a zone it answers as a device whose zone was never set. */
export function openDeviceSettings(
  device: Pick<Device, 'deviceId' | 'apiAccessToken'>,
  zone: string | undefined,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    const { status, body } = replyOfSettings(request, device, zone);
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  return listenOnLoopback(server);
}
