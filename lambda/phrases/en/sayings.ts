import { EXERCISE_IDS } from '../../domain/exercise';
import type { KitItem } from '../../domain/kit-item';
import { REASONS, type Reason } from '../../domain/reason';
import type { QuestionKind } from '../../turn/question';
import type { Phrases } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, counted, inWords } from './numbers';
import { sideOf, standingAt } from './side-words';

/** What the coach tells a runner between the sets. */
export const SAYINGS: Phrases['sayings'] = {
  welcome: ({ fullMinutes, shortMinutes }) => [
    'Welcome to Runner Strength: six strength exercises for runners, and I count every rep. ' +
      'This is not medical advice. If something hurts, stop. ' +
      `The full session takes about ${inWords(fullMinutes)} minutes, the short one ${inWords(shortMinutes)}. ` +
      'Or say: explain the lunge.',
  ],
  'welcome back': ({ sessions, weeklyGoal }) => [
    `Welcome back. ${weekOf(sessions, weeklyGoal)}`,
    `Good to hear you. ${weekOf(sessions, weeklyGoal)}`,
    `Hello again. ${weekOf(sessions, weeklyGoal)}`,
  ],
  week: ({ sessions, weeklyGoal }) => [weekOf(sessions, weeklyGoal)],
  kit: ({ items, isFirst }) =>
    isFirst
      ? [
          `First, your things. You need ${listed(items.map((item) => KIT_WORDS[item]))}. Go and get them, I'll wait.`,
        ]
      : [
          `${capitalised(listed(items))}. Go and get ready, I'll wait.`,
          `You need the usual: ${listed(items)}. I'll wait.`,
        ],
  'back with the kit': () => ['Welcome back.', 'There you are.', 'Hello again.'],
  'take your time': () => ['Take your time.', 'No hurry.', "I'll wait."],
  explained: ({ exercise, aspect }) => [EXERCISE_WORDS[exercise][aspect]],
  'unknown exercise': () => [`I don't know that one. I know six: ${EXERCISE_NAMES}.`],
  'exercise list': () => [`There are six, from the feet up: ${EXERCISE_NAMES}.`],
  reason: ({ reason }) => [REASON_WORDS[reason]],
  'all reasons': () => [REASONS.map((reason) => REASON_WORDS[reason]).join(' ')],
  paused: ({ set, done }) => {
    const safe = set.exercise === 'eccentric-calf-raise' ? 'Both feet on the stair. ' : '';
    const at = standingAt(set, done);
    return [`${safe}Paused at ${at}.`, `${safe}Holding at ${at}.`, `${safe}Stopped at ${at}.`];
  },
  'paused between sets': () => ['Paused.', 'Take your time.', 'Waiting for you.'],
  'nothing is playing': () => ['Nothing is running right now.'],
  'unfinished session': ({ set, done }) =>
    done > 0
      ? [
          `Last time you stopped at ${standingAt(set, done)}, in the ${EXERCISE_WORDS[set.exercise].name}.`,
          `We were at ${standingAt(set, done)}, in the ${EXERCISE_WORDS[set.exercise].name}.`,
        ]
      : ['Your session is still open.', 'We can go on where you stopped.'],
  'kept for later': ({ set }) => {
    const { name } = EXERCISE_WORDS[set.exercise];
    const at = set.side ? `the ${name}, ${sideOf(set)}` : `the ${name}`;
    return [
      `Saved. We'll go on at ${at}.`,
      `I've kept your place: ${at}.`,
      `Next time we go on at ${at}.`,
    ];
  },
  'earlier session saved': () => ["I've saved what you did before."],
  'press-ups done': ({ reps, estimated }) => {
    const total = capitalised(counted(reps, 'push-up'));
    return estimated
      ? [`I make it ${counted(reps, 'push-up')}.`]
      : [`${total}. Well done.`, `${total}. Strong.`, `${total}. Nice finish.`];
  },
  'most press-ups reached': ({ reps }) => [
    `${capitalised(counted(reps, 'push-up'))}. That's plenty for anybody.`,
  ],
  'session finished': ({ counted: counts }) =>
    counts
      ? ["That's your session.", 'Session done.', "And that's it for today."]
      : ["I've saved what you did."],
  help: ({ open }) => [HELP_WORDS[open]],
  'not understood': () => ["I didn't catch that.", "Sorry, I didn't get that.", 'I missed that.'],
  trouble: () => ['Sorry, something went wrong on my side.'],
  goodbye: () => ['Rest well.', 'See you next time.', 'Enjoy your run.'],
};

const KIT_WORDS: Readonly<Record<KitItem, string>> = {
  towel: 'a bath towel',
  stair: 'the bottom stair',
  chair: 'a sturdy chair against the wall',
  floor: 'some clear floor',
};

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  injuries: 'Strong muscles take load off your joints, and that helps prevent injuries.',
  speed: 'Stronger legs push harder, and you run faster.',
  calories: 'Muscle burns calories more efficiently.',
  endurance: 'Strength builds endurance: you hold your pace for longer.',
  looks: 'A trained body looks good, too.',
  form: 'A strong core improves your running form.',
  'heart rate': 'Regular training lowers the resting heart rate.',
  balance: 'It improves balance and co-ordination, which you need on every rough path.',
  posture: 'You run taller: strength gives you a better posture.',
  'immune system': 'And it gives your immune system a lift.',
};

const HELP_WORDS: Readonly<Record<QuestionKind, string>> = {
  'which session':
    'Say full for all six exercises, or short for three. You can also say: explain the side plank. Or: how many sessions this week.',
  'got the kit':
    'I wait until you have your things. Say: ready, and the first exercise begins. Or say: stop.',
  ready:
    'Say ready to go on, next to skip, previous to go back, or stop to end and keep your place.',
  'any more': 'Say yes for five more push-ups, or no to end the session.',
  finish: 'Your session is done. Say yes to hear your week, or no to end.',
  'go on':
    'Say resume to go on, repeat to do this set again, next to skip it, or stop to keep your place.',
  'another reason': 'Say yes for one more reason, or start, and we train.',
  'which exercise': 'Name an exercise, and I explain it.',
  'try again': 'Say yes and we try once more, or stop.',
};

const EXERCISE_NAMES = listed(EXERCISE_IDS.map((id) => EXERCISE_WORDS[id].name));

/** @example weekOf(1, 3) // 'One session this week, two to go.' */
function weekOf(sessions: number, weeklyGoal: number): string {
  if (sessions === 0) return 'No sessions this week yet.';
  const done = `${capitalised(counted(sessions, 'session'))} this week`;
  return sessions < weeklyGoal
    ? `${done}, ${inWords(weeklyGoal - sessions)} to go.`
    : `${done}. That's your goal.`;
}

/** @example listed(['a', 'b', 'c']) // 'a, b and c' */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
