import type { Aspect } from '../../turn/ask';
import type { Phrases } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { namedWithSide } from './side-words';

/** What the coach asks, but about reminders, and the hint that is given when nobody answers: what to say. */
export const QUESTIONS = {
  'which session': () => ({
    asked: [
      'Full or short today?',
      'The full session or the short one?',
      'Full session, or short?',
      'Which one today, full or short?',
    ],
    hint: ['Say full for all six exercises, short for three, or stop.'],
  }),
  'got the kit': ({ asksForStairs }) => ({
    asked: asksForStairs
      ? [
          'Do you have everything, and can you hear me on the stairs?',
          'Is everything there, and can you hear me on the stairs?',
          'Got everything? And can you hear me on the stairs?',
          'All set, and can you hear me on the stairs?',
        ]
      : [
          'Do you have everything?',
          'Say ready when you are. Got everything?',
          'Say ready when you have it. All set?',
          'Is everything there?',
        ],
    hint: [
      asksForStairs
        ? `No stairs? Say: no stairs. When you're back, say: Alexa, ready. ${IF_QUIET}`
        : `When you're back, say: Alexa, ready. ${IF_QUIET}`,
    ],
  }),
  ready: ({ next }) => ({
    asked: [
      `Ready for the ${namedWithSide(next)}?`,
      `Set for the ${namedWithSide(next)}?`,
      `The ${namedWithSide(next)}. Ready?`,
      `All set for the ${namedWithSide(next)}?`,
    ],
    hint: [`When you're set, say: Alexa, ready. ${IF_QUIET}`],
  }),
  'any more': () => ({
    asked: ['Any more in you?', 'Five more?', 'Any more?', 'Have you got five more?'],
    hint: ['Say yes for five more, or no to finish.'],
  }),
  'cool down': () => ({
    asked: ['Ready for the cool-down?', 'Shall we cool down?'],
    hint: ['Say yes for the cool-down, or no to finish.'],
  }),
  finish: () => ({
    asked: ['Shall I tell you how your week stands?', 'Do you want to hear your week?'],
    hint: ['Say yes to hear your week, or no to finish.'],
  }),
  'go on': () => ({
    asked: ['Shall we go on?', 'Ready to go on?', 'Go on?', 'Are you set to go on?'],
    hint: [`When you're set, say: Alexa, resume. ${IF_QUIET}`],
  }),
  unfinished: () => ({
    asked: ['Shall we go on there?', 'Go on there?', 'Do you want to go on there?'],
    hint: [`Say yes to go on, or no for a new session.`],
  }),
  'another reason': () => ({
    asked: ['Another one?', 'One more?', 'Want another?'],
    hint: ['Say yes for another reason, or start, to train.'],
  }),
  'try again': () => ({
    asked: ['Shall we try again?'],
    hint: ['Say yes to try again, or stop.'],
  }),
  'go straight through': () => ({
    asked: ['Do you want that?', 'Shall we do that?'],
    hint: ['Say yes to go straight through, or no to be asked before each exercise.'],
  }),
  'is that right': () => ({
    asked: ['Is that right?', 'Do I have that right?'],
    hint: ['Say yes, or tell me the number.'],
  }),
  'how many': () => ({
    asked: ['How many was it?', 'How many did you do?'],
    hint: ['Just say the number.'],
  }),
  'easier or next': ({ exercise }) => ({
    asked: [
      `Shall we make the ${EXERCISE_WORDS[exercise].name} easier?`,
      `Do you want the ${EXERCISE_WORDS[exercise].name} easier?`,
    ],
    hint: ['Say yes for the easier way, next to skip it, or stop.'],
  }),
  'next instead': ({ exercise }) => ({
    asked: [
      `Shall we skip the ${EXERCISE_WORDS[exercise].name}?`,
      `Do you want to skip the ${EXERCISE_WORDS[exercise].name}?`,
    ],
    hint: ['Say yes to skip it, or stop.'],
  }),
  'leave it there': () => ({
    asked: ['Shall we leave it there?', 'Shall we end it there?'],
    hint: ['Say yes to leave it there, or stop.'],
  }),
  'harder next time': () => ({
    asked: ['Shall we make it harder, from next time on?', 'Do you want it harder next time?'],
    hint: ['Say yes for the harder way, or no to keep it as it is.'],
  }),
  'how often': () => ({
    asked: ['How many times a week?', 'How many times a week do you want to train?'],
    hint: ['Say a number from one to seven.'],
  }),
  'until when': () => ({
    asked: [
      'Say, for example: until Monday. Until when are you away?',
      'Say it like this: until the first of May. Until when are you away?',
    ],
    hint: ['Say, for example: until Monday.'],
  }),
  'forget everything': () => ({
    asked: ['Shall I delete it?', 'Do you want that?'],
    hint: ['Say yes to delete it, or no to keep it.'],
  }),
  'which to change': ({ aspect }) => ({
    asked: [`Which exercise do you want ${aspect}?`],
    hint: ['Say its name, for example: the lunge.'],
  }),
  'which exercise': ({ aspect }) => ({
    asked: [WHICH[aspect]],
    hint: ['Say its name, for example: the lunge.'],
  }),
} satisfies Partial<Phrases['questions']>;

/** A conversation that nobody answers ends; this is the way back. */
const IF_QUIET = 'If I go quiet, say: Alexa, open runner strength.';

const WHICH: Readonly<Record<Aspect, string>> = {
  how: 'Which one shall I explain?',
  muscles: 'Which one do you mean?',
  reason: 'Which one do you mean?',
  easier: 'Which exercise do you want easier?',
  harder: 'Which exercise do you want harder?',
};
