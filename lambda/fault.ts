import { countDegradedAnswer } from './degraded-answer';

/** What something outside was needed for when it failed. */
export type During = 'load' | 'save' | 'sessionsOn' | 'forget' | 'read';

/** Writes to the log that something outside failed: during what, and the name of the reason; nothing of whom. */
export const logFault = (during: During, reason: string): void =>
  console.error(JSON.stringify({ level: 'ERROR', error: 'TableOutOfReach', during, reason }));

/** Notes the faults of one turn: each is logged, and its answer is counted once. */
export function noteFaults() {
  let isCounted = false;
  return (during: During, reason: string): void => {
    logFault(during, reason);
    if (!isCounted) countDegradedAnswer();
    isCounted = true;
  };
}

/** Notes a fault of a turn. */
export type NoteFault = ReturnType<typeof noteFaults>;
