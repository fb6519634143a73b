import type { KnownValue } from './vocabulary';

/** Alexa's own type for slots that hold a number. */
export const NUMBER_TYPE = 'AMAZON.NUMBER';

const UP_TO_NINETEEN = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The numbers from 0 to 100 in words, as an Echo hears them: 21 is "twenty one". */
const NUMBER_WORDS: readonly string[] = [
  ...UP_TO_NINETEEN,
  ...TENS.flatMap((ten) => [ten, ...UP_TO_NINETEEN.slice(1, 10).map((one) => `${ten} ${one}`)]),
  'one hundred',
];

const WORDS_BY_DIGITS = new Map(NUMBER_WORDS.map((words, number) => [String(number), words]));

/** The words for a number in digits; undefined for anything else: "21" -> "twenty one". */
export function numberWordsOf(digits: string): string | undefined {
  return WORDS_BY_DIGITS.get(digits);
}

const FIRST_NINETEEN = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');

/** The ordinals of the days of a month, "first" to "thirty first". */
export const ORDINALS: readonly string[] = [
  ...FIRST_NINETEEN,
  'twentieth',
  ...FIRST_NINETEEN.slice(0, 9).map((one) => `twenty ${one}`),
  'thirtieth',
  'thirty first',
];

/** The words for what is typed for an ordinal; undefined for anything else: "21st" -> "twenty first". */
export function ordinalWordsOf(typed: string): string | undefined {
  const digits = /^(\d\d?)(?:st|nd|rd|th)$/.exec(typed)?.[1];
  return digits === undefined ? undefined : ORDINALS[Number(digits) - 1];
}

/** The values of a number slot; each is named by its digits, as Alexa sends it: "twenty one" is 21. */
export const KNOWN_NUMBERS: readonly KnownValue[] = [
  ...[...WORDS_BY_DIGITS].map(([digits, text]) => ({ id: digits, name: digits, text })),
  { id: '100', name: '100', text: 'a hundred' },
];

/** Said where a number belongs, and no number: an Echo knows that some number was said, and not which. */
const UNCLEAR_NUMBERS: ReadonlySet<string> = new Set([
  'umpteen',
  'some',
  'several',
  'many',
  'few',
  'a few',
  'a couple',
  'a lot',
  'lots',
  'loads',
  'plenty',
  'dozens',
  'hundreds',
]);

/** Whether it is said like a number without being one: "umpteen". */
export function isUnclearNumber(spoken: string): boolean {
  return UNCLEAR_NUMBERS.has(spoken);
}
