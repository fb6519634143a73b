import type { Ask, NamedExercise } from '../../lambda/turn/ask';
import { INTENTS } from '../../lambda/turn/intents';
import { loadInteractionModel, understand } from '../../simulator/understanding/understanding';
import { MODEL_PATH } from './skill-package';

const MODEL = loadInteractionModel(MODEL_PATH);

const NONE: NamedExercise = { kind: 'none' };
const PRESS_UP: NamedExercise = { kind: 'known', exercise: 'press-up' };
const LUNGE: NamedExercise = { kind: 'known', exercise: 'lunge' };
const SIDE_PLANK: NamedExercise = { kind: 'known', exercise: 'side-plank' };

type Meaning = readonly [ask: Ask, wordings: string];

/** What a runner asks, and ways to say it; some are misspelt, as a keyboard may have them. */
const QUESTIONS: readonly Meaning[] = [
  [
    { kind: 'count sessions', period: 'this-week' },
    'how many sessions / how many sessions this week / how often have I trained this week / how many sesions this week / this week / did I train this week',
  ],
  [
    { kind: 'count sessions', period: 'last-week' },
    'how many sessions last week / how many workouts did I do last week / and last week / what did I do last week',
  ],
  [
    { kind: 'count sessions', period: 'this-month' },
    'how many sessions this month / how many times have I trained this month / this month how many sessions',
  ],
  [
    { kind: 'count sessions', period: 'last-month' },
    'how many sessions last month / how many sesions last month / how many sessions last mnth / how many sessions I did last month / what about last month',
  ],
  [
    { kind: 'count sessions', period: 'in-all' },
    'how many sessions in all / how many sessions have I done altogether / how many workouts so far / how many sessions so far / how often have I trained in total / tell me how many sessions I did since I started',
  ],
  [
    { kind: 'training days', period: 'this-week' },
    'which days did I train / which days did I train this week / on what days did I train / my training days / wich days did I train this week',
  ],
  [
    { kind: 'training days', period: 'last-week' },
    'which days did I train last week / when did I train last week / tell me the days I trained last week',
  ],
  [
    { kind: 'training time', period: null },
    'how long did I train / how long was my last session / how long was that / how much time did I spend training',
  ],
  [
    { kind: 'training time', period: 'this-week' },
    'how long did I train this week / how many minutes have I trained this week / how long I trained this week / my training time this week',
  ],
  [
    { kind: 'on track' },
    'how is my week going / am I on track / am I still on track / if I’m on track / have I reached my weekly goal / am I behind this week / what’s my goal',
  ],
  [
    { kind: 'streak', which: 'running' },
    'what’s my streak / my streak / how long is my streak / how many weeks in a row / whats my streek / what my streak is',
  ],
  [
    { kind: 'streak', which: 'longest' },
    'what’s my longest streak / my best streak / how long was my longest streak / and my longest / whats my longest streek',
  ],
  [
    { kind: 'last count', exercise: PRESS_UP },
    'how many push-ups did I do last time / how many press ups last time / how many push-ups did I do in my last session / tell me how many pushups I did last time',
  ],
  [
    { kind: 'last count', exercise: NONE },
    'how many last time / how many did I do last time / what was my last count / and last time',
  ],
  [
    { kind: 'best', exercise: NONE },
    'what’s my best / my record / what’s my best in this one / what my best is',
  ],
  [
    { kind: 'best', exercise: PRESS_UP },
    'my push-up record / what’s my best in push-ups / what’s the most push-ups I’ve done / my best press-ups',
  ],
  [
    { kind: 'last trained' },
    'when did I last train / when was my last session / how long ago did I train / when I last trained / when did I last trian',
  ],
  [
    { kind: 'done on day', day: 'monday' },
    'what did I do on Monday / what did I do last Monday / did I train on Monday / and on Monday / how did Monday go',
  ],
  [
    { kind: 'done on day', day: 'tuesday' },
    'what did I do on Tuesday / what did I do on tusday / how was Tuesday',
  ],
  [
    { kind: 'done on day', day: 'yesterday' },
    'what did I do yesterday / did I train yesterday / what about yesterday / what exercises did I do yesterday',
  ],
  [{ kind: 'done on day', day: 'today' }, 'what have I done today / did I train today / and today'],
];

const REASONS: readonly Meaning[] = [
  [
    { kind: 'why this many', number: 12, exercise: NONE },
    'why twelve / why 12 today / why do I have to do twelve',
  ],
  [
    { kind: 'why this many', number: null, exercise: NONE },
    'why so many / why more today / why is it more than last time / why did it go up / why fewer',
  ],
  [
    { kind: 'why this many', number: 12, exercise: LUNGE },
    'why twelve lunges / why do I have to do 12 lunges / why only twelve lunges',
  ],
  [
    { kind: 'why this many', number: null, exercise: LUNGE },
    'why so many lunges / why more lunges today / why fewer lunges',
  ],
  [
    { kind: 'explain', aspect: 'reason', exercise: NONE },
    'why / why do I do this / why this one / why am I doing this exercise',
  ],
  [
    { kind: 'explain', aspect: 'reason', exercise: LUNGE },
    'why the lunge / why lunges / why do I do lunges / why should I do the lunge',
  ],
  [{ kind: 'reason' }, 'why should I train / why strength train / why should I bother'],
];

const WISHES: readonly Meaning[] = [
  [
    { kind: 'set weekly goal', sessions: 4 },
    'make it four times a week / set my goal to 4 / I want to train four times a week / four sessions a week / change my weekly goal to four',
  ],
  [
    { kind: 'set weekly goal', sessions: null },
    'change my weekly goal / change my goal / set my goal to umpteen',
  ],
  [
    { kind: 'set weekly goal', sessions: 2 },
    'twice a week / make it twice a week / I want to train twice a week / two sessions a week',
  ],
  [
    { kind: 'time off', until: 'this week' },
    'take this week off / I’m taking the week off / no training this week / I need a rest week / take the wek off',
  ],
  [
    { kind: 'time off', until: 'no longer' },
    'I’m back from vacation / cancel my holiday / I’m not on holiday any more / my vacation is over',
  ],
  [
    { kind: 'time off', until: 'next week' },
    'take next week off / I’m on holiday next week / skip next week / I can’t train next week',
  ],
  [
    { kind: 'time off', until: { day: '2026-11-30' } },
    'I’m on holiday until Monday / I’m away until next week / I’m on hollday until Monday / until Monday / I’m back on Monday / no training until the 30th of November',
  ],
  [
    { kind: 'time off', until: { day: '2026-12-01' } },
    'I’m away until the first of December / I’m on vacation until December 1st / I won’t train until next month',
  ],
  [
    { kind: 'time off', until: { day: '2026-11-26' } },
    'I’m away until tomorrow / until tomorrow / I’m off until this Thursday',
  ],
  [
    { kind: 'time off', until: { day: null } },
    'I’m on holiday / I need some time off / I’m away until next year',
  ],
  [
    { kind: 'time off', until: { days: 14 } },
    'I’m away for two weeks / I’m off for a fortnight / two weeks off / I can’t train for two weeks',
  ],
  [
    { kind: 'send week' },
    'send my week to my phone / send me a card / put it in the app / send it to my phone please',
  ],
  [
    { kind: 'what is known' },
    'what do you know about me / what have you saved about me / what data do you have / what do you knwo about me',
  ],
  [{ kind: 'forget me' }, 'delete my data / forget me / erase everything about me / delete my dat'],
  [
    { kind: 'correct count', reps: 20, side: null, exercise: PRESS_UP },
    'I did twenty push-ups / twenty press-ups / no, I only did 20 push-ups / I managed 20 pushups',
  ],
  [
    { kind: 'correct count', reps: 8, side: 'left', exercise: LUNGE },
    'I only did eight lunges on the left / 8 lunges on the left / I did eight lunges on the left leg',
  ],
  [
    { kind: 'correct count', reps: 3, side: null, exercise: SIDE_PLANK },
    'I did three side planks / only three planks / I could only do 3 side planks',
  ],
];

/** What is asked with a sentence on a Wednesday. */
function askOf(sentence: string): Ask | undefined {
  const { intent } = understand(MODEL, sentence, '2026-11-25');
  return INTENTS[intent.name]?.(intent);
}

function expectAsked(ask: Ask, wordings: string): void {
  const sentences = wordings.split(' / ');
  const heard = sentences.map((sentence) => [sentence, askOf(sentence)]);

  expect(sentences.length).toBeGreaterThanOrEqual(3);
  expect(heard).toEqual(sentences.map((sentence) => [sentence, ask]));
}

describe('what a runner asks about progress', () => {
  test.each(QUESTIONS)('%j: %s', expectAsked);
});

describe('why it is done, and why so many', () => {
  test.each(REASONS)('%j: %s', expectAsked);
});

describe('what a runner wants of the weeks, and of what is kept', () => {
  test.each(WISHES)('%j: %s', expectAsked);
});

describe('sentences about progress that are nearly another', () => {
  test.each([
    ['forget it', 'stop'],
    ['forget about it', 'stop'],
    ['make it four', 'correct count'],
    ['take a break', 'pause'],
    ["I'm back", 'ready'],
    ['how many left', 'how many left'],
    ['how many more push ups', 'how many left'],
    ['how long is this session', 'how long left'],
    ['how long was this session', 'training time'],
    ['what did you say', 'repeat'],
    ['why is this so hard', 'explain'],
    ["I don't have much time", 'start'],
  ])('"%s" is: %s', (sentence, kind) => {
    expect(askOf(sentence)?.kind).toBe(kind);
  });

  test.each([
    'what did I do wrong',
    'I did eight or nine',
    'how many sessions in October',
    'I’m on holiday until the end of the month',
    'what do you know about running',
    'why me',
  ])('"%s" is not guessed at', (sentence) => {
    expect(askOf(sentence)).toEqual({ kind: 'not understood' });
  });
});
