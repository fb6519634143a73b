import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { WEEKDAYS } from '../../lambda/domain/period';
import { NO_DRAFT, type Reminder } from '../../lambda/domain/reminder';
import { DAY_PARTS } from '../../lambda/domain/time-of-day';
import { ASPECTS } from '../../lambda/turn/ask';
import type { Question, QuestionKind, QuestionOf } from '../../lambda/turn/question';
import { every } from './every';
import { EVERY_SET } from './every-set';

/** Times on the hour, soon after it, and late, in each part of the day. */
export const TIMES = every<Reminder['time']>({ hour: [0, 7, 12, 15, 21], minute: [0, 5, 30, 59] });

/** One day, all weekdays, some days, every day. */
export const DAYS: readonly Reminder['days'][] = [
  ['monday'],
  ['monday', 'wednesday', 'friday'],
  WEEKDAYS.slice(0, 5),
  WEEKDAYS.slice(0, 6),
  WEEKDAYS,
];

export const REMINDERS = every<Reminder>({ days: DAYS, time: TIMES });

const nothing = [{}] as const;

/** Every question, with all that it can be asked about; a kind that is missing does not compile. */
const QUESTIONS: { readonly [K in QuestionKind]: readonly Omit<QuestionOf<K>, 'kind'>[] } = {
  'which session': nothing,
  'got the kit': [{ asksForStairs: true }, { asksForStairs: false }],
  ready: EVERY_SET.map((next) => ({ next })),
  'any more': nothing,
  'cool down': nothing,
  finish: nothing,
  'go on': EVERY_SET.slice(0, 1).map((set) => ({ set })),
  unfinished: nothing,
  'another reason': nothing,
  'try again': nothing,
  'go straight through': nothing,
  'is that right': nothing,
  'how many': [{ exercise: null, side: null }],
  'easier or next': EXERCISE_IDS.map((exercise) => ({ exercise })),
  'next instead': EXERCISE_IDS.map((exercise) => ({ exercise })),
  'leave it there': nothing,
  'harder next time': EXERCISE_IDS.map((exercise) => ({ exercise })),
  'how often': nothing,
  'until when': nothing,
  'forget everything': nothing,
  'which exercise': ASPECTS.map((aspect) => ({ aspect })),
  'which to change': [{ aspect: 'easier' }, { aspect: 'harder' }],
  'when to remind': [
    { draft: NO_DRAFT },
    ...TIMES.map((time) => ({ draft: { ...NO_DRAFT, time } })),
    ...DAYS.map((days) => ({ draft: { ...NO_DRAFT, days } })),
    ...DAY_PARTS.map((dayPart) => ({ draft: { ...NO_DRAFT, dayPart } })),
    ...DAY_PARTS.map((dayPart) => ({
      draft: { ...NO_DRAFT, days: WEEKDAYS.slice(0, 3), dayPart },
    })),
  ],
  'morning or evening': [
    { draft: NO_DRAFT },
    ...TIMES.map((time) => ({ draft: { ...NO_DRAFT, time } })),
  ],
  'set reminder': REMINDERS.flatMap((reminder) => [
    { draft: { ...NO_DRAFT, ...reminder } },
    { draft: { ...NO_DRAFT, ...reminder, formerly: reminder } },
  ]),
  'cancel reminders': nothing,
};

export const EVERY_QUESTION = Object.entries(QUESTIONS).flatMap(([kind, list]) =>
  list.map((about) => ({ ...about, kind }) as Question),
);
