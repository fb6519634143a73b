import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../lambda/domain/time';
import { errorCodeOf } from './error-code';
import { SetUpFailure } from './set-up-failure';

/** Where the simulator keeps what it remembers between two processes. */
export interface DataFolder {
  /** The last simulated instant, if there was one. */
  readonly lastInstant: Instant | undefined;
  /** Remembers an instant for the next process. */
  saveInstant(instant: Instant): void;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new SetUpFailure(
      `The data folder ${path} cannot be written to (${errorCodeOf(error) ?? 'unknown error'}). Choose another one: npm start -- --data DIR.`,
    );
  }
}

function readInstant(path: string, reset: string): Instant | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const { instant } = JSON.parse(readFileSync(path, 'utf8')) as { readonly instant: string };
    const read = Date.parse(instant);
    if (!Number.isNaN(read)) return read;
  } catch {
    // Said below, with what to do about it.
  }
  throw new SetUpFailure(
    `The clock file ${path} is damaged. Delete it, or forget everything with ${reset}.`,
  );
}

/** Where a data folder is unless another one was asked for. */
export const DEFAULT_DATA_FOLDER = '.runner-strength';

/**
 * What to type so that a data folder is emptied.
 * @example resetCommandOf('mine') // 'npm start -- --data mine --reset'
 */
export function resetCommandOf(path: string): string {
  if (path === DEFAULT_DATA_FOLDER) return 'npm start -- --reset';
  return `npm start -- --data ${/\s/.test(path) ? `"${path}"` : path} --reset`;
}

/** Where in a data folder the embedded DynamoDB is. */
export const tablePathIn = (path: string): string => join(path, 'table');

const clockPathIn = (path: string): string => join(path, 'clock.json');

/** Removes what the simulator wrote into a data folder, and nothing else. */
export function forgetDataFolder(path: string): void {
  for (const own of [tablePathIn(path), clockPathIn(path)])
    rmSync(own, { recursive: true, force: true });
}

/** Opens the data folder, making it if there is none. */
export function openDataFolder(path: string): DataFolder {
  const clockPath = clockPathIn(path);
  makeFolder(path);
  return {
    lastInstant: readInstant(clockPath, resetCommandOf(path)),
    saveInstant(instant) {
      const next = `${clockPath}.next`;
      writeFileSync(next, `${JSON.stringify({ instant: new Date(instant).toISOString() })}\n`);
      renameSync(next, clockPath);
    },
  };
}

/** Where the clock of a process begins: time never goes back, so that "/wait 8 days" holds in the next process. */
export const startOf = (wanted: Instant, lastInstant: Instant | undefined): Instant =>
  lastInstant === undefined ? wanted : Math.max(wanted, lastInstant + 1);
