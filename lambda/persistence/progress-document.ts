import type { Fact } from '../domain/fact';
import { NO_HISTORY } from '../domain/history';
import { DEFAULT_SETTINGS, NEW_PROGRESS, type Progress } from '../domain/progress';
import type { TrainingSession } from '../domain/training-session';
import { type FirstSessionFact, sessionFactOfFirst } from './first-schema';
import { isSoundFact, isSoundProgress } from './sound';

/** The shape of what is stored; a change that old code could not read raises it. */
export const SCHEMA = 2;

/** Something stored that this code cannot read: garbage. */
export class UnreadableItemError extends Error {
  override readonly name: string = 'UnreadableItemError';
}

/** Something stored by newer code: no garbage, and not to be overwritten. */
export class NewerSchemaError extends UnreadableItemError {
  override readonly name = 'NewerSchemaError';
}

/** Progress as the text of its item. Facts have items of their own; of the newest nothing is repeated here. */
export function writeProgress({ unwritten: _, history, ...kept }: Progress): string {
  const { settled, folded } = history;
  return JSON.stringify({ ...kept, history: { settled, folded } });
}

/** What a session stored before these existed did without. */
const EARLIER_SESSION = {
  done: [],
  stretches: [],
  trainedMs: 0,
  countConfirmed: false,
  cooledDown: false,
  movesDone: null,
  untaught: false,
  device: null,
};
const EARLIER_PLAN = {
  flow: 'one at a time',
  coolsDown: false,
  moreRestMs: 0,
  moreSetUpMs: 0,
} as const;
const EARLIER_EXERCISE = { news: null, easedFrom: null };

/**
 * Progress from the text of its item. What an older version did not store yet is as for a new runner; of an item without
 * history, all facts are to be taken in anew.
 * @throws UnreadableItemError
 */
export const readProgress = (text: string, schema: number): Progress =>
  read(text, schema, (stored) => progressOf(stored as Partial<Progress>), isSoundProgress);

function progressOf(stored: Partial<Progress>): Progress {
  return {
    settings: { ...DEFAULT_SETTINGS, ...stored.settings },
    zone: stored.zone ?? NEW_PROGRESS.zone,
    session: stored.session ? readSession(stored.session) : null,
    // A runner item of schema 1 has none: what counts is read from the facts.
    history: {
      settled: { ...NO_HISTORY.settled, ...stored.history?.settled },
      folded: stored.history?.folded ?? [],
      newest: [],
    },
    plainSpeechSessions: stored.plainSpeechSessions ?? 0,
    applied: stored.applied ?? [],
    unwritten: [],
  };
}

const readSession = (stored: TrainingSession): TrainingSession => ({
  ...EARLIER_SESSION,
  ...stored,
  plan: {
    ...EARLIER_PLAN,
    ...stored.plan,
    exercises: stored.plan.exercises.map((planned) => ({ ...EARLIER_EXERCISE, ...planned })),
  },
  playing: stored.playing && { ...stored.playing, answer: stored.playing.answer ?? null },
});

/** A fact as the text of its item. */
export const writeFact = (fact: Fact): string => JSON.stringify(fact);

/** @throws UnreadableItemError */
export const readFact = (text: string, schema: number): Fact =>
  read(
    text,
    schema,
    (stored) => (schema === 1 ? sessionFactOfFirst(stored as FirstSessionFact) : (stored as Fact)),
    isSoundFact,
  );

function read<T>(
  text: string,
  schema: number,
  make: (stored: unknown) => T,
  isSound: (made: T) => boolean,
): T {
  if (!Number.isInteger(schema)) throw new UnreadableItemError('Garbage');
  if (schema > SCHEMA) throw new NewerSchemaError(`Schema ${schema} is newer than ${SCHEMA}`);
  try {
    const made = make(JSON.parse(text));
    if (isSound(made)) return made;
  } catch {
    // No JSON, or nothing where something has to be: both are garbage.
  }
  throw new UnreadableItemError('Garbage');
}
