import type { Judgement } from './judgement';
import { FALLBACK, type Matched } from './matcher';

/** How many of the sentences of a set were right, and how many at least in their intent. */
export interface Score {
  readonly name: string;
  readonly sentences: number;
  readonly right: number;
  readonly intentRight: number;
}

/** The score of some judgements. */
export const scoreOf = (name: string, judgements: readonly Judgement[]): Score => ({
  name,
  sentences: judgements.length,
  right: judgements.filter(({ isRight }) => isRight).length,
  intentRight: judgements.filter(isIntentRight).length,
});

/** From 0 to 1. */
export const shareOf = ({ right, sentences }: Score): number => right / sentences;

/** A table of scores: right with all slots, and the intent alone. */
export const scoreLines = (scores: readonly Score[]): readonly string[] => [
  `${''.padEnd(18)}${'sentences'.padStart(10)}${'right'.padStart(9)}${'intent'.padStart(9)}`,
  ...scores.map(
    ({ name, sentences, right, intentRight }) =>
      name.padEnd(18) +
      String(sentences).padStart(10) +
      percent(right, sentences).padStart(9) +
      percent(intentRight, sentences).padStart(9),
  ),
];

/** Which intents were taken for which others, the most frequent first. */
export function confusionLines(judgements: readonly Judgement[]): readonly string[] {
  const confused = new Map<string, number>();
  for (const { expected, actual } of judgements.filter((one) => !isIntentRight(one))) {
    const pair = `${(expected[0]?.intent ?? '').padEnd(24)} ${actual.intent}`;
    confused.set(pair, (confused.get(pair) ?? 0) + 1);
  }
  return [
    `   ${'meant'.padEnd(24)} taken for`,
    ...[...confused]
      .toSorted(([one, often], [other, oftener]) => oftener - often || one.localeCompare(other))
      .map(([pair, times]) => `${String(times).padStart(2)} ${pair}`),
  ];
}

/** Every sentence that was not understood as it should have been. */
export const missLines = (judgements: readonly Judgement[]): readonly string[] =>
  judgements
    .filter(({ isRight }) => !isRight)
    .map(
      ({ utterance, expected, actual }) =>
        `"${utterance}": ${toldOf(expected[0])}, taken for ${toldOf(actual)}`,
    );

/**
 * What one of our own intents should have had, and what is word for word a sample of one of Amazon's: those she never gives
 * away. To be told that something was not understood is no such loss.
 */
export const lostToBuiltIns = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter(
    ({ expected, actual }) =>
      actual.isSample &&
      actual.intent.startsWith('AMAZON.') &&
      actual.intent !== FALLBACK &&
      expected.every(({ intent }) => !intent.startsWith('AMAZON.')),
  );

const isIntentRight = ({ expected, actual }: Judgement): boolean =>
  expected.some(({ intent }) => intent === actual.intent);

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

function toldOf(matched: Matched | undefined): string {
  const slots = Object.entries(matched?.slots ?? {}).map(([name, value]) => `${name} ${value}`);
  return [matched?.intent ?? '', ...slots].join(', ');
}
