import type { ScreenWords } from '../screen-words';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised } from './numbers';
import { nameOf, sideOf } from './side-words';
import { wordsOf } from './words-of';

/** What is written on screens in English. */
export const SCREEN_WORDS: ScreenWords = {
  headings: {
    name: 'Runner Strength',
    kit: 'Get your things',
    paused: 'Paused',
    ready: 'Next',
    rest: 'Rest',
    'get ready': 'Get ready',
    history: 'Your weeks',
    finished: 'Well done',
    help: 'You can say',
  },
  buttons: {
    full: 'Full session',
    short: 'Short session',
    ready: "I'm ready",
    pause: 'Pause',
    resume: 'Go on',
    next: 'Next',
    previous: 'Back',
    easier: 'Easier',
    yes: 'Yes',
    no: 'No',
    stop: 'Stop',
    more: '5 more',
    'cool down': 'Cool down',
    'my week': 'My week',
  },
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  exercise: (exercise) => capitalised(EXERCISE_WORDS[exercise].name),
  set: (set) => ({ name: capitalised(nameOf(set)), side: capitalised(sideOf(set)) }),
  inBrief: (of) => wordsOf(of).inBrief,
  outOf: (reps) => `of ${reps}`,
  unit: ({ dose }) => (dose.kind === 'holds' ? `of ${dose.holdMs / 1000} s` : 'reps'),
  next: (exercise) => `Next: ${EXERCISE_WORDS[exercise].name}`,
  kit: {
    towel: 'A bath towel',
    book: 'A book',
    stair: 'The bottom stair',
    chair: 'A sturdy chair by the wall',
    counter: 'A counter',
    floor: 'Some clear floor',
    weights: 'Weights or a backpack',
  },
  week: (sessions, weeklyGoal) =>
    `${sessions} of ${weeklyGoal} ${weeklyGoal === 1 ? 'session' : 'sessions'} this week`,
  streak: (weeks) => (weeks === 1 ? '1 week on goal' : `${weeks} weeks on goal in a row`),
  help: (isInSession) =>
    isInSession
      ? [
          'Alexa, pause',
          'Alexa, how many left?',
          'Alexa, too hard',
          'Alexa, slower',
          'Alexa, explain the lunge',
        ]
      : [
          'Start the full session',
          'I have ten minutes',
          'Something for my knees',
          'Explain the lunge',
          'How many sessions this week?',
        ],
  characters: { rest: 'rESt', side: { right: 'r', left: 'L' } },
};
