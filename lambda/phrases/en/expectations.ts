import type { Phrases } from '../phrases';
import { numberInWords, plural } from './amounts';
import { capitalised, inWords } from './numbers';
import { goalStands } from './week-words';

/** What the coach says of how often and how much a runner trains, and of what is kept. */
export const EXPECTATIONS = {
  'weekly goal set': ({ sessions, weeklyGoal }) => [
    `${capitalised(timesAWeek(weeklyGoal))}, from this week on. ${goalStands(sessions, weeklyGoal)[0]}`,
  ],
  'no such goal': ({ least, most }) => [
    `Choose from ${inWords(least)} to ${inWords(most)} sessions a week.`,
  ],
  'time off taken': ({ weeks, fromNow, hasStreak }) => {
    if (weeks === 0) return ['Good to have you back. This week counts.'];
    const first = fromNow ? 'This week' : 'Next week';
    // "Two weeks" from a Wednesday on touch three: a bare "three weeks" would sound misheard.
    const others = weeks === 2 ? 'the next' : `the next ${inWords(weeks - 1)}`;
    const off = weeks === 1 ? `${first} is off.` : `${first} and ${others} are off.`;
    // Said to the ill, the busy and those on holiday.
    if (hasStreak) return [`${off} Your streak is safe.`, `${off} Your streak waits for you.`];
    return fromNow ? [`${off} Take care.`, `${off} See you when you're back.`] : [off];
  },
  'a step back': () => [
    "It's been a while, so we begin one step back.",
    'Good to have you back. One step easier today.',
  ],
  'rest is training': () => [
    'You trained yesterday, too. Muscles grow in the rest between. Take it easy today.',
    'Two days in a row. Be kind to yourself, and rest tomorrow.',
  ],
  'harder offered': ({ exercise, dose }) => {
    const most =
      dose.kind === 'holds'
        ? `every hold of ${numberInWords(dose)} seconds`
        : `all ${numberInWords(dose)} ${plural(exercise)}`;
    return [`${capitalised(most)}, twice in a row. You are ready for more.`];
  },
  'before forgetting': () => [
    'That deletes your sessions and everything else I keep, for good. Reminders stay with Alexa.',
  ],
  'nothing forgotten': () => ['Nothing is deleted.', 'It all stays.'],
  forgotten: () => ["It's all deleted. You can begin anew at any time."],
  'week sent': () => ['Your week is in the Alexa app.'],
  'weekly goal noted': ({ weeklyGoal }) => [
    `${capitalised(timesAWeek(weeklyGoal))}, from this week on.`,
  ],
} satisfies Partial<Phrases['sayings']>;

/** @example timesAWeek(2) // 'twice a week' */
const timesAWeek = (times: number): string =>
  `${{ 1: 'once', 2: 'twice' }[times] ?? `${inWords(times)} times`} a week`;
