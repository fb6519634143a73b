import { EXERCISES } from '../content/exercises';
import { kitOf } from '../content/kit';
import { variantFor } from '../content/programmes';
import { type CalendarDay, daysBetween, mondayOf } from '../domain/calendar-day';
import type { ExerciseId, Variant } from '../domain/exercise';
import { type NamedWhen, whenOf } from '../domain/period';
import { type Plan, type PlannedSet, setsOf } from '../domain/plan';
import { tallyNow, tallyOf } from '../domain/progress';
import { lengthIn } from '../domain/streak';
import { onDay, streakOf, type Tally } from '../domain/tally';
import type { TrainingSession } from '../domain/training-session';
import { goalOf, weekOf } from '../domain/week';
import { localDay } from '../domain/zone';
import type { Saying } from '../turn/saying';
import type { Outcome, Situation } from './situation';

/** The set that an open session stands at. @returns null without a session, and past its last set */
export const setHere = (session: TrainingSession | null): PlannedSet | null =>
  (session && setsOf(session.plan, EXERCISES)[session.place.set]) ?? null;

/** The runner's day. */
export const todayOf = ({ zone, turn }: Situation): CalendarDay => localDay(zone, turn.at);

/** What all sessions come to, with the open one as far as it was done. */
export const tallyHere = ({ progress }: Situation): Tally => tallyNow(progress, EXERCISES);

/** What the closed sessions come to, as it stood when the open one began, or stands today. */
export function tallyToday(situation: Situation): Tally {
  const { progress } = situation;
  return onDay(
    tallyOf(progress, EXERCISES),
    progress.session?.day ?? todayOf(situation),
    EXERCISES,
  );
}

/** The variant that an exercise has in the open session, or would have in one. */
export const variantHere = ({ progress }: Situation, exercise: ExerciseId): Variant =>
  progress.session?.plan.exercises.find((planned) => planned.exercise === exercise)?.variant ??
  variantFor(exercise, progress.settings);

/** When a day was, seen from today. */
export const whenWas = (situation: Situation, day: CalendarDay): NamedWhen =>
  whenOf(day, daysBetween(day, todayOf(situation)));

/** How the running week stands: its sessions, its goal, and the streak with it. */
export function weekHere(situation: Situation) {
  const tally = tallyHere(situation);
  const monday = mondayOf(todayOf(situation));
  return {
    sessions: weekOf(tally.weeks, monday).sessions,
    weeklyGoal: goalOf(tally.goals, monday),
    streak: lengthIn(streakOf(tally), monday, tally.timeOff),
  };
}

/** How many sessions the week has, of how many it is to have. */
export const weekStands = <K extends 'week' | 'week after session' | 'welcome back' = 'week'>(
  situation: Situation,
  kind: K = 'week' as K,
) => ({ kind, ...weekHere(situation) });

/** Where an open session was left. */
export function whereLeft(session: TrainingSession): Saying {
  const set = setHere(session);
  return set
    ? { kind: 'unfinished session', set, done: session.place.done }
    : { kind: 'paused between sets' };
}

/** Says where an open session was left, and offers to go on there. */
export const offerUnfinished = ({ progress }: Situation, session: TrainingSession): Outcome => ({
  reply: { kind: 'asks', say: [whereLeft(session)], question: { kind: 'unfinished' } },
  progress,
});

/** What to fetch for a plan. */
export const kitFor = (plan: Plan): Saying => ({
  kind: 'kit',
  items: kitOf(plan),
  isFirst: plan.teachesWakeWord,
});
