import type { Measured } from '../launch-and-session';
import { markdownTable, medianOf, percentile, ratioOf } from './figures';
import type { Rounds } from './run-trials';
import { FLOOR, WITHOUT_TABLE } from './stack-names';
import type { Measurement, Trial } from './trial';

type Figure = (measurement: Measurement) => number;

const shown = (value: number, digits: number): string =>
  Number.isNaN(value) ? '–' : value.toFixed(digits);

/** From the start of a process to its first answer. The skill without its table makes its runners first: not shown. */
export function coldTable(trials: readonly Trial[], measured: Rounds): string {
  const floor = measured.get(FLOOR) ?? [];
  const row = ({ name, deployedBytes }: Trial): readonly string[] => {
    const rounds = measured.get(name) ?? [];
    const median = (figure: Figure) => shown(medianOf(rounds, figure), 0);
    const times = (figure: Figure) => shown(ratioOf(rounds, floor, figure), 2);
    return [
      name,
      String(Math.ceil(deployedBytes / 1000)),
      median(({ initMs }) => initMs),
      median(({ firstTurnMs }) => firstTurnMs),
      median(({ firstAnswerMs }) => firstAnswerMs),
      times(({ firstAnswerMs }) => firstAnswerMs),
      median(({ firstAnswerCpuMs }) => firstAnswerCpuMs),
      times(({ firstAnswerCpuMs }) => firstAnswerCpuMs),
      median(({ coldPeakMb }) => coldPeakMb),
    ];
  };
  return markdownTable([
    [
      'cold start',
      'deployed KB',
      'init ms',
      'first turn ms',
      'first answer ms',
      '× floor',
      'CPU ms',
      'CPU × floor',
      'peak MB',
    ],
    ...trials.filter(({ name }) => name !== WITHOUT_TABLE).map(row),
  ]);
}

/** A turn of a process that has taken some already. */
export function warmTable(trials: readonly Trial[], measured: Rounds): string {
  const row = ({ name }: Trial): readonly string[] => {
    const rounds = measured.get(name) ?? [];
    const turns = rounds.flatMap(({ warmMs }) => warmMs);
    return [
      name,
      shown(
        medianOf(rounds, ({ warmCpuMs }) => warmCpuMs),
        2,
      ),
      shown(percentile(turns, 0.5), 2),
      shown(percentile(turns, 0.99), 1),
      shown(
        medianOf(rounds, ({ peakMb }) => peakMb),
        0,
      ),
    ];
  };
  return markdownTable([
    ['warm turn', 'CPU ms', 'median ms', 'p99 ms', 'peak MB'],
    ...trials
      .filter(({ name }) => (measured.get(name) ?? []).some(({ warmMs }) => warmMs.length > 0))
      .map(row),
  ]);
}

/** What DynamoDB charges for a runner of a year. */
export const capacityTable = ({ launch, session, turns }: Measured): string =>
  markdownTable([
    ['capacity', 'turns', 'Queries', 'Puts', 'read units', 'write units'],
    ...(
      [
        ['launch', 1, launch],
        ['full session', turns, session],
      ] as const
    ).map(([name, count, { queries, puts, readUnits, writeUnits }]) => [
      name,
      ...[count, queries, puts, readUnits, writeUnits].map(String),
    ]),
  ]);
