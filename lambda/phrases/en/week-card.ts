import type { Phrases } from '../phrases';
import { amountDone, numberOf } from './amounts';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, counted } from './numbers';
import { goalStands } from './week-words';

/** The week as it is read in the Alexa app: a line each for the week, the streak, and every exercise. */
export const WEEK_CARD: Phrases['weekCard'] = ({ sessions, weeklyGoal, streak, exercises }) => ({
  title: 'Your week',
  text: [
    goalStands(sessions, weeklyGoal)[0],
    ...(streak > 1 ? [`${capitalised(counted(streak, 'week'))} in a row.`] : []),
    ...exercises.map(({ exercise, best, next }) => {
      const name = capitalised(EXERCISE_WORDS[exercise].name);
      const unit = next.kind === 'holds' ? ' seconds' : '';
      const record = best === null ? '' : ` Best: ${amountDone(exercise, best)}.`;
      return `${name}: ${numberOf(next)}${unit} next.${record}`;
    }),
  ].join('\n'),
});
