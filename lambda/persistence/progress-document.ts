import { DEFAULT_SETTINGS, NEW_PROGRESS, type Progress } from '../domain/progress';
import type { SessionFact } from '../domain/session-fact';
import { EMPTY_TALLY } from '../domain/tally';
import type { TrainingSession } from '../domain/training-session';

/** The shape of what is stored; a change that old code could not read raises it. */
export const SCHEMA = 1;

/** Something stored that this code cannot read: of a newer schema, or no JSON. */
export class UnreadableItemError extends Error {
  override readonly name = 'UnreadableItemError';
}

/** Progress as the text of its item. Facts have items of their own. */
export const writeProgress = ({ unwritten: _, ...kept }: Progress): string => JSON.stringify(kept);

/** What a session stored before these existed did without. */
const EARLIER_SESSION = { done: [], trainedMs: 0, countConfirmed: false, cooledDown: false };
const EARLIER_PLAN = {
  flow: 'one at a time',
  coolsDown: false,
  moreRestMs: 0,
  moreSetUpMs: 0,
} as const;

/**
 * Progress from the text of its item. What an older version did not store yet is as for a new runner.
 * @throws UnreadableItemError
 */
export function readProgress(text: string, schema: number): Progress {
  const stored = parse(text, schema) as Partial<Progress>;
  return {
    ...NEW_PROGRESS,
    ...stored,
    settings: { ...DEFAULT_SETTINGS, ...stored.settings },
    tally: { ...EMPTY_TALLY, ...stored.tally },
    session: stored.session ? readSession(stored.session) : null,
    unwritten: [],
  };
}

const readSession = (stored: TrainingSession): TrainingSession => ({
  ...EARLIER_SESSION,
  ...stored,
  plan: { ...EARLIER_PLAN, ...stored.plan },
  playing: stored.playing && { ...stored.playing, answer: stored.playing.answer ?? null },
});

/** A fact as the text of its item. */
export const writeFact = (fact: SessionFact): string => JSON.stringify(fact);

/** @throws UnreadableItemError */
export const readFact = (text: string, schema: number): SessionFact =>
  parse(text, schema) as SessionFact;

function parse(text: string, schema: number): unknown {
  if (!(schema <= SCHEMA))
    throw new UnreadableItemError(`Schema ${schema} is newer than ${SCHEMA}`);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableItemError('Not JSON');
  }
}
