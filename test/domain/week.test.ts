import type { GoalFact } from '../../lambda/domain/fact';
import { type GoalChange, goalOf, withGoal } from '../../lambda/domain/week';

const goal = (from: string, weeklyGoal: number): GoalFact => ({
  kind: 'goal',
  id: from,
  at: Date.parse(from),
  from,
  weeklyGoal,
});

/** The goals after some were said, one after the other. */
const goalsAfter = (...said: readonly GoalFact[]): readonly GoalChange[] =>
  said.reduce<readonly GoalChange[]>(withGoal, []);

describe('a weekly goal', () => {
  const goals = goalsAfter(goal('2026-11-16', 4), goal('2026-11-30', 2));

  test.each([
    ['is three before anything was said', '2026-11-09', 3],
    ['counts from its week on', '2026-11-16', 4],
    ['stays until another is said', '2026-11-23', 4],
    ['leaves the weeks before the next one as they were', '2026-11-30', 2],
  ])('%s', (_, monday, expected) => {
    expect(goalOf(goals, monday)).toBe(expected);
  });

  test('said twice in a week is the one said last', () => {
    expect(goalsAfter(goal('2026-11-16', 4), goal('2026-11-16', 5))).toHaveLength(1);
    expect(goalOf(goalsAfter(goal('2026-11-16', 4), goal('2026-11-16', 5)), '2026-11-16')).toBe(5);
  });

  test('said on a Sunday again, by a runner who flew back over the date line, counts on Monday too', () => {
    const said = goalsAfter(goal('2026-11-23', 4), goal('2026-11-16', 2));

    expect(['2026-11-16', '2026-11-23'].map((monday) => goalOf(said, monday))).toEqual([2, 2]);
  });
});
