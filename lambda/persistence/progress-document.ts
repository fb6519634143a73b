import { NEW_PROGRESS, type Progress } from '../domain/progress';
import type { SessionFact } from '../domain/session-fact';

/** The shape of what is stored; a change that old code could not read raises it. */
export const SCHEMA = 1;

/** Something stored that this code cannot read: of a newer schema, or no JSON. */
export class UnreadableItemError extends Error {
  override readonly name = 'UnreadableItemError';
}

/** Progress as the text of its item. Facts have items of their own. */
export const writeProgress = ({ unwritten: _, ...kept }: Progress): string => JSON.stringify(kept);

/**
 * Progress from the text of its item. What an older version did not store yet is as for a new runner.
 * @throws UnreadableItemError
 */
export const readProgress = (text: string, schema: number): Progress => ({
  ...NEW_PROGRESS,
  ...(parse(text, schema) as Partial<Progress>),
  unwritten: [],
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
