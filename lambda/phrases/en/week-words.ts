import type { Wordings } from '../phrases';
import { capitalised, counted, inWords } from './numbers';

/**
 * How a week stands against its goal, in four ways.
 * @example goalStands(1, 3)[0] // 'One session this week, two to go.'
 */
export function goalStands(
  sessions: number,
  weeklyGoal: number,
): readonly [string, string, string, string] {
  const goal = inWords(weeklyGoal);
  if (sessions === 0)
    return [
      'No sessions this week yet.',
      'Nothing this week yet.',
      'So far, no sessions this week.',
      'This week has no sessions yet.',
    ];
  const done = capitalised(inWords(sessions));
  const week = `${capitalised(counted(sessions, 'session'))} this week`;
  const toGo = inWords(weeklyGoal - sessions);
  if (sessions < weeklyGoal)
    return [
      `${week}, ${toGo} to go.`,
      `${done} done this week, ${toGo} to go.`,
      `${done} of ${goal} this week.`,
      `This week you have done ${done.toLowerCase()} of ${goal}.`,
    ];
  return sessions === weeklyGoal
    ? [
        `${week}. That's your goal.`,
        `${done} of ${goal} this week: your goal is met.`,
        `${week}, as you planned.`,
        `You have met your goal of ${goal} this week.`,
      ]
    : [
        `${week}. More than your goal.`,
        `${done} done this week, and ${goal} was your goal.`,
        `${week}, where ${goal} was your goal.`,
        `This week you have done ${done.toLowerCase()}, more than your goal.`,
      ];
}

/** The same, and the streak in the session that makes it longer. */
export function weekWords(sessions: number, weeklyGoal: number, streak: number): Wordings {
  const stands = goalStands(sessions, weeklyGoal);
  if (sessions !== weeklyGoal || streak < 2) return stands;
  const inARow = `${capitalised(counted(streak, 'week'))} in a row.`;
  const [first, ...others] = stands;
  return [`${first} ${inARow}`, ...others.map((words) => `${words} ${inARow}`)];
}
