import type { Progress } from '../domain/progress';
import type { SessionFact } from '../domain/session-fact';
import type { Runner } from '../domain/runner';

/** A runner's progress as it was loaded, with the version that a save must find unchanged. */
export interface LoadedProgress {
  readonly progress: Progress;
  /** 0 for a runner of whom nothing is stored. */
  readonly version: number;
}

/** Whether a save went through, or another turn was faster: then load again and decide again. */
export type SaveResult = 'saved' | 'conflict';

/** Where progress is kept. */
export interface ProgressStore {
  /** The progress of a runner, with the newest facts folded in; new progress for a runner not known. */
  load(runner: Runner): Promise<LoadedProgress>;

  /** Writes the unwritten facts, each at most once, then the rest of the progress if its version is still the one that was loaded. */
  save(runner: Runner, progress: Progress, version: number): Promise<SaveResult>;

  /** Deletes everything of an account, whoever trained on it; nothing to delete is no error. */
  forgetAccount(account: string): Promise<void>;
}

/** How many of the newest facts a load folds in: fewer than a tally remembers, more than two turns can write. */
export const NEWEST_FACTS = 5;

/** The facts newest first: by the start of their session, then by id. */
export const factOrder = ({ startedAt, id }: SessionFact): string =>
  `${new Date(startedAt).toISOString()}#${id}`;
