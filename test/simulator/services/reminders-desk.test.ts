import type { Permission } from '../../../simulator/echo/permission';
import { RemindersDesk } from '../../../simulator/services/reminders-desk';

const PATH = '/v1/alerts/reminders';

const ORDER = {
  requestTime: '2026-11-23T07:00:00.000Z',
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: '2026-11-30T07:00:00',
    recurrence: {
      recurrenceRules: ['FREQ=WEEKLY;BYDAY=MO;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'],
    },
  },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Train' }] } },
  pushNotification: { status: 'DISABLED' },
};

const jsonIn = (text: string) =>
  text === '' ? null : (JSON.parse(text) as { readonly alertToken?: string });

function openDesk(permission: Permission = { state: 'granted' }, isSupported = true) {
  const desk = new RemindersDesk({ apiAccessToken: 'token', permission, isSupported });
  const ask = (method: string, path = PATH, body: unknown = '', token = 'token') => {
    const authorization = `Bearer ${token}`;
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const reply = desk.reply({ method, path, authorization, body: sent });
    return { status: reply.status, body: jsonIn(reply.body) };
  };
  return { desk, ask };
}

describe('the reminders of a skill', () => {
  test('are made, read, changed and deleted under a token of their own', () => {
    const { ask } = openDesk();
    const later = { ...ORDER, requestTime: '2026-11-24T07:00:00.000Z' };

    const made = ask('POST', PATH, ORDER);
    const one = `${PATH}/${made.body?.alertToken}`;
    const changed = ask('PUT', one, later);
    const read = ask('GET', one);
    const deleted = ask('DELETE', one);

    expect(made).toMatchObject({ status: 200, body: { status: 'ON', version: '1', href: one } });
    expect(changed).toMatchObject({ status: 200, body: { version: '2' } });
    expect(read.body).toMatchObject({
      trigger: ORDER.trigger,
      createdTime: ORDER.requestTime,
      updatedTime: later.requestTime,
    });
    expect(deleted).toEqual({ status: 200, body: null });
    expect(ask('GET').body).toEqual({ totalCount: '0', alerts: [] });
  });

  test('each have another token', () => {
    const { ask, desk } = openDesk();
    ask('POST', PATH, ORDER);
    ask('POST', PATH, ORDER);

    expect(new Set(desk.alerts.map(({ alertToken }) => alertToken)).size).toBe(2);
  });

  test.each(['GET', 'PUT', 'DELETE'])('that are not there are not found: %s', (method) => {
    expect(openDesk().ask(method, `${PATH}/gone`, ORDER)).toMatchObject({
      status: 404,
      body: { code: 'ALERT_NOT_FOUND' },
    });
  });
});

describe('who may not see them', () => {
  test.each(['not asked', 'denied'] as const)('the permission is %s', (state) => {
    expect(openDesk({ state }).ask('GET')).toMatchObject({ status: 401 });
  });

  test('another token', () => {
    expect(openDesk().ask('GET', PATH, '', 'guess')).toMatchObject({ status: 401 });
  });
});

describe('what cannot be made', () => {
  test('anything, on a device that keeps none', () => {
    expect(openDesk({ state: 'granted' }, false).ask('POST', PATH, ORDER)).toMatchObject({
      status: 403,
      body: { code: 'DEVICE_NOT_SUPPORTED' },
    });
  });

  test.each<readonly [string, unknown]>([
    ['no JSON', 'Mondays'],
    ['no trigger', { ...ORDER, trigger: undefined }],
    ['a time that says its zone', triggered({ scheduledTime: '2026-11-30T07:00:00Z' })],
    [
      'two days in one rule',
      ruled('FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;'),
    ],
    ['no words', { ...ORDER, alertInfo: { spokenInfo: { content: [] } } }],
    ['no say about the phone', { ...ORDER, pushNotification: {} }],
  ])('what has %s', (_, body) => {
    const { ask, desk } = openDesk();

    expect(ask('POST', PATH, body)).toMatchObject({ status: 400 });
    expect(desk.alerts).toEqual([]);
  });
});

function triggered(trigger: object) {
  return { ...ORDER, trigger: { ...ORDER.trigger, ...trigger } };
}

function ruled(rule: string) {
  return triggered({ recurrence: { recurrenceRules: [rule] } });
}
