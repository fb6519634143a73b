import type { Phrases } from '../phrases';
import { amountDone, numberInWords, plural } from './amounts';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, counted, inWords, listed } from './numbers';
import { monthWords, PERIOD_WORDS, trainedWords, weekdayWords, whenWords } from './when';

/** The same, where nothing was done in it. */
const NOTHING_WORDS = { ...PERIOD_WORDS, 'in-all': 'so far' };

/** What the coach answers about days, weeks and months gone by: one or two sentences each. */
export const PROGRESS = {
  'sessions counted': ({ period, sessions }) => [
    sessions === 0
      ? `None ${NOTHING_WORDS[period]}.`
      : `${capitalised(counted(sessions, 'session'))} ${PERIOD_WORDS[period]}.`,
  ],
  'training days': ({ period, weekdays }) => [
    weekdays.length === 0
      ? `None ${PERIOD_WORDS[period]}.`
      : `${listed(weekdays.map(weekdayWords))}.`,
  ],
  'time trained': ({ period, trainedMs }) => [
    trainedMs === 0
      ? `Nothing ${NOTHING_WORDS[period]}.`
      : `${capitalised(trainedWords(trainedMs))} ${PERIOD_WORDS[period]}.`,
  ],
  'trained last': ({ when, trainedMs }) => [
    `${capitalised(whenWords(when))}, for ${trainedWords(trainedMs)}.`,
  ],
  'never trained': () => ["You haven't trained with me yet."],
  'on track': ({ sessions, weeklyGoal, daysLeft, isTimeOff }) => {
    const toGo = weeklyGoal - sessions;
    const left = daysLeft === 0 ? 'no days left' : `${counted(daysLeft, 'day')} left`;
    const goal = `${inWords(weeklyGoal)} a week`;
    if (toGo <= 0) return [`Your goal of ${goal} is met: ${counted(sessions, 'session')}.`];
    if (isTimeOff) return ['This week is off. Rest well.'];
    return toGo <= daysLeft
      ? [`You're on track for ${goal}: ${inWords(toGo)} to go, and ${left}.`]
      : [`Not quite on track for ${goal}: ${inWords(toGo)} to go, and ${left}.`];
  },
  streak: ({ weeks, longest, weeklyGoal }) => {
    if (weeks === 1) return ['One week so far.'];
    if (weeks > 1) return [`${capitalised(counted(weeks, 'week'))} in a row.`];
    const needed = counted(weeklyGoal, 'session');
    return longest === 0
      ? [`No streak yet. It takes ${needed} in a week.`]
      : [`Not right now. It takes ${needed} this week to begin a new one.`];
  },
  'longest streak': ({ weeks }) => [
    weeks === 0
      ? 'No streak yet. It begins with the first week that meets your goal.'
      : `Your longest streak is ${counted(weeks, 'week')}.`,
  ],
  'done on day': ({ when, exercises, trainedMs }) => {
    const day = capitalised(whenWords(when));
    if (exercises.length === 0) return [`${day}, nothing with me.`];
    const time = trainedWords(trainedMs);
    return exercises.length === Object.keys(EXERCISE_WORDS).length
      ? [`${day}, all six exercises, in ${time}.`]
      : [`${day}, ${listed(exercises.map(plural))}, in ${time}.`];
  },
  'last result': ({ exercise, amount, when }) => {
    const day = whenWords(when);
    return exercise === 'side-plank'
      ? [`You held the side plank for ${counted(amount / 1000, 'second')} each time, ${day}.`]
      : [`You did ${amountDone(exercise, amount)}, ${day}.`];
  },
  'best result': ({ exercise, variant, amount, when }) => {
    const way = variant === 'easier' || variant === 'harder' ? ` in the ${variant} way` : '';
    return [`Your best${way} is ${amountDone(exercise, amount)}, ${whenWords(when)}.`];
  },
  'no result': ({ exercise }) => [`I haven't counted ${plural(exercise)} with you yet.`],
  'result corrected': ({ exercise, side, reps }) => {
    const { limb } = EXERCISE_WORDS[exercise];
    const on = side ? ` on the ${side} ${limb}` : limb === '' ? '' : ` on each ${limb}`;
    return [`${capitalised(inWords(reps))}${on}, then. I've put that right.`];
  },
  why: ({ exercise, variant, dose, before, because }) => {
    const names = plural(exercise);
    const [now, then] = [numberInWords(dose), numberInWords(before)];
    const unit = dose.kind === 'holds' ? ' seconds' : '';
    switch (because) {
      case 'start':
        return variant === 'standard' || variant === 'floor'
          ? [`${capitalised(now)}${unit} is where everybody starts with ${names}.`]
          : [`${capitalised(now)}${unit} is where ${variant} ${names} begin.`];
      case 'done twice':
        return [`In the ${names}, you did all ${then}${unit} twice in a row, so it's ${now} now.`];
      case 'last time':
        return [`In the ${names}, it was ${then}${unit} last time. So ${now} comes next.`];
      case 'time away':
        return [`You were away for a while, so the ${names} go one step back, to ${now}${unit}.`];
      case 'too hard':
        return [`In the ${names}, ${then}${unit} turned out too hard, so it's ${now}.`];
    }
  },
  'name one for why': () => ['Tell me which exercise. For example: why twelve lunges.'],
  'what is known': ({ sessions, since, weeklyGoal }) => [
    (since
      ? `I keep ${sessions > 0 ? `your ${counted(sessions, 'session')}` : 'what you did'} since ${monthWords(since)}, `
      : 'No sessions yet. Once you train I keep them, ') +
      `your goal of ${inWords(weeklyGoal)} a week, and your settings. Nothing about your health.`,
  ],
} satisfies Partial<Phrases['sayings']>;
