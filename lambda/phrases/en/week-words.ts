import { capitalised, counted, inWords } from './numbers';

/**
 * How a week stands against its goal.
 * @example goalStands(1, 3) // 'One session this week, two to go.'
 */
export function goalStands(sessions: number, weeklyGoal: number): string {
  if (sessions === 0) return 'No sessions this week yet.';
  const done = `${capitalised(counted(sessions, 'session'))} this week`;
  if (sessions > weeklyGoal) return `${done}. More than your goal.`;
  return sessions < weeklyGoal
    ? `${done}, ${inWords(weeklyGoal - sessions)} to go.`
    : `${done}. That's your goal.`;
}

/** The same, and the streak in the session that makes it longer. */
export function weekWords(sessions: number, weeklyGoal: number, streak: number): string {
  const stands = goalStands(sessions, weeklyGoal);
  return sessions === weeklyGoal && streak > 1
    ? `${stands} ${capitalised(counted(streak, 'week'))} in a row.`
    : stands;
}
