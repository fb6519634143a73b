import type { Instant, Milliseconds } from '../../lambda/domain/time';

/** A count that is heard or seen from an instant on. */
export interface Counted {
  readonly at: Instant;
  readonly count: number;
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/**
 * The counts among what was heard or seen; "Ten reps" is no count, and "Twelve. Lower." is one.
 * @example countsIn([{ at: 0, text: 'Twelve. Lower.' }]) // [{ at: 0, count: 12 }]
 */
export const countsIn = (
  cues: readonly { readonly at: Instant; readonly text: string }[],
): readonly Counted[] =>
  cues.flatMap(({ at, text }) => {
    const [, word = ''] = /^(\w+)\./.exec(text) ?? [];
    const count = NUMBERS.indexOf(word.toLowerCase()) + 1;
    return count === 0 ? [] : [{ at, count }];
  });

/** Every count that sounds and is not seen, or at another time; nothing when the two are in step. */
export function outOfStep(
  sounding: readonly Counted[],
  seen: readonly Counted[],
  withinMs: Milliseconds,
): readonly string[] {
  return sounding.flatMap(({ at, count }) => {
    const near = seen.filter((other) => other.count === count);
    const apartMs = Math.min(...near.map((other) => Math.abs(other.at - at)));
    return apartMs <= withinMs ? [] : [`${count} sounds at ${at}, and is seen ${apartMs} ms apart`];
  });
}
