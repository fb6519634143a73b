// The process that is measured: loads a handler as Lambda would, and asks it one event after the other. It gets the
// handler's file and a file with the events, and prints a ChildReport.
import { readFileSync } from 'node:fs';
import type { ChildReport } from './trial';

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** Turns in which the engine warms up before the warm ones are measured. */
const WARMING_TURNS = 120;

/** Linux counts what this process had resident at most; elsewhere it is what it has now. In MB. */
function peakMb(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    return process.memoryUsage.rss() / 1e6;
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function main(file: string, eventsFile: string): Promise<ChildReport> {
  const [event, ...warmEvents] = JSON.parse(readFileSync(eventsFile, 'utf8')) as readonly unknown[];
  const startedCpuMs = cpuMs();
  const startedAt = performance.now();
  const { handler } = require(file) as { readonly handler: Handler };
  const loadedAt = performance.now();
  const initCpuMs = cpuMs();
  const first = JSON.stringify(await handler(event, {}));
  const answeredAt = performance.now();
  const cold = {
    initMs: loadedAt - startedAt,
    initCpuMs: initCpuMs - startedCpuMs,
    firstTurnMs: answeredAt - loadedAt,
    firstAnswerMs: answeredAt,
    firstAnswerCpuMs: cpuMs(),
    coldPeakMb: peakMb(),
  };
  let last = first;
  let cpuBefore = 0;
  const warmMs: number[] = [];
  for (const [nth, warmEvent] of warmEvents.entries()) {
    if (nth === WARMING_TURNS) cpuBefore = cpuMs();
    const before = performance.now();
    last = JSON.stringify(await handler(warmEvent, {}));
    if (nth >= WARMING_TURNS) warmMs.push(performance.now() - before);
  }
  const warmCpuMs = warmMs.length === 0 ? NaN : (cpuMs() - cpuBefore) / warmMs.length;
  const measurement = { ...cold, peakMb: peakMb(), warmCpuMs, warmMs };
  return { measurement, answers: { first, last } };
}

const [, , file = '', eventsFile = ''] = process.argv;
void main(file, eventsFile).then((report) => {
  process.stdout.write(JSON.stringify(report), () => process.exit());
});
