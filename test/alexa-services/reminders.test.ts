import { createServer, type RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ReminderOrder } from '../../lambda/alexa-services/reminder-document';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import type { Reminder } from '../../lambda/domain/reminder';
import type { Device } from '../../lambda/turn/device';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { PermissionState } from '../../simulator/echo/permission';
import { openAlexaServices } from '../../simulator/services/alexa-services';
import { listenOnLoopback } from '../../simulator/services/loopback-server';
import { RemindersDesk, type RemindersOptions } from '../../simulator/services/reminders-desk';

const reminders = remindersOver(fetch);

const MONDAYS: Reminder = { days: ['monday'], time: { hour: 7, minute: 0 } };
const EVERY_DAY: Reminder = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  time: { hour: 18, minute: 5 },
};

const order = (reminder: Reminder, id: string | null = null): ReminderOrder => ({
  reminder,
  id,
  zone: 'Europe/London',
  at: Date.parse('2026-11-23T06:00:00Z'),
  locale: 'en-US',
  text: 'Your strength session',
});

/** The services of this machine, for as long as a test takes. */
async function withDesk<T>(
  run: (device: Device) => Promise<T>,
  { state = 'granted', ...options }: { state?: PermissionState } & Partial<RemindersOptions> = {},
): Promise<T> {
  const { apiAccessToken, deviceId: id } = KITCHEN_ECHO;
  const desk = new RemindersDesk({ apiAccessToken, permission: { state }, ...options });
  const services = await openAlexaServices(KITCHEN_ECHO, 'UTC', desk);
  try {
    return await run({ id, apiEndpoint: services.endpoint, apiAccessToken });
  } finally {
    await services.close();
  }
}

/** A service that answers everything in one way. */
async function withAnswer<T>(
  answer: RequestListener,
  run: (device: Device) => Promise<T>,
): Promise<T> {
  const services = await listenOnLoopback(createServer(answer));
  try {
    return await run({ id: 'echo', apiEndpoint: services.endpoint, apiAccessToken: 'token' });
  } finally {
    await services.close();
  }
}

const answering =
  (status: number, body = ''): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body);

describe('Alexa’s reminders', () => {
  test('come back as they were set', async () => {
    const kept = await withDesk(async (device) => {
      await reminders.set(device, order(MONDAYS));
      await reminders.set(device, order(EVERY_DAY));
      return reminders.list(device);
    });

    expect(kept).toEqual([
      { id: 'pretend-reminder-1', reminder: MONDAYS },
      { id: 'pretend-reminder-2', reminder: EVERY_DAY },
    ]);
  });

  test('keep their id when they are moved', async () => {
    const moved: Reminder = { days: ['sunday'], time: { hour: 9, minute: 30 } };

    const kept = await withDesk(async (device) => {
      await reminders.set(device, order(MONDAYS));
      await reminders.set(device, order(moved, 'pretend-reminder-1'));
      return reminders.list(device);
    });

    expect(kept).toEqual([{ id: 'pretend-reminder-1', reminder: moved }]);
  });

  test('are cancelled; one that is gone already counts as cancelled', async () => {
    const [result, kept] = await withDesk(async (device) => {
      await reminders.set(device, order(MONDAYS));
      return [
        await reminders.cancel(device, ['pretend-reminder-1', 'gone']),
        await reminders.list(device),
      ];
    });

    expect(result).toBe('done');
    expect(kept).toEqual([]);
  });

  test('are ordered with the token of the request, as JSON', async () => {
    const seen: string[] = [];
    const listener: RequestListener = (request, response) => {
      const { method, url, headers } = request;
      seen.push(`${method} ${url} ${headers.authorization} ${headers['content-type']}`);
      void text(request).then((body) => {
        seen.push(body);
        response.end('{}');
      });
    };

    await withAnswer(listener, (device) => reminders.set(device, order(MONDAYS, 'an id/1')));

    expect(seen[0]).toBe('PUT /v1/alerts/reminders/an%20id%2F1 Bearer token application/json');
    expect(JSON.parse(seen[1] ?? '')).toEqual({
      requestTime: '2026-11-23T06:00:00.000Z',
      trigger: {
        type: 'SCHEDULED_ABSOLUTE',
        scheduledTime: '2026-11-23T07:00:00',
        timeZoneId: 'Europe/London',
        recurrence: {
          recurrenceRules: ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
        },
      },
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your strength session' }] } },
      pushNotification: { status: 'DISABLED' },
    });
  });
});

describe('what Alexa keeps and we did not set', () => {
  const listOf = (alert: object) =>
    withAnswer(answering(200, JSON.stringify({ alerts: [alert] })), (device) =>
      reminders.list(device),
    );
  const ruled = (...recurrenceRules: readonly string[]) => ({
    alertToken: 'a',
    status: 'ON',
    trigger: { recurrence: { recurrenceRules } },
  });

  test.each([
    ['once a day', ruled('FREQ=DAILY;BYHOUR=18;BYMINUTE=5'), EVERY_DAY],
    [
      'several days in one rule',
      ruled('FREQ=WEEKLY;BYDAY=FR,MO;BYHOUR=7;'),
      { ...MONDAYS, days: ['monday', 'friday'] },
    ],
    ['at two times', ruled('FREQ=DAILY;BYHOUR=7', 'FREQ=DAILY;BYHOUR=8'), null],
    ['of another kind', ruled('FREQ=MONTHLY;BYMONTHDAY=5;BYHOUR=7'), null],
    ['for one time only', { alertToken: 'a', status: 'ON', trigger: {} }, null],
  ])('is read where it is %s', async (_, alert, reminder) => {
    expect(await listOf(alert)).toEqual([{ id: 'a', reminder }]);
  });

  test('is left out once it is over', async () => {
    expect(await listOf({ ...ruled('FREQ=DAILY;BYHOUR=7'), status: 'COMPLETED' })).toEqual([]);
  });
});

describe('a reminder that cannot be set', () => {
  const setting = (device: Device) => reminders.set(device, order(MONDAYS));

  test.each<readonly [string, Parameters<typeof withDesk>[1], string]>([
    ['nobody allowed it', { state: 'not asked' }, 'not permitted'],
    ['it was forbidden', { state: 'denied' }, 'not permitted'],
    ['the token is not that of the request', { apiAccessToken: 'another' }, 'not permitted'],
    ['the device keeps none', { isSupported: false }, 'not on this device'],
  ])('says so when %s', async (_, options, reason) => {
    expect(await withDesk(setting, options)).toBe(reason);
  });

  test.each<readonly [string, RequestListener, string]>([
    ['the service fails', answering(500, 'oops'), 'out of reach'],
    ['the service is asked too often', answering(429), 'out of reach'],
    ['it is not well formed', answering(400, '{"code":"BAD"}'), 'refused'],
    ['the skill did not declare it', answering(403, '{"code":"ACCESS_DENIED"}'), 'not permitted'],
    ['a change is not allowed', answering(409), 'not permitted'],
    ['the line breaks', (request) => request.socket.destroy(), 'out of reach'],
  ])('says so when %s', async (_, answer, reason) => {
    expect(await withAnswer(answer, setting)).toBe(reason);
  });

  test('is given up after a second', async () => {
    const startedAt = performance.now();

    const reason = await withAnswer(() => {}, setting);

    expect(reason).toBe('out of reach');
    expect(performance.now() - startedAt).toBeLessThan(1900);
  });
});

describe('a list that cannot be read', () => {
  test.each<readonly [string, RequestListener, unknown]>([
    ['no permission', answering(401, '{}'), 'not permitted'],
    ['a failure', answering(503), 'out of reach'],
    ['no JSON', answering(200, '<html>'), 'out of reach'],
    ['JSON of another shape', answering(200, '{"alerts":"many"}'), 'out of reach'],
    ['no list, which is an empty one', answering(200, '{"totalCount":"0"}'), []],
    ['things that are no reminders', answering(200, '{"alerts":[null,{"x":1},7]}'), []],
  ])('is told from one that can: %s', async (_, answer, expected) => {
    expect(await withAnswer(answer, (device) => reminders.list(device))).toEqual(expected);
  });

  test('is one reason for all that were to be cancelled', async () => {
    const cancelling = withAnswer(answering(500), (device) => reminders.cancel(device, ['a', 'b']));

    expect(await cancelling).toBe('out of reach');
  });
});
