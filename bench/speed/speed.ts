import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure } from '../launch-and-session';
import { openMeteredTable } from '../metered-table';
import { goalsOf } from './goals';
import { ourTrials } from './our-trials';
import { openPeerTrials } from './peer-trials';
import { type Rounds, runTrials } from './run-trials';
import { openRunnersTable } from './runners-table';
import { capacityTable, coldTable, warmTable } from './speed-tables';
import type { Trial } from './trial';

/** Rounds unless others are asked for: `npm run bench -- speed 5`. */
const ROUNDS = 25;

/**
 * Measures cold starts, warm turns, memory and capacity beside the floor and the peers, and prints them as tables.
 * @returns whether every goal was reached
 */
export async function benchSpeed(wanted?: string): Promise<boolean> {
  const rounds = Number(wanted ?? ROUNDS);
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`"${wanted}" is no number of rounds. Try: npm run bench -- speed 5.`);
  const { trials, measured } = await measureTrials(rounds);
  const table = await openMeteredTable();
  const year = await measure(table, 1);
  await table.close();
  const { node, v8 } = process.versions;
  console.log(`Medians of ${rounds} rounds, Node ${node}, V8 ${v8}.\n`);
  for (const text of [coldTable(trials, measured), warmTable(trials, measured)])
    console.log(`${text}\n`);
  console.log(`${capacityTable(year)}\n`);
  const goals = goalsOf(trials, measured);
  for (const { sentence } of goals) console.log(sentence);
  return goals.every(({ isMissed }) => !isMissed);
}

async function measureTrials(
  rounds: number,
): Promise<{ readonly trials: readonly Trial[]; readonly measured: Rounds }> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-bench-'));
  const table = await openRunnersTable();
  const peers = await openPeerTrials();
  try {
    const trials = [...(await ourTrials(folder, table)), ...peers.trials];
    return { trials, measured: await runTrials(trials, rounds, folder) };
  } finally {
    await table.close();
    await peers.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
