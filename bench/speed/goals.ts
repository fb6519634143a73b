import { medianOf, ratioOf } from './figures';
import type { Rounds } from './run-trials';
import { FLOOR, LAUNCH, SAMPLE, WITHOUT_TABLE } from './stack-names';
import type { Measurement, Trial } from './trial';

/** A figure that is to be at most something, and whether it is. */
export interface Goal {
  /** What is printed: "reached: …". */
  readonly sentence: string;
  /** False also where it could not be measured. */
  readonly isMissed: boolean;
}

const firstAnswer = ({ firstAnswerMs }: Measurement): number => firstAnswerMs;

/** What this skill promises of its speed, and whether it was kept. */
export function goalsOf(trials: readonly Trial[], measured: Rounds): readonly Goal[] {
  const of = (name: string) => measured.get(name) ?? [];
  const bundle = trials.find(({ name }) => name === LAUNCH)?.deployedBytes ?? NaN;
  const warmCpu = medianOf(of(WITHOUT_TABLE), ({ warmCpuMs }) => warmCpuMs);
  return [
    goal('a cold start', ratioOf(of(LAUNCH), of(FLOOR), firstAnswer), 5, 'times the floor'),
    goal('a cold start', ratioOf(of(LAUNCH), of(SAMPLE), firstAnswer), 0.45, 'of the usual sample'),
    goal('a warm turn without the table', warmCpu, 1.5, 'ms of processor time'),
    goal('the bundle', bundle / 1000, 400, 'KB'),
  ];
}

/** @example goal('the bundle', 340, 400, 'KB').sentence // 'reached: the bundle is 340.00 KB, at most 400' */
function goal(what: string, measured: number, most: number, unit: string): Goal {
  if (Number.isNaN(measured))
    return { sentence: `not measured: ${what}, at most ${most} ${unit}`, isMissed: false };
  const isMissed = measured > most;
  const figure = `${what} is ${measured.toFixed(2)} ${unit}, at most ${most}`;
  return { sentence: `${isMissed ? 'missed' : 'reached'}: ${figure}`, isMissed };
}
