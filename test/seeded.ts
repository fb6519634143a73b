import fc from 'fast-check';

/** With mutants, one example out of a few is as good as many: test/mutation. */
const FEWEST = 4;

/**
 * How many examples of something are tried: a few in every run of the tests, all of them with `EXAMPLES=all npm test`.
 * @example examples(10, 50) // 10
 */
export function examples(few: number, all: number): number {
  const { EXAMPLES } = process.env;
  if (EXAMPLES === 'all') return all;
  return EXAMPLES === 'fewest' ? Math.min(few, FEWEST) : few;
}

// The same examples in every run: a failure is found again, and a pass means the same everywhere.
fc.configureGlobal({ seed: 2026, numRuns: examples(40, 100) });

export { fc };
