import { fc } from '../seeded';

/** What was found in one run: what is wrong with answers, and with what is kept. */
export interface Found {
  /** Requests that were answered. */
  readonly turns: number;
  readonly answers: readonly string[];
  readonly kept: readonly string[];
}

/** One kind of run, again and again with other examples. */
export interface Soak<T> {
  /** @example 'random conversations' */
  readonly name: string;
  readonly examples: fc.Arbitrary<T>;
  /** The nth example is tried out. */
  readonly run: (example: T, nth: number) => Promise<Found>;
  /** Whether there were enough of them. */
  readonly isEnough: (runs: number, turns: number) => boolean;
}

/** A row of the table. */
export interface Row {
  readonly name: string;
  readonly runs: number;
  readonly turns: number;
  readonly seed: number;
  readonly invalidAnswers: number;
  readonly lostOrDoubled: number;
  readonly seconds: number;
}

/** So many examples have a seed of their own, from which any of them is found again. */
const EXAMPLES_A_SEED = 50;

/** Runs until it is enough, and tells of every run in which something was wrong, as small as it can be made. */
export async function soak<T>(
  { name, examples, run, isEnough }: Soak<T>,
  seed: number,
  tell: (line: string) => void,
): Promise<Row> {
  const sum = { runs: 0, turns: 0, invalidAnswers: 0, lostOrDoubled: 0 };
  const startedAt = performance.now();
  for (let chunk = 0; !isEnough(sum.runs, sum.turns); chunk++) {
    const property = fc.asyncProperty(examples, async (example) => {
      if (isEnough(sum.runs, sum.turns)) return;
      const { turns, answers, kept } = await run(example, sum.runs);
      sum.runs += 1;
      sum.turns += turns;
      sum.invalidAnswers += answers.length;
      sum.lostOrDoubled += kept.length;
      const [wrong] = [...answers, ...kept];
      if (wrong !== undefined) throw new Error(wrong);
    });
    const details = await fc.check(property, { seed: seed + chunk, numRuns: EXAMPLES_A_SEED });
    if (details.failed)
      tell(
        `${name}: ${wordsOf(details.errorInstance)}\n${fc.defaultReportMessage(details)?.slice(0, 4_000)}`,
      );
  }
  return { name, seed, ...sum, seconds: Math.round((performance.now() - startedAt) / 1000) };
}

const wordsOf = (error: unknown): string =>
  error instanceof Error ? error.message.slice(0, 2_000) : String(error);
