import { EXERCISES } from '../content/exercises';
import { kitOf } from '../content/kit';
import { type Plan, type PlannedSet, setsOf } from '../domain/plan';
import { sessionsThisWeek } from '../domain/progress';
import type { TrainingSession } from '../domain/training-session';
import type { Saying } from '../turn/reply';
import type { Outcome, Situation } from './situation';

/** The set that an open session stands at. @returns null without a session, and past its last set */
export const setHere = (session: TrainingSession | null): PlannedSet | null =>
  (session && setsOf(session.plan, EXERCISES)[session.place.set]) ?? null;

/** How many sessions the week has, of how many it is to have. */
export const weekStands = (
  { progress, zone, turn }: Situation,
  kind: 'week' | 'welcome back' = 'week',
): Saying => ({
  kind,
  sessions: sessionsThisWeek(progress, zone, turn.at, EXERCISES),
  weeklyGoal: progress.settings.weeklyGoal,
});

/** Says where an open session was left, and offers to go on there. */
export function offerUnfinished({ progress }: Situation, session: TrainingSession): Outcome {
  const set = setHere(session);
  const left: Saying = set
    ? { kind: 'unfinished session', set, done: session.place.done }
    : { kind: 'paused between sets' };
  return { reply: { kind: 'asks', say: [left], question: { kind: 'unfinished' } }, progress };
}

/** What to fetch for a plan. */
export const kitFor = (plan: Plan): Saying => ({
  kind: 'kit',
  items: kitOf(plan),
  isFirst: plan.teachesWakeWord,
});
