import type { Intent, interfaces } from 'ask-sdk-model';
import { readPermissionAnswer } from '../../lambda/turn/read-permission-answer';
import { REMINDER_INTENTS } from '../../lambda/turn/read-reminder-intents';

type Slots = Readonly<Record<string, object>>;

const ask = (name: string, slots: Slots = {}) =>
  REMINDER_INTENTS[name]?.({ name, confirmationStatus: 'NONE', slots } as unknown as Intent);

const matched = (value: string, id = value) => ({
  value,
  resolutions: {
    resolutionsPerAuthority: [
      { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id, name: value } }] },
    ],
  },
});

const unmatched = (value: string) => ({
  value,
  resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
});

describe('"remind me" is read', () => {
  test('with several days, in the order of the week, and a time', () => {
    const slots = {
      FirstDay: matched('fridays', 'friday'),
      SecondDay: matched('mondays', 'monday'),
      ThirdDay: { name: 'ThirdDay' },
      Time: { value: '07:00' },
      DayPart: matched('morning'),
    };

    expect(ask('ReminderIntent', slots)).toEqual({
      kind: 'remind me',
      days: ['monday', 'friday'],
      once: false,
      time: { hour: 7, minute: 0 },
      dayPart: 'morning',
    });
  });

  test.each([
    ['every-day', 7],
    ['weekdays', 5],
    ['weekend', 2],
  ])('with %s as so many days', (id, count) => {
    const read = ask('ReminderIntent', { FirstDay: matched('so', id) });

    expect(read).toMatchObject({ once: false, time: null });
    expect(read?.kind === 'remind me' && read.days).toHaveLength(count);
  });

  test('with a day that comes once as such', () => {
    const read = ask('ReminderIntent', { FirstDay: unmatched('tomorrow') });

    expect(read).toMatchObject({ days: [], once: true });
  });

  test.each([
    ['MO', null, 'morning'],
    ['EV', null, 'evening'],
    ['NI', null, 'evening'],
    ['19:30', { hour: 19, minute: 30 }, null],
    ['?', null, null],
  ])('with the time that Alexa sends as "%s"', (value, time, dayPart) => {
    expect(ask('ReminderTimeIntent', { Time: { value } })).toEqual({
      kind: 'reminder time',
      time,
      dayPart,
    });
  });
});

describe('"change my reminder" is read', () => {
  test('with a day of the reminder that is meant, and the days it is to be on', () => {
    const slots = {
      OldDay: matched('monday'),
      FirstDay: matched('fridays', 'friday'),
      SecondDay: matched('tuesdays', 'tuesday'),
    };

    expect(ask('ChangeReminderIntent', slots)).toEqual({
      kind: 'change reminder',
      day: 'monday',
      days: ['tuesday', 'friday'],
      time: null,
      dayPart: null,
    });
  });
});

describe('what came of asking for a permission', () => {
  const read = (response: object) =>
    readPermissionAnswer(response as interfaces.connections.ConnectionsResponse);
  const answered = (status: unknown, code = '200') => ({ status: { code }, payload: { status } });

  test.each([
    [answered('ACCEPTED'), 'granted'],
    [answered('DENIED'), 'denied'],
    [answered('NOT_ANSWERED'), 'not answered'],
    [
      { status: { code: '200' }, payload: { permissionScopes: [{}, { status: 'ACCEPTED' }] } },
      'granted',
    ],
    [answered('ACCEPTED', '400'), 'impossible'],
    [answered('SOMETHING_NEW'), 'impossible'],
    [{ status: { code: '500' } }, 'impossible'],
    [{}, 'impossible'],
  ])('%j is %s', (response, answer) => {
    expect(read(response)).toEqual({ kind: 'permission answered', answer, cardSent: false });
  });

  test('is told with whether Alexa sent her card', () => {
    const response = { status: { code: '200' }, payload: { status: 'DENIED', isCardThrown: true } };

    expect(read(response)).toMatchObject({ cardSent: true });
  });
});
