import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { openDeviceSettings } from '../../simulator/services/device-settings';
import { alone, ZONE } from './alone';
import { openProcesses, type Processes } from './processes';
import { openQuickTable } from './quick-table';
import { talk, TURNS } from './talk';

const TABLE_NAME = 'load';

/** How many runners talk at once, to how many processes, on how many days one after the other. */
export interface Load {
  readonly runners: number;
  readonly processes: number;
  readonly days: number;
}

/** What came of it. */
export interface Loaded extends Load {
  readonly turns: number;
  /** Answers that were not, to the letter, what the runner hears when alone. */
  readonly wrongAnswers: number;
  readonly turnsASecond: number;
  /** How long an answer took, in ms. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** The heap of the first process after each day, once all rubbish was out, in bytes. */
  readonly heapBytes: readonly number[];
}

/**
 * Lets runners talk at once, each turn to the next process: nothing of a conversation may stay in one of them, and nothing
 * of one runner may be in an answer to another.
 */
export async function runLoad(load: Load): Promise<Loaded> {
  const table = await openQuickTable();
  const settings = await openDeviceSettings(KITCHEN_ECHO, ZONE);
  const processes = openProcesses(load.processes, TABLE_NAME, table.endpoint);
  const solo = Array.from({ length: load.runners }, (_, runner) => alone(runner));
  const took: number[] = [];
  const heapBytes: number[] = [];
  let [wrongAnswers, busyMs] = [0, 0];
  for (let day = 0; day < load.days; day++) {
    const expected: (readonly string[])[] = [];
    for (const talksAlone of solo) expected.push(await talksAlone(day));
    const startedAt = performance.now();
    const told = await Promise.all(
      solo.map((_, runner) => talkTo(processes, settings.endpoint, { runner, day, took })),
    );
    busyMs += performance.now() - startedAt;
    wrongAnswers += told.reduce((sum, each, nth) => sum + differences(each, expected[nth]!), 0);
    heapBytes.push(await processes.all[0]!.heapBytes());
  }
  processes.close();
  await settings.close();
  await table.close();
  const turns = load.runners * load.days * TURNS;
  return { ...load, turns, wrongAnswers, heapBytes, ...speedOf(took, busyMs) };
}

/** A runner's conversation of one day with all processes in turn; how long each answer took is added to the rest. */
const talkTo = (
  { all }: Processes,
  apiEndpoint: string,
  { runner, day, took }: { runner: number; day: number; took: number[] },
): Promise<readonly string[]> =>
  talk(runner, day, async (request, turn) => {
    const at = performance.now();
    request.context.System.apiEndpoint = apiEndpoint;
    const answer = await all[(runner + turn) % all.length]!.answer(request);
    took.push(performance.now() - at);
    return answer;
  });

function speedOf(took: readonly number[], busyMs: number) {
  const sorted = took.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return {
    turnsASecond: (took.length / busyMs) * 1000,
    medianMs: quantile(0.5),
    p99Ms: quantile(0.99),
  };
}

const differences = (one: readonly string[], other: readonly string[]): number =>
  one.filter((fingerprint, turn) => fingerprint !== other[turn]).length;
