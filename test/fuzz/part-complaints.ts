import { EXERCISES } from '../../lambda/content/exercises';
import { setsOf } from '../../lambda/domain/plan';
import type { TrainingSession } from '../../lambda/domain/training-session';
import { countsOf, type Snapshot } from './kept';

/** What was heard of a part until a runner said something that only asks, or goes on. */
export interface PartHeard {
  /** When the part that was heard was asked for. */
  readonly since: number;
  /** The sure counts heard in it. */
  readonly counts: number;
  readonly isInterrupted: boolean;
}

/** A clock that cannot see some seconds takes a runner back by so many reps at most, never forward. */
const MOST_REPS_BACK = 4;

/** What is wrong with what is done after a part: more than was counted aloud, or less. */
export function partComplaints(
  before: Snapshot,
  after: Snapshot,
  { since, counts, isInterrupted }: PartHeard,
): readonly string[] {
  const { session } = before.progress;
  if (session?.playing?.since !== since) return [];
  // Of reps in several variants it is not known any more which numbers they had.
  if (session.stretches.length > 0) return [];
  const done = (countsOf(after, session.id) ?? 0) - (countsOf(before, session.id) ?? 0);
  const heard = `${counts} counts from four on were heard, ${done} are done`;
  if (done > counts) return [`More is done than was counted: ${heard}.`];
  const least = counts - (isInterrupted ? MOST_REPS_BACK : 0);
  return isNewFrom(session) && done < least ? [`Reps were lost: ${heard}.`] : [];
}

/** Whether nothing is done yet of what a part has begun with; reps that are done again are not new. */
function isNewFrom({ plan, done, playing }: TrainingSession): boolean {
  const from = playing!.from;
  return setsOf(plan, EXERCISES).every(
    ({ index }) => index < from.set || (done[index] ?? 0) === (index === from.set ? from.done : 0),
  );
}
