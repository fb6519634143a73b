import { EXERCISE_IDS, type ExerciseId } from '../../lambda/domain/exercise';
import { KIT } from '../../lambda/domain/kit-item';
import { PERIODS, WEEKDAYS } from '../../lambda/domain/period';
import { REASONS } from '../../lambda/domain/reason';
import { ASPECTS } from '../../lambda/turn/ask';
import { QUESTION_KINDS } from '../../lambda/turn/question';
import type {
  ResultTold,
  Saying,
  SayingKind,
  SayingOf,
  WeekStands,
} from '../../lambda/turn/saying';
import { every, upTo } from './every';
import { REMINDERS } from './every-question';
import { dosesOf, EVERY_PLACE, EVERY_SET } from './every-set';

type Told<K extends SayingKind> = Omit<SayingOf<K>, 'kind'>;

const nothing = [{}] as const;
const yesAndNo = [true, false] as const;
const ofExercise = EXERCISE_IDS.map((exercise) => ({ exercise }));
const counts = upTo(50).slice(1);
const weeks = every<WeekStands>({
  sessions: upTo(9),
  weeklyGoal: [1, 2, 3, 4, 5, 6, 7],
  streak: [0, 1, 2, 12, 101],
});
const whens = [0, 1, 4, 7, 9, 11, 13, 14, 29, 59, 60, 200, 800].flatMap((daysAgo) =>
  WEEKDAYS.map((weekday) => ({ daysAgo, weekday })),
);
const trainedMs = [0, 20_000, 60_000, 960_000, 7_140_000, 7_200_000, 90_000_000];

/** From one exercise to all six, from the feet up and from the arms down. */
const lists: readonly (readonly ExerciseId[])[] = upTo(5).flatMap((index) => [
  EXERCISE_IDS.slice(0, index + 1),
  EXERCISE_IDS.slice(index),
]);
const results: readonly ResultTold[] = EXERCISE_IDS.flatMap((exercise) =>
  every<ResultTold>({
    exercise: [exercise],
    amount: exercise === 'side-plank' ? [10_000, 20_000] : [1, 5, 20, 50],
    when: whens,
  }),
);
const whys: readonly Told<'why'>[] = EXERCISE_IDS.flatMap((exercise) =>
  every<Told<'why'>>({
    exercise: [exercise],
    variant: ['easier', 'standard', 'harder', 'floor'],
    dose: dosesOf(exercise, 'standard'),
    before: dosesOf(exercise, 'standard').slice(0, 1),
    because: ['start', 'done twice', 'last time', 'time away', 'too hard'],
  }),
);

const AT_QUESTIONS = QUESTION_KINDS.map((where) => ({ where }));

/** Every saying, with all that it can be about; a kind that is missing does not compile. */
const SAYINGS: { readonly [K in SayingKind]: readonly Told<K>[] } = {
  welcome: [{ fullMinutes: 17, shortMinutes: 9 }],
  'not medical advice': nothing,
  'welcome back': weeks,
  week: weeks,
  'week after session': weeks,
  'sessions counted': every({ period: PERIODS, sessions: [...upTo(30), 120] }),
  'training days': every<Told<'training days'>>({
    period: ['this-week', 'last-week'],
    weekdays: [[], ['monday'], ['monday', 'friday'], WEEKDAYS],
  }),
  'time trained': every({ period: PERIODS, trainedMs }),
  'trained last': every({ when: whens, trainedMs: trainedMs.slice(1) }),
  'never trained': nothing,
  'on track': every({
    sessions: upTo(8),
    weeklyGoal: [1, 2, 3, 4, 5, 6, 7],
    daysLeft: upTo(6),
    isTimeOff: yesAndNo,
  }),
  streak: every({ weeks: upTo(12), longest: [0, 12], weeklyGoal: [1, 2, 3, 7] }),
  'longest streak': upTo(120).map((number) => ({ weeks: number })),
  'done on day': every({
    when: whens.slice(0, 28),
    exercises: [[], ...lists],
    trainedMs: [960_000],
  }),
  'last result': results,
  'best result': results.flatMap((result) =>
    (['standard', 'easier'] as const).map((variant) => ({ ...result, variant })),
  ),
  'no result': ofExercise,
  why: whys,
  'name one for why': nothing,
  'weekly goal set': weeks,
  'no such goal': [{ least: 1, most: 7 }],
  'time off taken': every({ weeks: upTo(53), fromNow: yesAndNo, hasStreak: yesAndNo }),
  'a step back': nothing,
  'rest is training': nothing,
  'harder offered': EXERCISE_IDS.flatMap((exercise) =>
    dosesOf(exercise, 'standard').map((dose) => ({ exercise, dose })),
  ),
  'what is known': every<Told<'what is known'>>({
    sessions: [0, 1, 2, 99],
    since: [null, '2026-09-01'],
    weeklyGoal: [1, 2, 3, 7],
  }),
  'before forgetting': nothing,
  'nothing forgotten': nothing,
  forgotten: nothing,
  'week sent': nothing,
  'result corrected': [
    ...every<Told<'result corrected'>>({
      exercise: EXERCISE_IDS.filter((exercise) => exercise !== 'press-up'),
      side: ['right', 'left', null],
      reps: upTo(50),
    }),
    ...every<Told<'result corrected'>>({ exercise: ['press-up'], side: [null], reps: upTo(50) }),
  ],
  kit: every<Told<'kit'>>({
    items: [['floor'], ['stair'], ['chair', 'floor'], ['towel', 'stair', 'chair', 'floor'], KIT],
    isFirst: yesAndNo,
  }),
  'back with the kit': nothing,
  'what fits': every({ exercises: lists, minutes: [1, 2, 17] }),
  'too little time': every({ minutes: [1, 2], least: [2, 3] }),
  'left out': ofExercise,
  'all there is': ofExercise,
  'not in this session': ofExercise,
  'with weights': [
    { exercises: [] },
    { exercises: ['lunge'] },
    { exercises: ['eccentric-calf-raise', 'lunge'] },
  ],
  'take your time': nothing,
  explained: every<Told<'explained'>>({ exercise: EXERCISE_IDS, aspect: ASPECTS }),
  'unknown exercise': nothing,
  'exercise list': nothing,
  reason: REASONS.map((reason) => ({ reason })),
  'all reasons': nothing,
  paused: EVERY_PLACE,
  'both feet on': nothing,
  'paused between sets': nothing,
  'nothing is playing': nothing,
  'unfinished session': EVERY_PLACE,
  'kept for later': EVERY_SET.map((set) => ({ set })),
  'earlier session saved': nothing,
  'session let go': nothing,
  'press-ups done': every({ reps: counts, estimated: yesAndNo }),
  'most press-ups reached': [{ reps: 50 }],
  'session finished': [{ counted: true }, { counted: false }],
  'reps left': EVERY_PLACE.map(({ set, done }) => ({ set, left: set.dose.reps - done })),
  'time left': every<Told<'time left'>>({
    of: ['set', 'warm-up', 'cool-down'],
    setMs: [1000, 59_000, 60_000, 95_000],
    sessionMs: [30_000, 61_000, 1_020_000],
  }),
  'side now': EVERY_SET.map((set) => ({ set })),
  'coming next': [...ofExercise, { exercise: null }],
  'side next': every<Told<'side next'>>({
    set: EVERY_SET.filter(({ side }) => side),
    exercise: [...EXERCISE_IDS, null],
  }),
  'in brief': every({ exercise: EXERCISE_IDS, variant: ['easier', 'standard', 'harder', 'floor'] }),
  'pace set': [{ pace: 'slower' }, { pace: 'normal' }, { pace: 'faster' }],
  'pace unchanged': [{ pace: 'slower' }, { pace: 'normal' }, { pace: 'faster' }],
  'rest set': [0, 15_000, 30_000, 60_000].map((moreMs) => ({ moreMs })),
  'rest unchanged': [{ change: 'longer' }, { change: 'shorter' }],
  'set-up unchanged': [{ change: 'longer' }, { change: 'shorter' }],
  'set-up set': [0, 5_000, 10_000, 15_000].map((moreMs) => ({ moreMs })),
  'first side set': every<Told<'first side set'>>({
    side: ['right', 'left'],
    fromNextTime: yesAndNo,
  }),
  'variant set': every<Told<'variant set'>>({
    exercise: EXERCISE_IDS,
    variant: ['easier', 'standard', 'harder'],
    lasting: yesAndNo,
  }),
  'variant exhausted': [{ direction: 'easier' }, { direction: 'harder' }],
  'count corrected': every({ set: EVERY_SET.slice(0, 12), reps: upTo(50) }),
  'nothing to correct': nothing,
  'name what to correct': nothing,
  'flow set': [{ flow: 'straight through' }, { flow: 'one at a time' }],
  'stairs set': [{ stairs: 'none' }, { stairs: 'step' }],
  'warm-up set': [{ warmUp: 'always' }, { warmUp: 'never' }],
  'warm-up offered': nothing,
  'straight through offered': nothing,
  'a minute': nothing,
  'going on': nothing,
  'stop for pain': nothing,
  'let it rest': nothing,
  'spare what hurts': nothing,
  'can wait': ofExercise,
  'seek help': nothing,
  'not while driving': nothing,
  'reminders are weekly': nothing,
  'asking permission': nothing,
  'permission missing': [{ why: 'denied' }, { why: 'not answered' }, { why: 'impossible' }],
  'reminder set': REMINDERS.map((reminder) => ({ reminder })),
  'reminder there already': REMINDERS.map((reminder) => ({ reminder })),
  'reminder not set': nothing,
  'too many reminders': [{ most: 5 }],
  'which reminders': every({
    reminders: [[], REMINDERS.slice(0, 1), REMINDERS.slice(20, 23)],
    others: [1, 2],
  }),
  'name the reminder': nothing,
  'no reminders': nothing,
  'reminders cancelled': nothing,
  'reminders unavailable': [
    { why: 'not permitted' },
    { why: 'not on this device' },
    { why: 'out of reach' },
    { why: 'refused' },
  ],
  help: QUESTION_KINDS.map((open) => ({ open })),
  missed: AT_QUESTIONS,
  'missed again': AT_QUESTIONS,
  'missed often': AT_QUESTIONS,
  'missed in a set': nothing,
  'missed often in a set': nothing,
  'progress out of reach': nothing,
  'not forgotten': nothing,
  'weekly goal noted': [1, 2, 3, 4, 5, 6, 7].map((weeklyGoal) => ({ weeklyGoal })),
  'progress unknown': nothing,
  'saved later': nothing,
  'not saved': [{ what: 'session' }, { what: 'wish' }],
  trouble: nothing,
  goodbye: nothing,
};

export const EVERY_SAYING = Object.entries(SAYINGS).flatMap(([kind, list]) =>
  (list as readonly object[]).map((about) => ({ ...about, kind }) as Saying),
);
