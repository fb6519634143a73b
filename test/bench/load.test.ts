import { growthOf } from '../../bench/load';
import { runLoad } from '../../bench/load/load-run';

test('runners who talk at once to several processes are each answered as if they were alone', async () => {
  const { turns, wrongAnswers, heapBytes } = await runLoad({ runners: 4, processes: 2, days: 2 });

  expect({ turns, wrongAnswers }).toEqual({ turns: 96, wrongAnswers: 0 });
  expect(heapBytes[0]).toBeGreaterThan(1_000_000);
}, 60_000);

test.each([
  ['stays as it is once it is warm', [5, 8, 9, 10, 10, 10, 10], 0],
  ['grows by a byte a turn', [0, 0, 0, 0, 1000, 2000, 3000], 100_000],
])('memory that %s is reported as such', (_, heapBytes, growth) => {
  const days = heapBytes.length;

  expect(growthOf({ heapBytes, turns: days * 1000, days })).toBeCloseTo(growth);
});
