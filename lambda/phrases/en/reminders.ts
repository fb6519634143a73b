import type { Reminder, ReminderDraft } from '../../domain/reminder';
import { type Weekday, WEEKDAYS } from '../../domain/period';
import type { TimeOfDay } from '../../domain/time-of-day';
import type { Phrases } from '../phrases';
import type { ClockWords } from './clock-words';
import { capitalised, counted, inWords, listed } from './numbers';

/** What the coach says about reminders, but for the times of the clock in them. */
export const REMINDERS = {
  'reminders are weekly': () => ['I remind you every week, on days that you choose.'],
  'asking permission': () => [
    'To remind you of your training, I need your permission. Alexa will ask you for it.',
  ],
  'permission missing': ({ why }) => [`${MISSING[why]} ${LATER}`],
  'reminder not set': () => ['All right, no reminder.', 'Nothing is set, then.'],
  'too many reminders': ({ most }) => [
    `You have ${inWords(most)} reminders from me, and that's the most I can keep. To make room, say: cancel my reminders.`,
  ],
  'name the reminder': () => ['Name a day of it, for example: change my Monday reminder to eight.'],
  'no reminders': () => ['You have no reminders from me.'],
  'reminders cancelled': () => ['Cancelled.', 'All cancelled.'],
  'reminders unavailable': ({ why }) => [UNAVAILABLE[why]],
} satisfies Partial<Phrases['sayings']>;

/** What the coach says about reminders, with times of the clock. */
export const timedReminders = (clock: ClockWords) =>
  ({
    'reminder set': ({ reminder }) => [
      `Done. I'll remind you ${whenOf(reminder, clock)}.`,
      `It's set: ${whenOf(reminder, clock)}.`,
      `Set. I'll remind you ${whenOf(reminder, clock)}.`,
    ],
    'reminder there already': ({ reminder }) => [
      `You have that reminder already: ${whenOf(reminder, clock)}.`,
    ],
    'which reminders': ({ reminders, others }) => [
      [
        ...reminders.map(
          (reminder, index) =>
            `${index === 0 ? 'I remind you' : 'And'} ${whenOf(reminder, clock)}.`,
        ),
        ...(others > 0
          ? [`The Alexa app has ${counted(others, 'reminder')} of another kind.`]
          : []),
      ].join(' '),
    ],
  }) satisfies Partial<Phrases['sayings']>;

/** What the coach asks about reminders, and the hint that is given when nobody answers. */
export const reminderQuestions = (clock: ClockWords) =>
  ({
    'when to remind': ({ draft }) => ({
      asked: [missingIn(draft)],
      hint: ['Say, for example: Monday and Thursday at seven in the morning. Or say no.'],
    }),
    'morning or evening': ({ draft }) => ({
      asked: [
        draft.time
          ? `${capitalised(clock(draft.time))} in the morning, or in the evening?`
          : 'In the morning, or in the evening?',
      ],
      hint: ['Say: in the morning. Or: in the evening.'],
    }),
    'set reminder': ({ draft }) => {
      const when = whenOf(draft, clock);
      return {
        asked: draft.formerly
          ? [
              `Then I'd remind you ${when}. Shall I change it?`,
              `${capitalised(when)} instead. Shall I change it?`,
            ]
          : [
              `A reminder ${when}. Shall I set it?`,
              `I'd remind you ${when}. Shall I?`,
              `${capitalised(when)}. Shall I set that reminder?`,
            ],
        hint: ['Say yes or no. Or name another time.'],
      };
    },
    'cancel reminders': () => ({
      asked: ['Shall I cancel that?', 'Do you want that cancelled?'],
      hint: ['Say yes to cancel, or no to keep it.'],
    }),
  }) satisfies Partial<Phrases['questions']>;

/** The question for what is missing of a reminder. */
function missingIn({ days, time, dayPart }: ReminderDraft): string {
  const part = dayPart ? ` in the ${dayPart}` : '';
  if (days.length > 0) return `${capitalised(daysOf(days))}${part}: at what time?`;
  return time ? 'On which days?' : `Which days, and at what time${part}?`;
}

/** What Alexa says when a reminder is due: short, discreet, without the name of the skill (Amazon's guidelines). */
export const REMINDER_TEXT = 'Your strength session';

const LATER = 'You can allow reminders at any time in the Alexa app. Then ask me again.';

const MISSING = {
  denied: 'All right, no reminder.',
  'not answered': "I didn't hear a yes, so nothing is set.",
  impossible: "I can't set it without permission, and Alexa didn't give it to me.",
} as const;

const UNAVAILABLE = {
  'not permitted':
    "Reminders aren't allowed. Allow them for me in the Alexa app, or say: remind me on Mondays at seven.",
  'not on this device': "This device can't keep reminders. Ask me on another Echo.",
  'out of reach':
    "Alexa's reminders don't answer just now. In a minute, ask me: which reminders do I have.",
  refused: "Alexa didn't take that. Try again, or use the reminders in the Alexa app.",
} as const;

/** @example whenOf(weekdaysAtSeven, hourAndMinute) // 'on weekdays at seven in the morning' */
const whenOf = ({ days, time }: Reminder, clock: ClockWords): string =>
  `${daysOf(days)} at ${timeOf(time, clock)}`;

/** @example daysOf(['monday', 'friday']) // 'every Monday and Friday' */
function daysOf(days: readonly Weekday[]): string {
  if (days.length === WEEKDAYS.length) return 'every day';
  if (days.join() === WEEKDAYS.slice(0, 5).join()) return 'on weekdays';
  return `every ${listed(days.map(nameOf))}`;
}

const nameOf = (day: Weekday): string => capitalised(day);

/** @example timeOf({ hour: 18, minute: 30 }, hourAndMinute) // 'six thirty in the evening' */
function timeOf(time: TimeOfDay, clock: ClockWords): string {
  const { hour, minute } = time;
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  if (hour === 0) return `${clock(time)} at night`;
  if (hour < 12) return `${clock(time)} in the morning`;
  return `${clock(time)} in the ${hour < 18 ? 'afternoon' : 'evening'}`;
}
