import { EXERCISES } from '../content/exercises';
import { type Progress, tallyOf } from '../domain/progress';
import { days, type Instant, seconds } from '../domain/time';
import { hasBegun } from './what-next';

const MINUTE_MS = seconds(60);

/**
 * What chooses the words of a conversation: one more after each session that counted, so that two sessions running never
 * sound the same. After one that did not count the day decides; in a session that was broken off, when that was.
 */
export function wordingSeed(progress: Progress, at: Instant): number {
  const { session } = progress;
  const { sessions, last, days: counted } = tallyOf(progress, EXERCISES);
  if (session && hasBegun(session)) return sessions + Math.floor(session.stoppedAt / MINUTE_MS);
  const lastCounted = last === null || last.day === counted[0];
  return sessions + (lastCounted ? 0 : Math.floor(at / days(1)));
}
