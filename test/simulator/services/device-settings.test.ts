import { openDeviceSettings } from '../../../simulator/services/device-settings';

const DEVICE = { deviceId: 'amzn1.ask.device.pretend', apiAccessToken: 'token' };
const PATH = `/v2/devices/${DEVICE.deviceId}/settings/System.timeZone`;

async function ask(zone: string | undefined, path: string, token: string) {
  const settings = await openDeviceSettings(DEVICE, zone);
  try {
    const reply = await fetch(settings.endpoint + path, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: reply.status, body: await reply.text() };
  } finally {
    await settings.close();
  }
}

describe('the device settings', () => {
  test('tell the time zone of the Echo', async () => {
    expect(await ask('Europe/London', PATH, 'token')).toEqual({
      status: 200,
      body: '"Europe/London"',
    });
  });

  test('are empty when nobody ever set a zone', async () => {
    expect(await ask(undefined, PATH, 'token')).toEqual({ status: 204, body: '' });
  });

  test('are refused without the token of the request', async () => {
    expect(await ask('Europe/London', PATH, 'guess')).toMatchObject({ status: 401 });
  });

  test('are those of this device only', async () => {
    const other = PATH.replace('pretend', 'other');

    expect(await ask('Europe/London', other, 'token')).toMatchObject({ status: 404 });
  });
});
