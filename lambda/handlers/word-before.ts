import { EXERCISES } from '../content/exercises';
import { daysAfter, mondayOf } from '../domain/calendar-day';
import type { Plan } from '../domain/plan';
import { type Progress, type Settings, tallyOf } from '../domain/progress';
import { standingIn } from '../domain/standing';
import { onDay, type Tally } from '../domain/tally';
import type { Saying } from '../turn/saying';
import type { Situation } from './situation';
import { todayOf } from './where-things-stand';

/** What is said before a session besides what it is: before the kit is named, or after it. */
export interface WordBefore {
  readonly first: readonly Saying[];
  readonly last: readonly Saying[];
  /** That it was said. */
  readonly kept: Partial<Settings>;
}

const NOTHING: WordBefore = { first: [], last: [], kept: {} };

/** At most one thing: a step back after time away, a word about rest once a week, the warm-up at the second session. */
export function wordBefore(situation: Situation, closed: Progress, plan: Plan): WordBefore {
  const { settings } = closed;
  const tally = tallyOf(closed, EXERCISES);
  const today = todayOf(situation);
  const monday = mondayOf(today);
  if (isStepBack(plan, tally, onDay(tally, today, EXERCISES)))
    return { ...NOTHING, first: [{ kind: 'a step back' }] };
  if (tally.days[0] === daysAfter(today, -1) && settings.restRemindedIn !== monday)
    return { ...NOTHING, first: [{ kind: 'rest is training' }], kept: { restRemindedIn: monday } };
  // The first session has enough that is new.
  if (settings.warmUp === null && !settings.warmUpOffered && tally.since !== null)
    return { ...NOTHING, last: [{ kind: 'warm-up offered' }], kept: { warmUpOffered: true } };
  return NOTHING;
}

/** Whether there is less of anything than the runner was told of before the time away. */
const isStepBack = ({ exercises }: Plan, before: Tally, now: Tally): boolean =>
  exercises.some(({ exercise, variant }) => {
    const targetIn = ({ standings }: Tally) =>
      standingIn(standings, exercise, variant, EXERCISES).target;
    const { isNews, amount, before: earlier } = targetIn(before);
    return targetIn(now).amount < (isNews ? earlier : amount);
  });
