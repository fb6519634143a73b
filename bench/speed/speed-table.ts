import type { Measurement } from './trial';

/** @example median([3, 1, 2]) // 2 */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/**
 * The value that a share of all values does not exceed.
 * @example percentile([4, 1, 2, 3], 0.5) // 2
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** The median of one figure over all rounds. */
export const medianOf = (
  rounds: readonly Measurement[],
  figure: (measurement: Measurement) => number,
): number => median(rounds.map(figure));

/** How many times as much one trial took as another, in the middle of all rounds: noise that lasts meets both. */
export const ratioOf = (
  rounds: readonly Measurement[],
  others: readonly Measurement[],
  figure: (measurement: Measurement) => number,
): number =>
  median(rounds.map((measurement, round) => figure(measurement) / figure(others[round]!)));

/** A table in Markdown whose columns are as wide as their widest cell; the first is text, the others are figures. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join(' | ')} |`;
  const rule = `| ${widths
    .map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    .join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
