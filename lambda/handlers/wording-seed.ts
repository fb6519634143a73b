import { EXERCISES } from '../content/exercises';
import { type Progress, tallyOf } from '../domain/progress';
import { days, type Instant } from '../domain/time';

/**
 * What chooses the words of a conversation: one more after each session that counted, so that two sessions running never
 * sound the same. After one that did not count, the day decides.
 */
export function wordingSeed(progress: Progress, at: Instant): number {
  const tally = tallyOf(progress, EXERCISES);
  const lastCounted = tally.last === null || tally.last.day === tally.days[0];
  return tally.sessions + (lastCounted ? 0 : Math.floor(at / days(1)));
}
