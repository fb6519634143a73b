import { EXERCISES } from '../lambda/content/exercises';
import { planFor } from '../lambda/content/programmes';
import { dayIn } from '../lambda/domain/calendar-day';
import { hash } from '../lambda/domain/chance';
import { setsOf } from '../lambda/domain/plan';
import { NEW_PROGRESS, type Progress, tallyOf, withSessionClosed } from '../lambda/domain/progress';
import { days, type Instant, seconds } from '../lambda/domain/time';
import { makeSession, type TrainingSession } from '../lambda/domain/training-session';
import { zoneReadAt } from '../lambda/domain/zone';
import { KITCHEN_ECHO } from '../simulator/echo/device';

const ZONE = 'Europe/London';

/** Monday, Wednesday and Friday, counted in days from a Monday. */
const TRAINING_DAYS = [0, 2, 4];

/** Monday 23 November 2026, seven in the morning in London: a runner is about to train. */
export const MONDAY_AT_SEVEN = Date.parse('2026-11-23T07:00:00Z');

/**
 * A runner who has done the full session three times a week for some weeks, the last time on the Friday before
 * MONDAY_AT_SEVEN, and whose kitchen's time zone is known; no fact is written yet.
 * @example weeksOfTraining(52).unwritten.length // 156
 */
export function weeksOfTraining(weeks: number): Progress {
  const zone = zoneReadAt(ZONE, MONDAY_AT_SEVEN, hash(KITCHEN_ECHO.deviceId));
  const mondays = Array.from({ length: weeks }, (_, nth) => MONDAY_AT_SEVEN - days(7 * (nth + 1)));
  return mondays
    .toReversed()
    .flatMap((monday) => TRAINING_DAYS.map((day) => monday + days(day)))
    .reduce(trainedAt, { ...NEW_PROGRESS, zone });
}

const trainedAt = (progress: Progress, at: Instant): Progress =>
  withSessionClosed({ ...progress, session: sessionDoneAt(progress, at) }, EXERCISES);

function sessionDoneAt(progress: Progress, at: Instant): TrainingSession | null {
  const plan = planFor({ kind: 'full' }, progress.settings, tallyOf(progress, EXERCISES));
  if (!plan) return null;
  const sets = setsOf(plan, EXERCISES);
  return {
    ...makeSession(`${at}-${hash(`${at}`).toString(36)}`, at, dayIn(ZONE, at), ZONE, plan),
    done: sets.map(({ dose }) => dose.reps),
    place: { set: sets.length, done: 0 },
    trainedMs: seconds(17 * 60),
    countConfirmed: true,
  };
}
