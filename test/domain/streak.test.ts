import { EXERCISES } from '../../lambda/content/exercises';
import type { Fact } from '../../lambda/domain/fact';
import { lengthIn, withWeek } from '../../lambda/domain/streak';
import { rebuild, streakOf } from '../../lambda/domain/tally';
import { examples, fc } from '../seeded';
import { anyLife } from './lives';
import { dayThere, mondayBefore, sameDayNextWeek } from './plain-calendar';
import { daysTrained, plainSessions } from './plain-sessions';
import { sessionOn } from './sessions';
import { plainStreak, plainWeeks } from './plain-weeks';

const RUNS = { numRuns: examples(30, 100) };

/** The Monday of the newest week that has begun anywhere the runner was. */
function newestWeek(facts: readonly Fact[]): string {
  const here = dayThere('Europe/London', facts.at(-1)?.at ?? 0);
  const trained = daysTrained(plainSessions(facts)).at(-1) ?? here;
  return mondayBefore(trained > here ? trained : here);
}

function weeksFrom(monday: string, count: number): readonly string[] {
  const weeks = [monday];
  while (weeks.length < count) weeks.push(sameDayNextWeek(weeks.at(-1)!));
  return weeks;
}

describe('the streak of a life', () => {
  test('is what every week from the first one on comes to, in the running week and in weeks after it', () => {
    fc.assert(
      fc.property(anyLife, (facts) => {
        const tally = rebuild(facts, EXERCISES);
        const streak = streakOf(tally);
        const mondays = weeksFrom(newestWeek(facts), 5);
        const expected = plainWeeks(facts, mondays.at(-1)!);

        for (const monday of mondays) {
          const known = expected.filter((week) => week.monday <= monday);
          const length = lengthIn(streak, monday, tally.timeOff);
          expect({ length, longest: streak.longest }).toEqual(plainStreak(known, monday));
        }
      }),
      RUNS,
    );
  });
});

describe('a streak', () => {
  /** Twelve weeks of one session each, with a week between them in which something else happens. */
  const everyOtherWeek = (between: (monday: string, nth: number) => Fact) =>
    weeksFrom('2026-01-05', 24).map((monday, nth) =>
      nth % 2 === 0 ? sessionOn(monday) : between(monday, nth),
    );
  const oneAWeek: Fact = { kind: 'goal', id: 'goal', at: 0, from: '2026-01-05', weeklyGoal: 1 };

  test('passes over a week off as often as the runner takes one', () => {
    const facts = everyOtherWeek((monday, nth) => ({
      kind: 'time off',
      id: `off ${nth}`,
      at: Date.parse(monday),
      from: monday,
      until: sameDayNextWeek(monday),
    }));

    const streak = streakOf(rebuild([oneAWeek, ...facts], EXERCISES));

    expect(streak).toEqual({ lastMet: '2026-06-08', length: 12, longest: 12 });
  });

  test('holds each week to the goal it had, however often the goal was changed since', () => {
    const facts = weeksFrom('2026-01-05', 20).flatMap((monday, nth): readonly Fact[] => [
      { kind: 'goal', id: `goal ${nth}`, at: Date.parse(monday), from: monday, weeklyGoal: 1 },
      ...(nth < 3 ? [sessionOn(monday)] : []),
    ]);

    const { longest } = streakOf(rebuild(facts, EXERCISES));

    expect(longest).toBe(3);
  });

  test.each([
    ['twice', '2026-11-16'],
    ['too late', '2026-11-09'],
  ])('is no longer for a week that comes %s', (_, monday) => {
    const streak = { lastMet: '2026-11-16', length: 4, longest: 6 };
    const week = { monday, sessions: 3, trainedMs: 1 };

    expect(withWeek(streak, week, { goals: [], timeOff: [] })).toEqual(streak);
  });
});
