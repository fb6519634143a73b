import type { Exercises } from './exercise';
import { byTime, corrected, type Fact } from './fact';
import { EMPTY_TALLY, fold, type Tally } from './tally';

/**
 * A runner's facts: the newest as they are, so that they can still be corrected, and all older ones folded into a tally, so
 * that a turn costs the same after ten years as after one.
 */
export interface History {
  /** What the older facts came to. */
  readonly settled: Tally;
  /** The ids of the facts folded last, so that none is folded twice. */
  readonly folded: readonly string[];
  /** The newest facts, in any order. */
  readonly newest: readonly Fact[];
}

/** The history of a runner without facts. */
export const NO_HISTORY: History = { settled: EMPTY_TALLY, folded: [], newest: [] };

/** This many facts stay open to correction: the last session, and what was said of it. */
const KEPT_OPEN = 5;

/** More than the newest facts that a turn reads, so that a fact it reads is always recognised. */
const FOLDED_KEPT = 16;

/** The history with some more facts; what is in it already changes nothing, so a fact may come twice. */
export function withFacts(history: History, facts: readonly Fact[]): History {
  const known = new Set([...history.folded, ...history.newest.map(({ id }) => id)]);
  const unknown = facts.filter(({ id }) => !known.has(id));
  return unknown.length === 0
    ? history
    : { ...history, newest: [...history.newest, ...unknown].toSorted(byTime) };
}

/** The history with all but its newest facts folded. */
export function settled(history: History, exercises: Exercises): History {
  const { newest, folded } = history;
  const old = newest.slice(0, -KEPT_OPEN);
  if (old.length === 0) return history;
  const isOld = new Set(old.map(({ id }) => id));
  return {
    settled: corrected(newest)
      .filter(({ id }) => isOld.has(id))
      .reduce((tally, fact) => fold(tally, fact, exercises), history.settled),
    folded: [...folded, ...isOld].slice(-FOLDED_KEPT),
    newest: newest.slice(-KEPT_OPEN),
  };
}

/** What all facts come to; a history never changes, so this is worked out once for each, however often a turn asks. */
export function tallyOf(history: History, exercises: Exercises): Tally {
  const known = TALLIES.get(history);
  if (known?.exercises === exercises) return known.tally;
  const tally = corrected(history.newest).reduce(
    (before, fact) => fold(before, fact, exercises),
    history.settled,
  );
  TALLIES.set(history, { exercises, tally });
  return tally;
}

/** The tallies asked for, each for as long as its history is in use: nothing of a runner outlives the turn. */
const TALLIES = new WeakMap<History, { readonly exercises: Exercises; readonly tally: Tally }>();
