const BELOW_TWENTY = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/**
 * A whole number as it is said; from a hundred on in digits, which every voice reads well.
 * @example inWords(42) // 'forty-two'
 */
export function inWords(number: number): string {
  const small = BELOW_TWENTY[number];
  if (small) return small;
  const tens = TENS[Math.floor(number / 10)];
  if (!tens) return String(number);
  const ones = number % 10;
  return ones === 0 ? tens : `${tens}-${inWords(ones)}`;
}

/**
 * A number and its noun.
 * @example counted(1, 'session') // 'one session'
 */
export const counted = (number: number, noun: string): string =>
  `${inWords(number)} ${number === 1 ? noun : `${noun}s`}`;

/**
 * A text as a sentence begins.
 * @example capitalised('right foot') // 'Right foot'
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Things in a row.
 * @example listed(['a', 'b', 'c']) // 'a, b and c'
 */
export function listed(items: readonly string[], last = 'and'): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}
