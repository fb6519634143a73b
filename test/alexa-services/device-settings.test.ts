import { createServer, type RequestListener } from 'node:http';
import { alexaDeviceSettings } from '../../lambda/alexa-services/device-settings';
import { listenOnLoopback } from '../../simulator/services/loopback-server';

/** What the service answers, if it answers. */
async function zoneFrom(answer: RequestListener) {
  const server = await listenOnLoopback(createServer(answer));
  const device = { id: 'an echo/1', apiEndpoint: server.endpoint, apiAccessToken: 'token' };
  const zone = await alexaDeviceSettings.timeZoneOf(device);
  await server.close();
  return zone;
}

describe('the time zone of a device', () => {
  test('is asked for with the device’s id and the request’s token', async () => {
    let asked = '';

    const zone = await zoneFrom((request, response) => {
      asked = `${request.url} ${request.headers.authorization}`;
      response.end('"America/New_York"');
    });

    expect(zone).toBe('America/New_York');
    expect(asked).toBe('/v2/devices/an%20echo%2F1/settings/System.timeZone Bearer token');
  });

  test.each<readonly [string, RequestListener]>([
    ['the service fails', (_, response) => response.writeHead(500).end('"Europe/London"')],
    ['the answer is no JSON', (_, response) => response.end('Europe/London')],
    ['the zone does not exist', (_, response) => response.end('"Mars/Olympus"')],
    ['the answer is too slow', (_, response) => setTimeout(() => response.end('"UTC"'), 900)],
  ])('is out of reach, and coaching goes on, when %s', async (_, answer) => {
    expect(await zoneFrom(answer)).toEqual({ kind: 'out of reach' });
  });

  test('is none where the owner never set one', async () => {
    expect(await zoneFrom((_, response) => response.writeHead(204).end())).toBeNull();
  });
});
