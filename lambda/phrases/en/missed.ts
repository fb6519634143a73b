import type { QuestionKind } from '../../turn/question';
import type { Phrases } from '../phrases';
import { listed } from './numbers';
import { HELP_WORDS } from './talk';

/** What the coach says when she did not understand: what can be said here, each time in another way. */
export const MISSED = {
  missed: ({ where }) => {
    const all = listed(SAYABLE[where], 'or');
    return [
      `I didn't catch that. You can say: ${all}.`,
      `Sorry, I didn't get that. Say: ${all}.`,
      `I missed that. What works here: ${all}.`,
    ];
  },
  // If that was no help: what each of them does.
  'missed again': ({ where }) => [
    `I still don't get it. ${HELP_WORDS[where]}`,
    `I'm still not with you. ${HELP_WORDS[where]}`,
  ],
  'missed often': ({ where }) => {
    const [likeliest, second] = SAYABLE[where];
    return [
      `Let's keep it simple. Say: ${likeliest}. Or: ${second}.`,
      `Two things work here. One is: ${likeliest}. The other: ${second}.`,
      `I'm lost. Try: ${likeliest}. Or: ${second}.`,
    ];
  },
  // The set goes on behind these: few words.
  'missed in a set': () => [
    'I missed that. Try: Alexa, pause.',
    "I didn't get that. Try: Alexa, how many more.",
    'Come again? Try: Alexa, next.',
  ],
  'missed often in a set': () => [
    'Say: Alexa, pause. Or: Alexa, next.',
    'Try: Alexa, pause. Or: Alexa, next.',
  ],
} satisfies Partial<Phrases['sayings']>;

const YES_OR_NO = ['yes', 'no'] as const;
const AN_EXERCISE = ['the lunge', 'the side plank', 'the push-up'] as const;

/** What a runner can say at each question, word for word, the two likeliest first. */
export const SAYABLE: Readonly<Record<QuestionKind, readonly [string, string, ...string[]]>> = {
  'which session': ['full', 'short', 'explain the lunge', 'help'],
  'got the kit': ['ready', 'stop', 'give me a minute'],
  ready: ['ready', 'stop', 'previous', 'give me a minute'],
  'any more': YES_OR_NO,
  'cool down': YES_OR_NO,
  finish: YES_OR_NO,
  'go on': ['resume', 'stop', 'repeat', 'next'],
  unfinished: ['yes', 'no', 'start over', 'short'],
  'another reason': ['yes', 'start', 'no'],
  'try again': ['yes', 'stop'],
  'go straight through': YES_OR_NO,
  'is that right': ['yes', 'no', 'twelve'],
  'how many': ['ten', 'I did twelve'],
  'easier or next': ['yes', 'next', 'stop'],
  'next instead': ['yes', 'stop'],
  'leave it there': ['yes', 'stop'],
  'harder next time': YES_OR_NO,
  'how often': ['three', 'four times a week'],
  'until when': ['until Monday', 'until the first of May'],
  'forget everything': ['no', 'yes'],
  'which exercise': AN_EXERCISE,
  'which to change': AN_EXERCISE,
  'when to remind': ['Mondays at seven', 'every day at eight', 'no'],
  'morning or evening': ['in the morning', 'in the evening'],
  'set reminder': ['yes', 'no', 'at eight'],
  'cancel reminders': YES_OR_NO,
};
