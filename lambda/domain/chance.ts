/**
 * A number that follows from a text and looks as if it did not (32-bit FNV-1a): the seed of whatever is left to chance.
 * @returns a whole number from 0 to 2^32 - 1
 * @example hash('a') // 3826002220
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * One of several, chosen by a seed; the next occasion gets the next one, so that nothing is heard twice in a row.
 * @example rotate(['a', 'b', 'c'], 7, 1) // 'c'
 */
export const rotate = <T>(choices: readonly [T, ...T[]], seed: number, occasion: number): T =>
  choices[(seed + occasion) % choices.length] ?? choices[0];
