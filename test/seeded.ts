import fc from 'fast-check';

/**
 * How many examples of something are tried: a few in every run of the tests, all of them with `EXAMPLES=all npm test`.
 * @example examples(10, 50) // 10
 */
export const examples = (few: number, all: number): number =>
  process.env['EXAMPLES'] === 'all' ? all : few;

// The same examples in every run: a failure is found again, and a pass means the same everywhere.
fc.configureGlobal({ seed: 2026, numRuns: examples(40, 100) });

export { fc };
