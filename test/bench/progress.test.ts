import { measure, type Measured } from '../../bench/launch-and-session';
import { type MeteredTable, openMeteredTable } from '../../bench/metered-table';
import { isIndependentOfHistory } from '../../bench/progress';

let table: MeteredTable;
let one: Measured;
let three: Measured;

beforeAll(async () => {
  table = await openMeteredTable();
  one = await measure(table, 1);
  three = await measure(table, 3);
}, 60_000);

afterAll(() => table.close());

describe('what a turn costs', () => {
  test('is one Query at a launch, and at every turn of a session', () => {
    expect(one.launch).toMatchObject({ queries: 1, puts: 0, otherRequests: 0 });
    expect(one.session).toMatchObject({ queries: one.turns, otherRequests: 0 });
  });

  test('is the same after three years as after one', () => {
    expect([three.launch, three.session]).toEqual([one.launch, one.session]);
    expect([one.sessions, three.sessions]).toEqual([156, 468]);
    expect(isIndependentOfHistory(one, three)).toBe(true);
  });

  test.each<readonly [string, Partial<Measured>]>([
    [
      'a unit more',
      { launch: { queries: 1, puts: 0, otherRequests: 0, readUnits: 9, writeUnits: 0 } },
    ],
    ['a Query more', { turns: 10 }],
  ])('is reported where there is %s', (_, change) => {
    expect(isIndependentOfHistory({ ...one, ...change }, three)).toBe(false);
  });
});
