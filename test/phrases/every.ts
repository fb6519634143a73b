/**
 * Every combination of some values.
 * @example every({ sessions: [0, 1], weeklyGoal: [3] }) // [{ sessions: 0, weeklyGoal: 3 }, { sessions: 1, weeklyGoal: 3 }]
 */
export function every<T extends object>(options: {
  readonly [K in keyof T]: readonly T[K][];
}): readonly T[] {
  const entries = Object.entries(options) as [string, readonly unknown[]][];
  return entries.reduce<readonly object[]>(
    (found, [name, values]) =>
      found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  ) as readonly T[];
}

/** @example upTo(3) // [0, 1, 2, 3] */
export const upTo = (most: number): readonly number[] =>
  Array.from({ length: most + 1 }, (_, number) => number);
