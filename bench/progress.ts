import { type Measured, measure } from './launch-and-session';
import { openMeteredTable } from './metered-table';

/** What a line of the table shows of a runner. */
const LINES: readonly (readonly [string, (measured: Measured) => number])[] = [
  ['sessions in the history', ({ sessions }) => sessions],
  ['runner item, bytes', ({ runnerItemBytes }) => runnerItemBytes],
  ['launch: Queries', ({ launch }) => launch.queries],
  ['launch: Puts', ({ launch }) => launch.puts],
  ['launch: read units', ({ launch }) => launch.readUnits],
  ['launch: write units', ({ launch }) => launch.writeUnits],
  ['full session: turns', ({ turns }) => turns],
  ['full session: Queries', ({ session }) => session.queries],
  ['full session: Puts', ({ session }) => session.puts],
  ['full session: read units', ({ session }) => session.readUnits],
  ['full session: write units', ({ session }) => session.writeUnits],
];

/** Whether a launch and a session cost two runners the same, and every turn is one Query and at most Puts beside it. */
export const isIndependentOfHistory = (one: Measured, other: Measured): boolean =>
  JSON.stringify([one.launch, one.session]) === JSON.stringify([other.launch, other.session]) &&
  one.launch.queries === 1 &&
  one.session.queries === one.turns &&
  one.launch.otherRequests + one.session.otherRequests === 0;

/** What a launch and a full session cost a runner of one year and a runner of ten: it must be the same. */
export async function benchProgress(): Promise<boolean> {
  const table = await openMeteredTable();
  const [one, ten] = [await measure(table, 1), await measure(table, 10)];
  await table.close();
  const row = (cells: readonly (string | number)[]) =>
    console.log(
      `${String(cells[0]).padEnd(26)}${cells
        .slice(1)
        .map((cell) => String(cell).padStart(9))
        .join('')}`,
    );
  row(['', '1 year', '10 years']);
  for (const [name, of] of LINES) row([name, of(one), of(ten)]);
  const isSame = isIndependentOfHistory(one, ten);
  console.log(
    isSame ? 'The same for both.' : 'Not the same for both, or more than one Query a turn.',
  );
  return isSame;
}
