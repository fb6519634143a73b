import { EXERCISE_IDS } from '../../domain/exercise';
import { REASONS, type Reason } from '../../domain/reason';
import type { QuestionKind } from '../../turn/question';
import type { Phrases } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { inWords, listed } from './numbers';
import { goalStands, weekWords } from './week-words';

const NOT_MEDICAL_ADVICE = 'This is not medical advice. If something hurts, stop.';

/** What the coach says outside the sets: welcome, explanations, reasons, help, goodbye. */
export const TALK = {
  welcome: ({ fullMinutes, shortMinutes }) => [
    'Welcome to Runner Strength: six strength exercises for runners, and I count every rep. ' +
      `${NOT_MEDICAL_ADVICE} ` +
      `The full session takes about ${inWords(fullMinutes)} minutes, and the short one takes ${inWords(shortMinutes)}. ` +
      'Or say: explain the lunge.',
  ],
  'not medical advice': () => [NOT_MEDICAL_ADVICE],
  'welcome back': ({ sessions, weeklyGoal }) => {
    const [first, second, third, fourth] = goalStands(sessions, weeklyGoal);
    return [
      `Welcome back{, name}. ${first}`,
      `Good to hear you{, name}. ${second}`,
      `Hello again{, name}. ${third}`,
      `Nice to have you here{, name}. ${fourth}`,
    ];
  },
  week: ({ sessions, weeklyGoal, streak }) => [weekWords(sessions, weeklyGoal, streak)[0]],
  'week after session': ({ sessions, weeklyGoal, streak }) =>
    weekWords(sessions, weeklyGoal, streak),
  explained: ({ exercise, aspect }) => [EXERCISE_WORDS[exercise][aspect]],
  'unknown exercise': () => [`I don't know that one. I know six: ${EXERCISE_NAMES}.`],
  'exercise list': () => [`There are six, from the feet up: ${EXERCISE_NAMES}.`],
  reason: ({ reason }) => [REASON_WORDS[reason]],
  'all reasons': () => [REASONS.map((reason) => REASON_WORDS[reason]).join(' ')],
  help: ({ open }) => [HELP_WORDS[open]],
  trouble: () => ['Sorry, something went wrong on my side.'],
  goodbye: () => ['Rest well.', 'See you next time.', 'Enjoy your run.', 'Until next time.'],
} satisfies Partial<Phrases['sayings']>;

const REASON_WORDS: Readonly<Record<Reason, string>> = {
  injuries: 'Strong muscles take load off your joints, and that helps prevent injuries.',
  speed: 'Stronger legs push harder, and you run faster.',
  calories: 'Muscle burns calories more efficiently.',
  endurance: 'Strength builds endurance: you hold your pace for longer.',
  looks: 'A trained body looks good, too.',
  form: 'A strong core improves your running form.',
  'heart rate': 'Regular training lowers the resting heart rate.',
  balance: 'It improves balance and coordination, which you need on every rough path.',
  posture: 'You run taller: strength gives you a better posture.',
  'immune system': 'And it gives your immune system a lift.',
};

/** What can be said at each question, and what it does. */
export const HELP_WORDS: Readonly<Record<QuestionKind, string>> = {
  'which session':
    'Say full for all six exercises, or short for three. You can also say: explain the side plank. Or: am I on track?',
  'got the kit':
    'I wait until you have your things. Say: ready, and the first exercise begins. Or say: stop.',
  ready: 'Say ready to go on, previous to go back, or stop to end and keep your place.',
  'any more': 'Say yes for five more push-ups, or no to end the session.',
  'cool down': 'Say yes for a minute of cooling down, or no to end the session.',
  finish: 'Your session is done. Say yes to hear your week, or no to end.',
  'go on':
    'Say resume to go on, or repeat to do this set again. Next skips it. Stop keeps your place.',
  unfinished:
    'Say yes to go on where you stopped, or no to leave it. Or begin anew. Say: start over, full or short.',
  'another reason': 'Say yes for one more reason, or start, and we train.',
  'go straight through': 'Say yes, and next time one exercise follows the other. Or say no.',
  'harder next time': 'Say yes for the harder way, from next time on, or no to keep it as it is.',
  'how often': 'Say how many times a week you want to train, from one to seven.',
  'until when': 'Say until when you are away. For example: until Monday.',
  'forget everything': 'Say yes, and everything I keep of you is deleted. Say no, and it stays.',
  'next instead': 'Say yes to skip it, or stop to end and keep your place.',
  'leave it there': 'Say yes to end the session, or stop to keep your place.',
  'which to change': 'Name an exercise, and I change it.',
  'which exercise': 'Name an exercise, and I explain it.',
  'try again': 'Say yes and we try once more, or stop.',
  'is that right': 'Say yes if the number is right, or tell me the right one.',
  'how many': 'Just say how many you did.',
  'when to remind':
    'Tell me the days and the time, for example: Monday and Thursday at seven in the morning. I remind you every week.',
  'morning or evening': 'Say: in the morning. Or say: in the evening.',
  'set reminder': 'Say yes and I set it, or no. Or name other days, or another time.',
  'cancel reminders': 'Say yes to cancel your reminders, or no to keep them.',
  'easier or next': 'Say yes for the easier way, next to skip it, or stop.',
};

const EXERCISE_NAMES = listed(EXERCISE_IDS.map((id) => EXERCISE_WORDS[id].name));
