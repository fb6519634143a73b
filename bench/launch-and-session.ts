import type { Runner } from '../lambda/domain/runner';
import { echoOf, SESSION } from './echo-of';
import type { Consumption, MeteredTable } from './metered-table';
import { weeksOfTraining } from './weeks-of-training';

/** What the table has to do for a runner of some years. */
export interface Measured {
  readonly sessions: number;
  readonly runnerItemBytes: number;
  readonly launch: Consumption;
  /** The turns of a full session, of which each has its own requests. */
  readonly turns: number;
  readonly session: Consumption;
}

/** Writes the history of a runner, and measures a launch and then a full session by voice. */
export async function measure(table: MeteredTable, years: number): Promise<Measured> {
  const runner: Runner = { account: `runner of ${years} years`, person: 'account' };
  const trained = weeksOfTraining(52 * years);
  await table.store.save(runner, trained, 0);
  const echo = echoOf(runner.account, table.store);
  const bytes = await table.runnerItemBytes(runner);
  const launch = await table.consumptionOf(() => echo.say('alexa, open runner strength'));
  const session = await table.consumptionOf(async () => {
    for (const text of SESSION) await echo.say(text);
  });
  const loaded = await table.store.load(runner);
  if ('kind' in loaded || loaded.progress.session)
    throw new Error('The session was not brought to its end.');
  const sessions = trained.unwritten.length;
  return { sessions, runnerItemBytes: bytes, launch, turns: SESSION.length, session };
}
