import { markdownTable, median, percentile, ratioOf } from '../../bench/speed/figures';
import { goalsOf } from '../../bench/speed/goals';
import { FLOOR, LAUNCH, SAMPLE, WITHOUT_TABLE } from '../../bench/speed/stack-names';
import type { Measurement, Trial } from '../../bench/speed/trial';

const measurement = (firstAnswerMs: number, warmCpuMs = 1): Measurement => ({
  initMs: 0,
  initCpuMs: 0,
  firstTurnMs: 0,
  firstAnswerMs,
  firstAnswerCpuMs: 0,
  coldPeakMb: 0,
  peakMb: 0,
  warmCpuMs,
  warmMs: [],
});

const firstAnswer = ({ firstAnswerMs }: Measurement) => firstAnswerMs;

describe('a figure of the bench', () => {
  test('is the one in the middle, or the one that a share does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, nth) => 100 - nth);

    expect([median(values), percentile(values, 0.99), median([])]).toEqual([50, 99, NaN]);
  });

  test('is compared round by round, so that a slow spell of the machine meets both', () => {
    const ours = [20, 200, 30].map((ms) => measurement(ms));
    const floor = [10, 100, 10].map((ms) => measurement(ms));

    expect(ratioOf(ours, floor, firstAnswer)).toBe(2);
  });

  test('stands in a table that can be read with and without Markdown', () => {
    const table = markdownTable([
      ['stack', 'ms'],
      ['floor', '34'],
      ['usual', '340'],
    ]);

    expect(table.split('\n')).toEqual([
      '| stack |  ms |',
      '| ----- | --: |',
      '| floor |  34 |',
      '| usual | 340 |',
    ]);
  });
});

describe('the goals of the bench', () => {
  const trials = [{ name: LAUNCH, deployedBytes: 340_000 } as Trial];
  const goals = (ours: number, warmCpuMs: number, sample: readonly Measurement[]) =>
    goalsOf(
      trials,
      new Map([
        [FLOOR, [measurement(30)]],
        [LAUNCH, [measurement(ours)]],
        [SAMPLE, sample],
        [WITHOUT_TABLE, [measurement(0, warmCpuMs)]],
      ]),
    );

  test('are reached up to what was promised, and missed beyond', () => {
    const reached = goals(120, 1.5, [measurement(300)]);
    const missed = goals(160, 1.6, [measurement(300)]);

    expect(reached.map(({ isMissed }) => isMissed)).toEqual([false, false, false, false]);
    expect(missed.map(({ isMissed }) => isMissed)).toEqual([true, true, true, false]);
    expect(missed[0]?.sentence).toBe('missed: a cold start is 5.33 times the floor, at most 5');
  });

  test('are said not to be measured where a peer could not be installed', () => {
    const [, beside] = goals(120, 1.5, []);

    expect(beside).toEqual({
      sentence: 'not measured: a cold start, at most 0.45 of the usual sample',
      isMissed: false,
    });
  });
});
