import type { Amount, Dose, Exercise, Range, Variant } from './exercise';
import { type ExerciseFact, isDone } from './session-fact';

/** Why a target is what it is. */
export type Because =
  /** It is where everybody starts. */
  | 'start'
  /** The one before was done twice running. */
  | 'done twice'
  /** It is a little more than last time. */
  | 'last time'
  /** It was stepped back after time away. */
  | 'time away'
  /** It was stepped back because it was too hard. */
  | 'too hard';

/** How much of an exercise comes next, and why. */
export interface Target {
  readonly amount: Amount;
  /** How often running it was done in full; once at the top, twice is enough for something harder. */
  readonly timesDone: number;
  readonly because: Because;
  /** What it was before. */
  readonly before: Amount;
  /** Whether the runner has yet to hear why. */
  readonly isNews: boolean;
}

/** Done in full this often running, a target is raised: the 2-for-2 rule (docs/programme.md). */
const TIMES_FOR_MORE = 2;

/** The range of an exercise in one of its variants; a harder one begins at the bottom (docs/programme.md). */
export function rangeOf({ range, easierRange }: Exercise, variant: Variant): Range {
  if (variant === 'easier') return easierRange ?? range;
  return variant === 'harder' ? { ...range, start: range.bottom } : range;
}

/** The target of whoever has not done an exercise in a variant yet. */
export const firstTarget = ({ start }: Range): Target => ({
  amount: start,
  timesDone: 0,
  because: 'start',
  before: start,
  isNews: false,
});

/**
 * The target after an exercise was done, in full or in part.
 * @param countConfirmed whether the runner confirmed a count of as many as you can
 * @example targetAfter(tenDoneOnce, tenDone, range, false) // { amount: 12, because: 'done twice', before: 10, ... }
 */
export function targetAfter(
  target: Target,
  fact: ExerciseFact,
  range: Range,
  countConfirmed: boolean,
): Target {
  const heard = { ...target, isNews: false };
  if (fact.planned.kind === 'as many as you can')
    return countConfirmed ? afterAsManyAsYouCan(heard, fact, range) : heard;
  if (amountOf(fact.planned) !== target.amount) return heard;
  if (!isDone(fact)) return { ...heard, timesDone: 0 };
  const timesDone = Math.min(TIMES_FOR_MORE, target.timesDone + 1);
  const amount = target.amount + range.step;
  return timesDone < TIMES_FOR_MORE || amount > range.top
    ? { ...heard, timesDone }
    : { amount, timesDone: 0, because: 'done twice', before: target.amount, isNews: true };
}

/** Of as many as you can, a little more than last time comes next. */
function afterAsManyAsYouCan(target: Target, { done }: ExerciseFact, range: Range): Target {
  const before = done.reduce((sum, reps) => sum + reps, 0);
  const amount = Math.min(range.top, Math.max(range.bottom, before + range.step));
  const timesDone = before >= range.top ? target.timesDone + 1 : 0;
  return { amount, timesDone, because: 'last time', before, isNews: amount > before };
}

/** The target one step back, if there is one: after time away, or when it was too hard. */
export function steppedBack(target: Target, { bottom, step }: Range, because: Because): Target {
  // A raise that nobody has heard of yet is no step that was ever taken.
  const before = target.isNews ? target.before : target.amount;
  const amount = Math.max(bottom, before - step);
  return amount < target.amount
    ? { amount, timesDone: 0, because, before, isNews: false }
    : { ...target, timesDone: 0 };
}

/** Whether all of the range was done twice running, and only something harder is left. */
export const isExhausted = ({ amount, timesDone }: Target, { top, step }: Range): boolean =>
  amount + step > top && timesDone >= TIMES_FOR_MORE;

/** The amount of a dose. */
export const amountOf = (dose: Dose): Amount => (dose.kind === 'holds' ? dose.holdMs : dose.reps);

/** The dose of an amount: as many reps of each side, or as many holds as ever and that long. */
export function doseOf({ dose }: Exercise, amount: Amount): Dose {
  switch (dose.kind) {
    case 'reps':
      return { kind: 'reps', reps: amount };
    case 'holds':
      return { ...dose, holdMs: amount };
    case 'as many as you can':
      return { ...dose, reps: amount };
  }
}
