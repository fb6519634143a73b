import { EXERCISES } from '../../lambda/content/exercises';
import type { Fact } from '../../lambda/domain/fact';
import { MOST_REPS } from '../../lambda/domain/plan';
import { openFact, type Progress, tallyOf } from '../../lambda/domain/progress';
import type { Runner } from '../../lambda/domain/runner';
import type { ExerciseFact } from '../../lambda/domain/session-fact';
import { rebuild } from '../../lambda/domain/tally';
import { factOrder, type ProgressStore } from '../../lambda/persistence/progress-store';
import { reachable } from '../persistence/local-progress';
import { FIRST_SURE_COUNT } from './ear';

/** A store, and every fact that lies in it. */
export interface Kept {
  readonly store: ProgressStore;
  readonly factsOf: (runner: Runner) => Promise<readonly Fact[]>;
}

/** The facts of a store that does not show them, as they are handed to it: each at most once. For one runner. */
export function withFactsSeen(store: ProgressStore): Kept {
  const facts = new Map<string, Fact>();
  return {
    store: {
      ...store,
      save: (runner, progress, version) => {
        for (const fact of progress.unwritten)
          if (!facts.has(factOrder(fact))) facts.set(factOrder(fact), fact);
        return store.save(runner, progress, version);
      },
      forgetRunner: (runner) => {
        facts.clear();
        return store.forgetRunner(runner);
      },
    },
    factsOf: async () => [...facts.values()],
  };
}

/** What is kept of a runner at one moment. */
export interface Snapshot {
  readonly progress: Progress;
  readonly facts: readonly Fact[];
}

/** What is kept of a runner now. */
export const snapshotOf = async ({ store, factsOf }: Kept, runner: Runner): Promise<Snapshot> => ({
  progress: (await reachable(store).load(runner)).progress,
  facts: await factsOf(runner),
});

/** What is wrong with what is kept: a tally that does not follow from the facts, a session twice, more reps than there were. */
export function keptComplaints({ progress, facts }: Snapshot, mayCorrect: boolean): string[] {
  const [folded, rebuilt] = [tallyOf(progress, EXERCISES), rebuild(facts, EXERCISES)];
  const ids = facts.map(({ id }) => id);
  const sessions = facts.filter((fact) => fact.kind === 'session');
  const overdone = sessions.flatMap(({ exercises }) =>
    exercises.filter((fact) => fact.done.some((reps) => reps > mostReps(fact))),
  );
  return [
    ...(JSON.stringify(folded) === JSON.stringify(rebuilt)
      ? []
      : [`Facts come to ${JSON.stringify(rebuilt)}, the tally is ${JSON.stringify(folded)}.`]),
    ...(new Set(ids).size === ids.length ? [] : ['A fact is there twice.']),
    ...(progress.session && ids.includes(progress.session.id) ? ['A closed session is open.'] : []),
    ...(mayCorrect || overdone.length === 0
      ? []
      : [`More was done than planned: ${JSON.stringify(overdone)}`]),
  ];
}

/** What was there before and is gone: a fact, an open session that left none, reps that nobody took back. */
export function lossComplaints(
  before: Snapshot,
  after: Snapshot,
  mayCorrect: boolean,
): readonly string[] {
  const ids = new Set(after.facts.map(({ id }) => id));
  const lost = before.facts.filter(({ id }) => !ids.has(id));
  const { session } = before.progress;
  const [had, has] = session
    ? [countsOf(before, session.id) ?? 0, countsOf(after, session.id)]
    : [0, 0];
  return [
    ...(lost.length > 0 ? [`Facts are gone: ${JSON.stringify(lost)}`] : []),
    ...(had > 0 && has === null ? [`A session is gone: ${JSON.stringify(session)}`] : []),
    ...(!mayCorrect && has !== null && has < had ? [`Of ${had} sure counts ${has} are left.`] : []),
  ];
}

/** As many as you can are asked for up to fifty. */
const mostReps = ({ planned }: ExerciseFact): number =>
  ({
    reps: planned.reps,
    holds: planned.reps,
    'as many as you can': MOST_REPS,
  })[planned.kind];

/** How many numbers from the first sure one on a coach has counted aloud for some reps. */
const sureCountsOf = (reps: number): number => Math.max(0, reps - FIRST_SURE_COUNT + 1);

/**
 * How many sure counts a runner must have heard at least for what is done of a session, open or closed; null where there is
 * no such session.
 */
export function countsOf({ progress, facts }: Snapshot, id: string): number | null {
  const isOpen = progress.session?.id === id;
  const fact = isOpen ? openFact(progress, EXERCISES) : facts.find((known) => known.id === id);
  if (isOpen && !fact) return 0;
  if (fact?.kind !== 'session') return null;
  return fact.exercises
    .flatMap(({ done }) => done)
    .reduce((sum, reps) => sum + sureCountsOf(reps), 0);
}

/** What all sessions of a runner come to: the sure counts, and the time trained in ms. */
export function trainedOf(snapshot: Snapshot): { readonly counts: number; readonly ms: number } {
  const { progress, facts } = snapshot;
  const sessions = [...facts.filter(({ kind }) => kind === 'session'), ...toList(progress.session)];
  return {
    counts: sessions.reduce((sum, { id }) => sum + (countsOf(snapshot, id) ?? 0), 0),
    ms: sessions.reduce(
      (sum, session) => sum + ('trainedMs' in session ? session.trainedMs : 0),
      0,
    ),
  };
}

const toList = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);
