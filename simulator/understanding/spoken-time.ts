import { numberWordsOf } from './numbers';
import type { KnownValue } from './patterns';

/** Alexa's own type for slots that hold a time of day. */
export const TIME_TYPE = 'AMAZON.TIME';

const HOURS = Array.from({ length: 12 }, (_, index) => index + 1);
const FIVES = Array.from({ length: 12 }, (_, index) => index * 5);

const wordsFor = (number: number): string => numberWordsOf(String(number)) ?? '';

const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes as they are said after "past" and "to". */
const spokenMinutes = (minute: number): string =>
  ({ 15: 'quarter', 30: 'half' })[minute] ?? wordsFor(minute);

/** The ways to say a time without its half of the day: "seven thirty", "half past seven". */
function wordingsOf(hour: number, minute: number): readonly string[] {
  const named = wordsFor(hour);
  if (minute === 0) return [named, `${named} oclock`];
  const plain = minute < 10 ? `${named} oh ${wordsFor(minute)}` : `${named} ${wordsFor(minute)}`;
  return minute <= 30
    ? [plain, `${spokenMinutes(minute)} past ${named}`]
    : [plain, `${spokenMinutes(60 - minute)} to ${wordsFor((hour % 12) + 1)}`];
}

const valueOf = (text: string, hour: number, minute: number): KnownValue => {
  const value = `${two(hour)}:${two(minute)}`;
  return { id: value, name: value, text };
};

/**
 * The values of a time slot, every five minutes; each is named as Alexa sends it: "seven p m" is 19:00. What is said
 * without its half of the day is sent as of the morning; "in the evening" is left to a slot of its own.
 */
export const KNOWN_TIMES: readonly KnownValue[] = [
  valueOf('noon', 12, 0),
  valueOf('midday', 12, 0),
  valueOf('midnight', 0, 0),
  ...HOURS.flatMap((hour) =>
    FIVES.flatMap((minute) =>
      wordingsOf(hour, minute).flatMap((text) => [
        valueOf(text, hour, minute),
        valueOf(`${text} p m`, (hour % 12) + 12, minute),
      ]),
    ),
  ),
];

/**
 * The words for a part of a time that was typed: an hour with its half of the day, or minutes below ten.
 * @example clockWordsOf('7pm') // 'seven p m'; clockWordsOf('05') // 'oh five'
 */
export function clockWordsOf(word: string): string | undefined {
  if (word === '00') return 'oclock';
  const [, hour = '', half] = /^(\d{1,2})([ap])m$/.exec(word) ?? [];
  const [, minute = ''] = /^0(\d)$/.exec(word) ?? [];
  const named = numberWordsOf(hour || minute);
  if (named === undefined) return undefined;
  return hour === '' ? `oh ${named}` : `${named} ${half} m`;
}
