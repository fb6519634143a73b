import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildLambda } from '../../infra/build-lambda';
import type { ChildReport, Measurement, Trial } from './trial';

/** What every round of a trial measured, by the trial's name. */
export type Rounds = ReadonlyMap<string, readonly Measurement[]>;

/** A process that hangs is given up; the slowest takes some seconds. In ms. */
const MOST_MS = 120_000;

/**
 * Runs every trial in every round, in another order each time, so that what else happens on the machine meets all alike.
 * One round more goes before and is not counted: it brings the files into memory.
 * @param folder where files may be written
 */
export async function runTrials(
  trials: readonly Trial[],
  rounds: number,
  folder: string,
): Promise<Rounds> {
  const child = join(folder, 'child.js');
  buildLambda({ entry: join(__dirname, 'child.ts'), outfile: child });
  const measured = new Map<string, Measurement[]>(trials.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const trial of shuffled(trials)) {
      const measurement = await runOnce(trial, round, child, folder);
      if (round > 0) measured.get(trial.name)?.push(measurement);
    }
    process.stderr.write(`\rround ${round} of ${rounds}`);
  }
  process.stderr.write('\n');
  return measured;
}

async function runOnce(
  { name, file, environment, eventsOf, check }: Trial,
  round: number,
  child: string,
  folder: string,
): Promise<Measurement> {
  const eventsFile = join(folder, 'events.json');
  writeFileSync(eventsFile, JSON.stringify(await eventsOf(round)));
  const { stdout } = await promisify(execFile)(process.execPath, [child, file, eventsFile], {
    cwd: dirname(file),
    env: { ...environment },
    timeout: MOST_MS,
    maxBuffer: 1e8,
  }).catch((error: Error) => {
    throw new Error(`${name} did not run: ${error.message}`);
  });
  const { measurement, answers } = JSON.parse(stdout) as ChildReport;
  await check(round, answers);
  return measurement;
}

const shuffled = <T>(items: readonly T[]): readonly T[] =>
  items
    .map((item) => [Math.random(), item] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, item]) => item);
