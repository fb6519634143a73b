import type { PlannedSet } from '../../domain/plan';
import type { Aspect } from '../../turn/ask';
import type { Phrases } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { sideOf } from './side-words';

/** What the coach asks, and asks again: the second time it says what to answer. */
export const QUESTIONS: Phrases['questions'] = {
  'which session': () => ({
    asked: [
      'Full or short today?',
      'The full session or the short one?',
      'Full session, or short?',
    ],
    askedAgain: ['Say full for all six exercises, short for three, or stop. Which one?'],
  }),
  'got the kit': () => ({
    asked: ['Have you got everything?', 'All set?', 'Got everything?'],
    askedAgain: [
      "If I've gone quiet when you're back, say: Alexa, open runner strength. Are you ready?",
    ],
  }),
  ready: ({ next }) => ({
    asked: [
      `Ready for the ${named(next)}?`,
      `Set for the ${named(next)}?`,
      `The ${named(next)}. Ready?`,
    ],
    askedAgain: ['Take your time. If I go quiet, say: Alexa, open runner strength. Are you ready?'],
  }),
  'any more': () => ({
    asked: ['Any more in you?', 'Five more?', 'Any more?'],
    askedAgain: ['Say yes for five more, or no to finish. Any more?'],
  }),
  finish: () => ({
    asked: ['Shall I tell you how your week stands?', 'Do you want to hear your week?'],
    askedAgain: ['Say yes to hear your week, or no to finish. Shall I tell you?'],
  }),
  'go on': () => ({
    asked: ['Shall we go on?', 'Ready to go on?', 'Go on?'],
    askedAgain: ['Say resume to go on, or stop, and I keep your place. Shall we go on?'],
  }),
  'another reason': () => ({
    asked: ['Another one?', 'One more?', 'Want another?'],
    askedAgain: ['Say yes for another reason, or start, to train. Another one?'],
  }),
  'try again': () => ({
    asked: ['Shall we try again?'],
    askedAgain: ['Say yes to try again, or stop. Shall we?'],
  }),
  'which exercise': ({ aspect }) => ({
    asked: [WHICH[aspect]],
    askedAgain: ['Say its name, for example: the lunge. Which one?'],
  }),
};

const WHICH: Readonly<Record<Aspect, string>> = {
  how: 'Which one shall I explain?',
  muscles: 'Which one do you mean?',
  reason: 'Which one do you mean?',
  easier: 'Which one shall be easier?',
  harder: 'Which one shall be harder?',
};

const named = (set: PlannedSet): string => {
  const { name } = EXERCISE_WORDS[set.exercise];
  return set.side ? `${name}, ${sideOf(set)}` : name;
};
