import type { KitItem } from '../../domain/kit-item';
import type { Phrases } from '../phrases';
import { plural } from './amounts';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, counted, inWords, listed } from './numbers';
import { namedWithSide, standingAt } from './side-words';

/** What the coach says about a session: before it, between its sets, and when it ends. */
export const ABOUT_THE_SESSION = {
  kit: ({ items, isFirst }) =>
    isFirst
      ? [
          `First, your things. You need ${needed(items.map((item) => KIT_WORDS[item]))}. Go and get ready.`,
        ]
      : [
          `You need the usual: ${usual(items)}.`,
          `${capitalised(usual(items))}. Go and get ready.`,
          `All you need: ${usual(items)}.`,
          `For today: ${usual(items)}.`,
        ],
  'what fits': ({ exercises, minutes }) => {
    const names = listed(exercises.map(plural));
    return [
      `${capitalised(names)}: ${counted(minutes, 'minute')}.`,
      `That's ${names}, ${counted(minutes, 'minute')} in all.`,
    ];
  },
  'too little time': ({ minutes, least }) => [
    `${capitalised(counted(minutes, 'minute'))} is too short to do anything well. ${capitalised(inWords(least))} is enough for one exercise.`,
  ],
  'left out': ({ exercise }) => [`No ${EXERCISE_WORDS[exercise].name} today.`],
  'all there is': ({ exercise }) => [
    `The ${EXERCISE_WORDS[exercise].name} is all there is today. To leave it, say: stop.`,
  ],
  'not in this session': ({ exercise }) => [
    `The ${EXERCISE_WORDS[exercise].name} isn't coming up any more.`,
  ],
  'with weights': ({ exercises }) => {
    const names = listed(exercises.map(plural));
    return exercises.length > 0
      ? [`Weights for the ${names}, today. A backpack will do.`]
      : ['Nothing still to come takes weights.'];
  },
  'back with the kit': () => ['Welcome back.', 'There you are.', 'Hello again.'],
  'take your time': () => ['Take your time.', 'No hurry.', "I'll wait."],
  paused: ({ set, done }) => {
    const at = standingAt(set, done);
    return [`Paused at ${at}.`, `Waiting at ${at}.`, `Stopped at ${at}.`, `We pause at ${at}.`];
  },
  'both feet on': () => ['Both feet on the stair.'],
  'paused between sets': () => ['Paused.', 'Take your time.', 'Waiting for you.'],
  'nothing is playing': () => ['Nothing is running right now.'],
  'unfinished session': ({ set, done }) =>
    done > 0
      ? [
          `Last time you stopped at ${standingAt(set, done)}, in the ${EXERCISE_WORDS[set.exercise].name}.`,
          `We were at ${standingAt(set, done)}, in the ${EXERCISE_WORDS[set.exercise].name}.`,
        ]
      : [
          `Next in your session is the ${namedWithSide(set)}.`,
          `We stopped before the ${namedWithSide(set)}.`,
        ],
  'kept for later': ({ set }) => {
    const at = `the ${namedWithSide(set)}`;
    return [
      `Saved. We'll go on at ${at}.`,
      `I've kept your place: ${at}.`,
      `Next time we go on at ${at}.`,
    ];
  },
  'session let go': () => ["It's been a while, so we start afresh."],
  'earlier session saved': () => ["I've saved what you did before."],
  'press-ups done': ({ reps, estimated }) => {
    const total = capitalised(counted(reps, 'push-up'));
    return estimated
      ? [`I make it ${counted(reps, 'push-up')}.`]
      : [
          `${total}. Well done.`,
          `${total}. Strong.`,
          `${total}. Nice finish.`,
          `${total}. Good work.`,
        ];
  },
  'most press-ups reached': ({ reps }) => [
    `${capitalised(counted(reps, 'push-up'))}. That's plenty for anybody.`,
  ],
  'session finished': ({ counted: counts }) =>
    counts
      ? [
          "That's your session.",
          'Session done.',
          "And that's it for today.",
          "You're done for today.",
        ]
      : ["I've saved what you did."],
  'stop for pain': () => ["Stop there, and let it rest. Don't work through pain."],
  'can wait': ({ exercise }) => {
    const { name } = EXERCISE_WORDS[exercise];
    return [
      `We leave the ${name} for today.`,
      `The ${name} can wait.`,
      `The ${name} is for another day.`,
    ];
  },
  'seek help': () => [
    "Stop now, and sit down. If it's bad, or doesn't pass at once, call for medical help.",
  ],
  'not while driving': () => ['Not while you are driving. Ask me again when you are home.'],
} satisfies Partial<Phrases['sayings']>;

/** How many things an ear keeps in one breath. */
const AT_ONCE = 5;

const needed = (things: readonly string[]): string =>
  things.length > AT_ONCE
    ? `${listed(things.slice(0, AT_ONCE))}. And ${listed(things.slice(AT_ONCE))}`
    : listed(things);

/** @example usual(['stair', 'floor']) // 'stair and clear floor' */
const usual = (items: readonly KitItem[]): string =>
  listed(items.map((item) => (item === 'floor' ? 'clear floor' : item)));

const KIT_WORDS: Readonly<Record<KitItem, string>> = {
  towel: 'a bath towel',
  book: 'a book',
  stair: 'the bottom stair',
  chair: 'a sturdy chair against the wall',
  counter: 'a counter',
  floor: 'some clear floor',
  weights: 'weights or a backpack',
};
