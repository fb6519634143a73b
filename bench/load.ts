import { type Load, type Loaded, runLoad } from './load/load-run';

/** A thousand runners at once: in one process until it has answered 100,000 turns and more, and in eight. */
const LOADS: readonly Load[] = [
  { runners: 1000, processes: 1, days: 9 },
  { runners: 1000, processes: 8, days: 2 },
];

/** What a process may keep of 100,000 turns: less than a twentieth of a byte a turn would be noise. In bytes. */
const MOST_GROWTH_BYTES = 1_000_000;

/** The first days fill what is kept for good: compiled code, connections, calendars. */
const WARM_UP_DAYS = 3;

/** How much the heap grows over 100,000 turns, by the line that fits best through what was measured; in bytes. */
export function growthOf({ heapBytes, turns, days }: Pick<Loaded, 'heapBytes' | 'turns' | 'days'>) {
  const measured = heapBytes.slice(WARM_UP_DAYS);
  const middle = (measured.length - 1) / 2;
  const mean = measured.reduce((sum, bytes) => sum + bytes, 0) / measured.length;
  const slope =
    measured.reduce((sum, bytes, nth) => sum + (nth - middle) * (bytes - mean), 0) /
    measured.reduce((sum, _, nth) => sum + (nth - middle) ** 2, 0);
  return (slope / (turns / days)) * 100_000;
}

const KIB = 1024;

/** Whether a thousand runners who talk at once are each answered as if they were alone, in memory that does not grow. */
export async function benchLoad(): Promise<boolean> {
  let isSound = true;
  for (const load of LOADS) {
    const loaded = await runLoad(load);
    const { runners, processes, turns, wrongAnswers, turnsASecond, medianMs, p99Ms } = loaded;
    console.log(
      `${runners} runners, ${processes} ${processes === 1 ? 'process' : 'processes'}: ${turns} turns, ` +
        `${wrongAnswers} answers that were not the runner's own, ${turnsASecond.toFixed(0)} turns a second, ` +
        `p50 ${medianMs.toFixed(0)} ms, p99 ${p99Ms.toFixed(0)} ms`,
    );
    isSound &&= wrongAnswers === 0;
    if (loaded.days <= WARM_UP_DAYS + 1) continue;
    const growth = growthOf(loaded);
    const heaps = loaded.heapBytes.map((bytes) => Math.round(bytes / KIB));
    console.log(`  heap after gc, KiB: ${heaps.join(' ')}`);
    console.log(`  growth over 100,000 turns: ${Math.round(growth / KIB)} KiB`);
    isSound &&= growth < MOST_GROWTH_BYTES;
  }
  console.log(isSound ? 'All as it should be.' : 'Not as it should be.');
  return isSound;
}
