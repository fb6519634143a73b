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
import type { PermissionState } from '../echo/permission';
import { errorCodeOf } from './error-code';
import type { Alert } from './reminders-desk';
import { SetUpFailure } from './set-up-failure';

/** What Amazon would keep: the reminders, and whether there may be any. */
export interface KeptReminders {
  readonly permission: PermissionState;
  readonly alerts: readonly Alert[];
}

/** Where the simulator keeps what it remembers between two processes. */
export interface DataFolder {
  /** The last simulated instant, if there was one. */
  readonly lastInstant: Instant | undefined;
  /** Remembers an instant for the next process. */
  saveInstant(instant: Instant): void;
  /** The reminders of an earlier process, if there was one. */
  readonly reminders: KeptReminders | undefined;
  /** Remembers the reminders for the next process. */
  saveReminders(kept: KeptReminders): void;
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

/** What is in one of our files, once it is found to be whole. */
function readFile<T>(path: string, reset: string, parse: (json: unknown) => T | undefined) {
  if (!existsSync(path)) return undefined;
  try {
    const read = parse(JSON.parse(readFileSync(path, 'utf8')));
    if (read !== undefined) return read;
  } catch {
    // Said below, with what to do about it.
  }
  throw new SetUpFailure(
    `The file ${path} is damaged. Delete it, or forget everything with ${reset}.`,
  );
}

function instantIn(json: unknown): Instant | undefined {
  const { instant } = json as { readonly instant: string };
  const read = Date.parse(instant);
  return Number.isNaN(read) ? undefined : read;
}

function remindersIn(json: unknown): KeptReminders | undefined {
  const { permission, alerts } = json as KeptReminders;
  return typeof permission === 'string' && Array.isArray(alerts)
    ? { permission, alerts }
    : undefined;
}

/** Writes a file so that it is never half there. */
function writeFile(path: string, json: object): void {
  const next = `${path}.next`;
  writeFileSync(next, `${JSON.stringify(json)}\n`);
  renameSync(next, path);
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

const remindersPathIn = (path: string): string => join(path, 'reminders.json');

/** Removes what the simulator wrote into a data folder, and nothing else. */
export function forgetDataFolder(path: string): void {
  for (const own of [tablePathIn(path), clockPathIn(path), remindersPathIn(path)])
    rmSync(own, { recursive: true, force: true });
}

/** Opens the data folder, making it if there is none. */
export function openDataFolder(path: string): DataFolder {
  const clockPath = clockPathIn(path);
  const remindersPath = remindersPathIn(path);
  const reset = resetCommandOf(path);
  makeFolder(path);
  return {
    lastInstant: readFile(clockPath, reset, instantIn),
    saveInstant: (instant) => writeFile(clockPath, { instant: new Date(instant).toISOString() }),
    reminders: readFile(remindersPath, reset, remindersIn),
    saveReminders: (kept) => writeFile(remindersPath, kept),
  };
}

/** Where the clock of a process begins: time never goes back, so that "/wait 8 days" holds in the next process. */
export const startOf = (wanted: Instant, lastInstant: Instant | undefined): Instant =>
  lastInstant === undefined ? wanted : Math.max(wanted, lastInstant + 1);
