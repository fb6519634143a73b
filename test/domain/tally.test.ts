import { EXERCISES } from '../../lambda/content/exercises';
import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { Fact } from '../../lambda/domain/fact';
import { monthIn, rebuild } from '../../lambda/domain/tally';
import { goalOf, isOff, weekOf } from '../../lambda/domain/week';
import { examples, fc } from '../seeded';
import { anyLife } from './lives';
import { dayThere } from './plain-calendar';
import { countedOn, daysTrained, plainSessions } from './plain-sessions';
import { plainWeeks } from './plain-weeks';

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
