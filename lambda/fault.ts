import { countDegradedAnswer } from './degraded-answer';
import type { OnGarbage } from './persistence/dynamodb-progress-store';

/** What failed, by what it was needed for: the table, or one of Amazon's services. */
const OUT_OF_REACH = {
  load: 'TableOutOfReach',
  save: 'TableOutOfReach',
  sessionsOn: 'TableOutOfReach',
  forget: 'TableOutOfReach',
  'time zone': 'ServiceOutOfReach',
  'list reminders': 'ServiceOutOfReach',
  'set reminder': 'ServiceOutOfReach',
  'cancel reminders': 'ServiceOutOfReach',
} as const;

/** What something outside was needed for when it failed. */
export type During = keyof typeof OUT_OF_REACH;

/** Writes to the log that something outside failed: during what, and the name of the reason, if any; nothing of whom. */
const logFault = (during: During, reason?: string): void =>
  console.error(JSON.stringify({ level: 'ERROR', error: OUT_OF_REACH[during], during, reason }));

/** Writes to the log that the table answered with an item that cannot be read; its sort, and nothing of whose it is. */
export const logGarbage: OnGarbage = (sort) =>
  console.error(JSON.stringify({ level: 'ERROR', error: 'GarbageRead', sort }));

/** Notes the faults of one turn: each is logged, and its answer is counted once. */
export function noteFaults() {
  let isCounted = false;
  return (during: During, reason?: string): void => {
    logFault(during, reason);
    if (!isCounted) countDegradedAnswer();
    isCounted = true;
  };
}

/** Notes a fault of a turn. */
export type NoteFault = ReturnType<typeof noteFaults>;
