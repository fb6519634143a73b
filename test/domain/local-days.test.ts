import { EXERCISES } from '../../lambda/content/exercises';
import { dayIn, type TimeZone } from '../../lambda/domain/calendar-day';
import type { SessionFact } from '../../lambda/domain/session-fact';
import { lengthIn } from '../../lambda/domain/streak';
import { monthIn, rebuild, streakOf } from '../../lambda/domain/tally';
import { weekOf } from '../../lambda/domain/week';
import { dayAfter, dayBefore, mondayBefore } from './plain-calendar';
import { sessionOn } from './sessions';

/** Short sessions that began at some instants, each on the day that the runner's clocks showed. */
const sessionsAt = (zone: TimeZone, ...instants: readonly string[]): readonly SessionFact[] =>
  instants.map((instant) => {
    const at = Date.parse(instant);
    return { ...sessionOn(dayIn(zone, at), `at ${instant}`), at, zone };
  });

const daysOf = (sessions: readonly SessionFact[]) => sessions.map(({ day }) => day);
const tallyOf = (sessions: readonly SessionFact[]) => rebuild(sessions, EXERCISES);

describe.each([
  ['Europe/London', 'forward', '2026-03-29', '+00:00', '+01:00'],
  ['Europe/London', 'back', '2026-10-25', '+01:00', '+00:00'],
  ['Europe/London', 'forward', '2027-03-28', '+00:00', '+01:00'],
  ['Europe/London', 'back', '2027-10-31', '+01:00', '+00:00'],
  ['America/New_York', 'forward', '2026-03-08', '-05:00', '-04:00'],
  ['America/New_York', 'back', '2026-11-01', '-04:00', '-05:00'],
  ['America/New_York', 'forward', '2027-03-14', '-05:00', '-04:00'],
  ['America/New_York', 'back', '2027-11-07', '-04:00', '-05:00'],
])('in %s, when clocks go %s on Sunday %s', (zone, _, sunday, before, after) => {
  const saturday = dayBefore(sunday);
  const monday = dayAfter(sunday);

  test('half an hour before and after each midnight falls on the right day and in the right week', () => {
    const sessions = sessionsAt(
      zone,
      `${saturday}T23:30${before}`,
      `${sunday}T00:30${before}`,
      `${sunday}T23:30${after}`,
      `${monday}T00:30${after}`,
    );

    const { weeks } = tallyOf(sessions);

    expect(daysOf(sessions)).toEqual([saturday, sunday, sunday, monday]);
    expect(weeks.map((week) => [week.monday, week.sessions])).toEqual([
      [mondayBefore(sunday), 3],
      [monday, 1],
    ]);
  });
});

test('in the hour that comes twice, two sessions are two, on one day', () => {
  const sessions = sessionsAt('Europe/London', '2026-10-25T01:30+01:00', '2026-10-25T01:30+00:00');

  expect(daysOf(sessions)).toEqual(['2026-10-25', '2026-10-25']);
  expect(tallyOf(sessions).sessions).toBe(2);
});

describe('at the turn of the year', () => {
  const sessions = sessionsAt('Europe/London', '2026-12-31T23:30Z', '2027-01-01T00:30Z');

  test('31 December and 1 January are in one week, and each in its month', () => {
    const { weeks, months } = tallyOf(sessions);

    expect(weeks).toEqual([{ monday: '2026-12-28', sessions: 2, trainedMs: 1_800_000 }]);
    expect(monthIn(months, '2026-12').sessions).toBe(1);
    expect(monthIn(months, '2027-01').sessions).toBe(1);
  });

  test('a streak goes on from the last week of one year to the first of the next', () => {
    const days = ['22', '23', '24', '28', '29', '30'].map((day) => `2026-12-${day}`);
    const inJanuary = ['04', '05', '06'].map((day) => `2027-01-${day}`);

    const tally = tallyOf([...days, ...inJanuary].map((day) => sessionOn(day)));

    expect(lengthIn(streakOf(tally), '2027-01-04', [])).toBe(3);
  });
});

test('the 29th of February is a day of its month and of its week', () => {
  const sessions = sessionsAt('Europe/London', '2028-02-29T12:00Z', '2028-03-01T12:00Z');

  const { weeks, months } = tallyOf(sessions);

  expect(months.map(({ month, sessions: count }) => [month, count])).toEqual([
    ['2028-02', 1],
    ['2028-03', 1],
  ]);
  expect(weeks.map(({ monday }) => monday)).toEqual(['2028-02-28']);
});

test('in Pacific/Kiritimati the week begins while it is still Sunday morning in London', () => {
  const sessions = sessionsAt('Pacific/Kiritimati', '2026-11-22T09:59Z', '2026-11-22T10:00Z');

  const { weeks } = tallyOf(sessions);

  expect(daysOf(sessions)).toEqual(['2026-11-22', '2026-11-23']);
  expect(weeks.map(({ monday }) => monday)).toEqual(['2026-11-16', '2026-11-23']);
});

describe('a runner who trains on Monday, flies west over the date line and trains on Sunday', () => {
  const weekBefore = ['2026-11-09', '2026-11-11', '2026-11-13'].map((day) => sessionOn(day));
  const sessions = [
    ...weekBefore,
    ...sessionsAt('Pacific/Kiritimati', '2026-11-19T17:00Z', '2026-11-20T17:00Z'),
    ...sessionsAt('Pacific/Kiritimati', '2026-11-22T17:00Z'),
    ...sessionsAt('Pacific/Honolulu', '2026-11-22T22:00Z'),
  ];
  const tally = () => tallyOf(sessions);

  test('has trained on both days, each in its own week', () => {
    const { days, weeks } = tally();

    expect(days.slice(0, 2)).toEqual(['2026-11-23', '2026-11-22']);
    expect(weekOf(weeks, '2026-11-16').sessions).toBe(3);
    expect(weekOf(weeks, '2026-11-23').sessions).toBe(1);
  });

  test('has met the goal of the week that was not over after all, and the streak goes on', () => {
    const streak = streakOf(tally());

    expect(lengthIn(streak, '2026-11-16', [])).toBe(2);
    expect(lengthIn(streak, '2026-11-23', [])).toBe(2);
  });

  test('last trained on that Sunday', () => {
    expect(tally().last?.day).toBe('2026-11-22');
  });
});
