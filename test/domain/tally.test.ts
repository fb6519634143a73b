import { EXERCISES } from '../../lambda/content/exercises';
import { type CalendarDay, daysAfter } from '../../lambda/domain/calendar-day';
import type { Fact } from '../../lambda/domain/fact';
import { monthIn, rebuild } from '../../lambda/domain/tally';
import { goalOf, isOff, weekOf } from '../../lambda/domain/week';
import { examples, fc } from '../seeded';
import { anyLife } from './lives';
import { dayThere } from './plain-calendar';
import { countedOn, daysTrained, plainSessions } from './plain-sessions';
import { plainWeeks } from './plain-weeks';
import { sessionOn } from './sessions';

const RUNS = { numRuns: examples(20, 100) };

/** How far back a runner may ask. */
const ASKED = { weeks: 12, months: 13, days: 14 };

const lastDayOf = (facts: readonly Fact[]): CalendarDay =>
  dayThere('Europe/London', facts.at(-1)?.at ?? 0);

describe('the tally of a life', () => {
  test('has the sessions, the time and the expectations of each week of the last quarter', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const { weeks, goals, timeOff } = rebuild(facts, EXERCISES);

        const expected = plainWeeks(facts, lastDayOf(facts)).slice(-ASKED.weeks);

        const told = expected.map(({ monday }) => ({
          ...weekOf(weeks, monday),
          goal: goalOf(goals, monday),
          isOff: isOff(timeOff, monday),
        }));
        expect(told).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('has the sessions and the time of each month of the last year', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const { months } = rebuild(facts, EXERCISES);
        const sessions = plainSessions(facts);
        const days = daysTrained(sessions);

        const trained = [...new Set(days.map((day) => day.slice(0, 7)))].slice(-ASKED.months);

        for (const month of trained) {
          const inMonth = days.filter((day) => day.startsWith(month));
          expect(monthIn(months, month)).toEqual({
            month,
            sessions: inMonth.reduce((sum, day) => sum + countedOn(sessions, day), 0),
            trainedMs: timeOn(facts, inMonth),
          });
        }
      }),
      RUNS,
    );
  });

  test('has what was done in all, the first day, the last one, and the newest days that counted', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const tally = rebuild(facts, EXERCISES);
        const sessions = plainSessions(facts);
        const days = daysTrained(sessions);
        const counted = days.filter((day) => countedOn(sessions, day) > 0);

        expect(tally.sessions).toBe(days.reduce((sum, day) => sum + countedOn(sessions, day), 0));
        expect(tally.trainedMs).toBe(timeOn(facts, days));
        expect(tally.since).toBe(sessions[0]?.day ?? null);
        expect(tally.last?.day).toBe(sessions.at(-1)?.day);
        expect(tally.days).toEqual(counted.toReversed().slice(0, ASKED.days));
      }),
      RUNS,
    );
  });
});

const timeOn = (facts: readonly Fact[], days: readonly CalendarDay[]): number =>
  plainSessions(facts)
    .filter(({ day }) => days.includes(day))
    .reduce((sum, { trainedMs }) => sum + trainedMs, 0);

test('what is kept is no more after two years, and nothing of what is over', () => {
  const mondays = Array.from({ length: 104 }, (_, week) => daysAfter('2025-01-06', 7 * week));
  const off = { from: '2025-03-03', until: '2025-03-10' };
  const timeOff: Fact = { kind: 'time off', id: 'off', at: Date.parse(off.from), ...off };

  const tally = rebuild([timeOff, ...mondays.map((day) => sessionOn(day))], EXERCISES);

  expect(tally.weeks.map(({ monday }) => monday)).toEqual(mondays.slice(-ASKED.weeks));
  const months = tally.months.map(({ month }) => month);
  expect([months.length, months[0], months.at(-1)]).toEqual([13, '2025-12', '2026-12']);
  expect(tally.days).toHaveLength(ASKED.days);
  expect(tally.timeOff).toEqual([]);
});

test('months are the oldest first, also for a runner who flew back over the date line at the end of one', () => {
  const westward = [
    { ...sessionOn('2026-12-01'), at: Date.parse('2026-11-30T17:00Z') },
    { ...sessionOn('2026-11-30'), at: Date.parse('2026-11-30T22:00Z') },
  ];

  const { months } = rebuild(westward, EXERCISES);

  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
});

test('the last day has all the time that was trained on it', () => {
  const twiceADay = [sessionOn('2026-11-23', 'at noon'), sessionOn('2026-11-23', 'at night')];

  const { last } = rebuild([sessionOn('2026-11-20'), ...twiceADay], EXERCISES);

  expect(last).toEqual({ day: '2026-11-23', trainedMs: 2 * twiceADay[0]!.trainedMs });
});

test('an exercise is met in each session in which any of it was done', () => {
  const lunges = [
    [10, 10],
    [0, 0],
    [1, 0],
  ].map((done, nth) => {
    const session = sessionOn('2026-11-16', `${nth}`, ['towel-drag', 'lunge']);
    const [towelDrag, lunge] = session.exercises;
    return { ...session, exercises: [towelDrag!, { ...lunge!, done }] };
  });

  const { meetings } = rebuild(lunges, EXERCISES);

  expect(meetings).toEqual({ 'towel-drag': 3, lunge: 2 });
});
