import type { GoalFact } from '../../lambda/domain/fact';
import {
  type GoalChange,
  goalOf,
  goalsFrom,
  isOff,
  type TimeOff,
  type WeekTally,
  weekOf,
  withGoal,
  withTimeOff,
  withTraining,
} from '../../lambda/domain/week';

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
  const goals = () => goalsAfter(goal('2026-11-16', 4), goal('2026-11-30', 2));

  test.each([
    ['is three before anything was said', '2026-11-09', 3],
    ['counts from its week on', '2026-11-16', 4],
    ['stays until another is said', '2026-11-23', 4],
    ['leaves the weeks before the next one as they were', '2026-11-30', 2],
  ])('%s', (_, monday, expected) => {
    expect(goalOf(goals(), monday)).toBe(expected);
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

describe('goals that are older than the weeks still kept', () => {
  const goals = () =>
    goalsAfter(goal('2026-11-02', 4), goal('2026-11-16', 5), goal('2026-11-30', 2));

  test.each([
    ['2026-11-16', ['2026-11-16', '2026-11-30']],
    ['2026-11-23', ['2026-11-16', '2026-11-30']],
    ['2026-10-26', ['2026-11-02', '2026-11-16', '2026-11-30']],
    ['2026-12-07', ['2026-11-30']],
  ])('are left out but for the one in force in the week of %s', (monday, kept) => {
    expect(goalsFrom(goals(), monday).map(({ from }) => from)).toEqual(kept);
  });
});

describe('time off', () => {
  const HOLIDAY: TimeOff = { from: '2026-11-16', until: '2026-12-07' };

  test('is from its first Monday on and until the Monday on which it ends', () => {
    const mondays = ['2026-11-09', '2026-11-16', '2026-11-30', '2026-12-07'];

    expect(mondays.map((monday) => isOff([HOLIDAY], monday))).toEqual([false, true, true, false]);
  });

  test('that ends early leaves the weeks before as they were', () => {
    const back = withTimeOff([HOLIDAY], { from: '2026-11-30', until: '2026-11-30' });

    expect(back).toEqual([{ from: '2026-11-16', until: '2026-11-30' }]);
  });

  test('that ends before it began is none', () => {
    expect(withTimeOff([HOLIDAY], { from: '2026-11-16', until: '2026-11-16' })).toEqual([]);
  });

  test('that is said again later leaves one that was over as it was', () => {
    const later: TimeOff = { from: '2026-12-21', until: '2026-12-28' };

    expect(withTimeOff([HOLIDAY], later)).toEqual([HOLIDAY, later]);
  });
});

describe('the weeks that were trained in', () => {
  const weeks = () =>
    ['2026-11-16', '2026-11-16', '2026-11-09'].reduce<readonly WeekTally[]>(
      (before, monday) => withTraining(before, monday, 1, 60_000),
      [],
    );

  test('are the oldest first, whichever was trained in last, with all that was done in each', () => {
    expect(weeks()).toEqual([
      { monday: '2026-11-09', sessions: 1, trainedMs: 60_000 },
      { monday: '2026-11-16', sessions: 2, trainedMs: 120_000 },
    ]);
  });

  test('have their time from a session too that does not count', () => {
    const [, running] = withTraining(weeks(), '2026-11-16', 0, 5_000);

    expect(running).toEqual({ monday: '2026-11-16', sessions: 2, trainedMs: 125_000 });
  });

  test('are as empty as can be where there was none', () => {
    expect(weekOf(weeks(), '2026-11-23')).toEqual({
      monday: '2026-11-23',
      sessions: 0,
      trainedMs: 0,
    });
  });
});
