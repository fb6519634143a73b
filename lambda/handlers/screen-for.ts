import { EXERCISES } from '../content/exercises';
import { kitOf } from '../content/kit';
import { variantFor } from '../content/programmes';
import { daysAfter, mondayOf, weekdayOf } from '../domain/calendar-day';
import { motionOf } from '../domain/motion';
import { type PlannedSet, setsOf } from '../domain/plan';
import type { TrainingSession } from '../domain/training-session';
import { goalOf, weekOf } from '../domain/week';
import type { Question, QuestionKind } from '../turn/question';
import type { Reply } from '../turn/reply';
import type { Saying, SayingKind } from '../turn/saying';
import type { Screen, SessionSeen, WeekSeen } from '../turn/screen';
import type { Outcome, Situation } from './situation';
import { hasBegun } from './what-next';
import { tallyHere, todayOf, weekHere } from './where-things-stand';

/** The outcome with what a device that has a screen shows beside it. */
export function withScreen(situation: Situation, outcome: Outcome): Outcome {
  const { reply, progress } = outcome;
  const isSeen = reply.kind !== 'silent' && reply.kind !== 'asks permission';
  const { display } = situation.turn;
  if (display.kind === 'none' || !isSeen) return outcome;
  const screen = screenFor({ ...situation, progress }, reply);
  if (display.kind === 'characters')
    return changesCharacters(situation, screen)
      ? { ...outcome, reply: { ...reply, screen } }
      : outcome;
  if (situation.isKnown || !SHOW_WEEKS.includes(screen.kind))
    return { ...outcome, reply: { ...reply, screen } };
  return reply.kind === 'asks'
    ? { ...outcome, reply: { ...reply, screen: questionScreen(reply.question) } }
    : outcome;
}

/** Four characters show where a set stands; other than that they show the time, unless there is a count to be stopped. */
const changesCharacters = ({ interrupted }: Situation, { kind }: Screen): boolean =>
  kind === 'paused' || kind === 'ready' || interrupted !== null;

/** Screens of weeks, which would all look empty while progress is out of reach. */
const SHOW_WEEKS: readonly Screen['kind'][] = ['home', 'finished', 'history'];

/** What is shown: the part that plays; else what was told, where there is a picture of it; else what is asked. */
function screenFor(
  situation: Situation,
  reply: Exclude<Reply, { readonly kind: 'silent' | 'asks permission' }>,
): Screen {
  const { session } = situation.progress;
  if (reply.kind === 'plays') return { kind: 'exercise', ...sessionSeen(session) };
  const told = reply.say.map((saying) => toldScreen(situation, saying, reply.kind));
  const shown = told.find((screen) => screen !== null);
  if (shown) return shown;
  return reply.kind === 'asks' ? askedScreen(situation, reply.question) : homeScreen(situation);
}

/** Sayings about weeks and days, which a chart shows at a glance. */
const ABOUT_WEEKS: readonly SayingKind[] = [
  'week',
  'sessions counted',
  'training days',
  'time trained',
  'trained last',
  'on track',
  'streak',
  'longest streak',
  'weekly goal set',
  'time off taken',
  'week sent',
];

function toldScreen(
  situation: Situation,
  saying: Saying,
  replyKind: 'asks' | 'says goodbye',
): Screen | null {
  const { settings, session } = situation.progress;
  const isInSession = session !== null;
  if (saying.kind === 'explained')
    return {
      kind: 'explanation',
      exercise: saying.exercise,
      variant: shownVariant(saying.aspect) ?? variantFor(saying.exercise, settings),
      isInSession,
    };
  if (saying.kind === 'session finished')
    return { kind: 'finished', week: weekSeen(situation), asks: replyKind === 'asks' };
  if (saying.kind === 'seek help') return { kind: 'question', isYesOrNo: false };
  if (saying.kind === 'help') return { kind: 'help', isInSession };
  return ABOUT_WEEKS.includes(saying.kind)
    ? { kind: 'history', week: weekSeen(situation), weeks: pastWeeks(situation), isInSession }
    : null;
}

const shownVariant = (aspect: string) =>
  aspect === 'easier' || aspect === 'harder' ? aspect : null;

/** Whether yes and no answer a question; else it wants a number, a day, or something to be chosen. */
const IS_YES_OR_NO: Readonly<Record<QuestionKind, boolean>> = {
  'which session': false,
  'got the kit': true,
  ready: true,
  'any more': true,
  'cool down': true,
  finish: true,
  'go on': true,
  unfinished: true,
  'another reason': true,
  'try again': true,
  'go straight through': true,
  'is that right': true,
  'how many': false,
  'easier or next': true,
  'next instead': true,
  'leave it there': true,
  'harder next time': true,
  'how often': false,
  'until when': false,
  'forget everything': true,
  'which exercise': false,
  'which to change': false,
  'when to remind': false,
  'morning or evening': false,
  'set reminder': true,
  'cancel reminders': true,
};

/** What is asked, in words alone. */
const questionScreen = ({ kind }: Question): Screen => ({
  kind: 'question',
  isYesOrNo: IS_YES_OR_NO[kind],
});

function askedScreen(situation: Situation, question: Question): Screen {
  const { session } = situation.progress;
  if (question.kind === 'which session' || question.kind === 'unfinished')
    return homeScreen(situation);
  if (question.kind === 'got the kit' && session)
    return { kind: 'kit', items: kitOf(session.plan) };
  if (question.kind === 'ready')
    return { kind: 'ready', set: question.next, done: 0, ...sessionSeen(session) };
  if (question.kind === 'go on' && question.set)
    return {
      kind: 'paused',
      set: question.set,
      done: session?.place.done ?? 0,
      ...sessionSeen(session),
    };
  return questionScreen(question);
}

const homeScreen = (situation: Situation): Screen => {
  const { session } = situation.progress;
  return {
    kind: 'home',
    week: weekSeen(situation),
    isUnfinished: session !== null && hasBegun(session),
  };
};

/** A session's exercises, and how the reps of each move. */
function sessionSeen(session: TrainingSession | null): SessionSeen {
  if (!session) return { exercises: [], motions: {} };
  const { plan } = session;
  const motions = setsOf(plan, EXERCISES).map((set: PlannedSet) => [
    set.exercise,
    motionOf(set, EXERCISES[set.exercise].rep, plan.pace),
  ]);
  return {
    exercises: plan.exercises.map(({ exercise }) => exercise),
    motions: Object.fromEntries(motions) as SessionSeen['motions'],
  };
}

/** How many weeks a chart shows. */
const WEEKS_SHOWN = 8;

function weekSeen(situation: Situation): WeekSeen {
  const today = todayOf(situation);
  const monday = mondayOf(today);
  const { days } = tallyHere(situation);
  return {
    ...weekHere(situation),
    trained: Array.from({ length: 7 }, (_, index) => days.includes(daysAfter(monday, index))),
    today: weekdayOf(today),
  };
}

function pastWeeks(situation: Situation) {
  const { weeks, goals } = tallyHere(situation);
  const monday = mondayOf(todayOf(situation));
  return Array.from({ length: WEEKS_SHOWN }, (_, index) => {
    const of = daysAfter(monday, 7 * (index + 1 - WEEKS_SHOWN));
    return { sessions: weekOf(weeks, of).sessions, weeklyGoal: goalOf(goals, of) };
  });
}
