import { EXERCISES } from '../lambda/content/exercises';
import { planFor } from '../lambda/content/programmes';
import { dayIn } from '../lambda/domain/calendar-day';
import { hash } from '../lambda/domain/chance';
import { setsOf } from '../lambda/domain/plan';
import { NEW_PROGRESS, type Progress, tallyOf, withSessionClosed } from '../lambda/domain/progress';
import { days, type Instant, seconds } from '../lambda/domain/time';
import { makeSession, type TrainingSession } from '../lambda/domain/training-session';

const ZONE = 'Europe/London';

/** Monday, Wednesday and Friday, counted in days from a Monday. */
const TRAINING_DAYS = [0, 2, 4];

/**
 * A runner who has done the full session three times a week for some years, in 52 weeks each; no fact is written yet.
 * @param until a Monday: the last session was on the Friday before it
 * @param device the device whose time zone is known
 * @example yearsOfTraining(1, MONDAY, 'kitchen').unwritten.length // 156
 */
export function yearsOfTraining(years: number, until: Instant, device: string): Progress {
  const zone = { name: ZONE, readAt: until, device: hash(device) };
  const mondays = Array.from({ length: years * 52 }, (_, nth) => until - days(7 * (nth + 1)));
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
