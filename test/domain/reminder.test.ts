import { WEEKDAYS } from '../../lambda/domain/period';
import {
  firstTimeOf,
  isSameReminder,
  NO_DRAFT,
  readDraft,
  type Reminder,
  wholeDraft,
} from '../../lambda/domain/reminder';
import { fc } from '../seeded';

const AT_SEVEN = { hour: 7, minute: 0 };
const MONDAYS: Reminder = { days: ['monday'], time: AT_SEVEN };

describe('a reminder is due for the first time', () => {
  test.each([
    ['today, before its time', 'Europe/London', '2026-11-23T06:59:59Z', '2026-11-23T07:00:00'],
    ['in a week, at its very time', 'Europe/London', '2026-11-23T07:00:00Z', '2026-11-30T07:00:00'],
    [
      'today, where it is Monday already',
      'Pacific/Kiritimati',
      '2026-11-22T12:00:00Z',
      '2026-11-23T07:00:00',
    ],
    [
      'on the clock after the hour is set back',
      'Europe/London',
      '2026-10-24T12:00:00Z',
      '2026-10-26T07:00:00',
    ],
    ['past the end of the year', 'America/New_York', '2026-12-28T13:00:00Z', '2027-01-04T07:00:00'],
  ])('%s', (_, zone, now, due) => {
    expect(firstTimeOf(MONDAYS, zone, Date.parse(now))).toBe(due);
  });

  test.each([
    ['2026-11-24T12:00:00Z', '2026-11-26T07:00:00'],
    ['2026-11-26T07:00:00Z', '2026-11-30T07:00:00'],
    ['2026-11-29T12:00:00Z', '2026-11-30T07:00:00'],
  ])('on the next of its days: after %s at %s', (now, due) => {
    const twice: Reminder = { days: ['monday', 'thursday'], time: AT_SEVEN };

    expect(firstTimeOf(twice, 'Europe/London', Date.parse(now))).toBe(due);
  });

  test('later than now on every clock there is, where the zone is not known', () => {
    const anyReminder = fc.record({
      days: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      time: fc.record({ hour: fc.nat(23), minute: fc.nat(59) }),
    });

    fc.assert(
      fc.property(anyReminder, fc.integer({ min: 0, max: 1e8 }), (reminder, later) => {
        const at = Date.parse('2026-11-23T07:00:00Z') + later * 1000;
        const due = firstTimeOf(reminder, null, at);
        const furthestAhead = new Date(at + 14 * 3_600_000).toISOString().slice(0, 19);
        expect(due > furthestAhead).toBe(true);
      }),
    );
  });
});

describe('two reminders', () => {
  test('are the same whatever the order of their days', () => {
    const one: Reminder = { days: ['friday', 'monday'], time: AT_SEVEN };
    const other: Reminder = { days: ['monday', 'friday'], time: AT_SEVEN };

    expect(isSameReminder(one, other)).toBe(true);
  });

  test.each<readonly [string, Reminder]>([
    ['a day', { ...MONDAYS, days: ['tuesday'] }],
    ['an hour', { ...MONDAYS, time: { hour: 8, minute: 0 } }],
    ['a minute', { ...MONDAYS, time: { hour: 7, minute: 1 } }],
  ])('differ by %s', (_, other) => {
    expect(isSameReminder(MONDAYS, other)).toBe(false);
  });
});

describe('the draft of a reminder', () => {
  test('is whole once days and time are known, Monday first', () => {
    const draft = {
      days: ['friday', 'monday'],
      time: AT_SEVEN,
      dayPart: null,
      formerly: null,
    } as const;

    expect(wholeDraft(draft)).toEqual({ ...draft, days: ['monday', 'friday'] });
    expect(wholeDraft({ ...draft, days: [] })).toBeNull();
    expect(wholeDraft({ ...draft, time: null })).toBeNull();
  });

  test('is read as it was written, with the reminder that it takes the place of', () => {
    const draft = {
      days: ['sunday'],
      time: { hour: 18, minute: 30 },
      dayPart: 'evening',
      formerly: MONDAYS,
    };

    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['no draft', null],
    ['no time', { time: null }],
    ['a text', 'monday'],
    ['other days and times', { days: ['someday', 3], time: { hour: 24, minute: 0 } }],
    ['another part of the day', { dayPart: 'noon' }],
    ['a time of no numbers', { time: { hour: null, minute: '0' } }],
    ['half a time', { days: 'monday', time: { hour: 7 }, formerly: { days: ['monday'] } }],
  ])('is empty where there is %s', (_, value) => {
    expect(readDraft(value)).toEqual(NO_DRAFT);
  });
});
