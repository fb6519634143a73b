import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Device } from '../echo/device';
import { replyOfSettings } from './device-settings';
import { listenOnLoopback, type LoopbackServer } from './loopback-server';
import { REMINDERS_PATH, type RemindersDesk, type ServiceReply } from './reminders-desk';

async function replyTo(
  request: IncomingMessage,
  device: Device,
  zone: string,
  reminders: RemindersDesk,
): Promise<ServiceReply> {
  const { method = '', url: path = '', headers } = request;
  if (!path.startsWith(REMINDERS_PATH)) return replyOfSettings(request, device, zone);
  const { authorization } = headers;
  return reminders.reply({ method, path, authorization, body: await text(request) });
}

/** Opens all of Amazon's services that the skill asks, behind one address as Amazon has them. */
export function openAlexaServices(
  device: Device,
  zone: string,
  reminders: RemindersDesk,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    void replyTo(request, device, zone, reminders).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
  });
  return listenOnLoopback(server);
}
