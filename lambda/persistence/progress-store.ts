import { type CalendarDay, daysAfter } from '../domain/calendar-day';
import type { Progress } from '../domain/progress';
import { CORRECTED_WITHIN_DAYS, type Fact } from '../domain/fact';
import type { SessionFact } from '../domain/session-fact';
import type { Runner } from '../domain/runner';

/** A runner's progress as it was loaded, with the version that a save must find unchanged. */
export interface LoadedProgress {
  readonly progress: Progress;
  /** 0 for a runner of whom nothing is stored. */
  readonly version: number;
  /** Set where what was kept besides the facts was garbage: an open session and the settings are gone. */
  readonly madeAnew?: boolean;
}

/** Where progress is kept does not answer, or not in time, or with what only newer code understands. */
export interface OutOfReach {
  readonly kind: 'out of reach';
  /** The name of what went wrong, for the log: "TimeoutError". */
  readonly reason: string;
}

/** Whether a save went through, or another turn was faster: then load again and decide again. */
export type SaveResult = 'saved' | 'conflict' | OutOfReach;

/** Whether everything is deleted; out of reach, some of it may be. */
export type ForgetResult = 'forgotten' | OutOfReach;

/**
 * Where progress is kept. Whatever can be expected to fail is a value; a signal says when there is no more time, and what is
 * not there by then is out of reach.
 */
export interface ProgressStore {
  /** The progress of a runner, with the newest facts folded in; new progress for a runner not known. */
  load(runner: Runner, signal?: AbortSignal): Promise<LoadedProgress | OutOfReach>;

  /** Writes the unwritten facts, each at most once, then the rest of the progress if its version is still the one that was loaded. */
  save(
    runner: Runner,
    progress: Progress,
    version: number,
    signal?: AbortSignal,
  ): Promise<SaveResult>;

  /** The sessions of a runner's local days from one to another, both included, oldest first. */
  sessionsOn(
    runner: Runner,
    from: CalendarDay,
    to: CalendarDay,
    signal?: AbortSignal,
  ): Promise<readonly SessionFact[] | OutOfReach>;

  /** Deletes everything of a runner and of nobody else; nothing to delete is no error. */
  forgetRunner(runner: Runner, signal?: AbortSignal): Promise<ForgetResult>;

  /** Deletes everything of an account, whoever trained on it; nothing to delete is no error. */
  forgetAccount(account: string, signal?: AbortSignal): Promise<ForgetResult>;
}

/** A store that is never out of reach when it is asked for progress. */
export interface ReachableStore extends ProgressStore {
  load(runner: Runner): Promise<LoadedProgress>;
  sessionsOn(runner: Runner, from: CalendarDay, to: CalendarDay): Promise<readonly SessionFact[]>;
}

/** How many of the newest facts a load takes in: those that stay open to correction, and more than two turns can write. */
export const NEWEST_FACTS = 7;

/**
 * Whether what is kept and the newest facts meet, so that no fact between them is missed. They do not if the runner item was
 * lost, is from before it had a history, or was left behind by turns that died after they had written their facts: then
 * everything follows from all facts once more.
 * @param found how many facts were found, with those that cannot be read
 */
export const meets = ({ history }: Progress, newest: readonly Fact[], found: number): boolean =>
  found < NEWEST_FACTS || newest.some(({ id }) => history.folded.includes(id));

/** What facts are ordered by: their time, for a session its start, and then their id. */
export const factOrder = ({ at, id }: Pick<Fact, 'at' | 'id'>): string =>
  `${new Date(at).toISOString()}#${id}`;

/**
 * The order of the fact that the open session has if a turn died while it was closing it, where newer facts hide it from a
 * load: much else was said since it began. @returns null where the newest facts tell already
 */
export function hiddenFactOrder(
  { session }: Progress,
  newest: readonly Fact[],
  found: number,
): string | null {
  if (!session || found < NEWEST_FACTS) return null;
  const { id, startedAt: at } = session;
  return newest.every((fact) => fact.at > at) ? factOrder({ at, id }) : null;
}

/**
 * Between which fact orders the facts of some local days lie: a day of the calendar begins up to 14 hours before, and ends
 * up to 12 hours after, the one of the same date in UTC; and what it really was may be said some days later.
 */
export const factOrdersOf = (from: CalendarDay, to: CalendarDay) => ({
  first: daysAfter(from, -1),
  last: daysAfter(to, 2 + CORRECTED_WITHIN_DAYS),
});

/** Digits lie between these: the orders of all facts. */
export const ALL_FACT_ORDERS = { first: '0', last: ':' };

/** Whether a fact is a session of some local days, both included. */
export const isSessionOn =
  (from: CalendarDay, to: CalendarDay) =>
  (fact: Fact): fact is SessionFact =>
    fact.kind === 'session' && fact.day >= from && fact.day <= to;
