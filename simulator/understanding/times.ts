import { numberWordsOf } from './numbers';
import type { KnownValue } from './vocabulary';

/** Alexa's own type for slots that hold a time of day. */
export const TIME_TYPE = 'AMAZON.TIME';

/** An hour from 0 to 23 and a minute, as Alexa sends it: '07:30'. */
const clock = (hour: number, minute: number): string => `${twoDigits(hour)}:${twoDigits(minute)}`;
const twoDigits = (number: number): string => String(number).padStart(2, '0');

const words = (number: number): string => numberWordsOf(String(number)) ?? '';
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

interface Wording {
  readonly text: string;
  readonly sent: string;
}

const NAMED_TIMES: readonly Wording[] = [
  { text: 'noon', sent: '12:00' },
  { text: 'midday', sent: '12:00' },
  { text: 'midnight', sent: '00:00' },
];

/** How the time between an hour from 1 to 12 and the next is said. */
function clockWordings(
  hour: number,
): readonly { readonly text: string; readonly minute: number }[] {
  const name = words(hour);
  const next = words((hour % 12) + 1);
  return [
    { text: name, minute: 0 },
    { text: `${name} oclock`, minute: 0 },
    ...numbers(1, 9).map((minute) => ({ text: `${name} oh ${words(minute)}`, minute })),
    ...numbers(10, 59).map((minute) => ({ text: `${name} ${words(minute)}`, minute })),
    ...[5, 10, 20, 25].flatMap((minute) => [
      { text: `${words(minute)} past ${name}`, minute },
      { text: `${words(minute)} to ${next}`, minute: 60 - minute },
    ]),
    ...['quarter', 'a quarter'].flatMap((quarter) => [
      { text: `${quarter} past ${name}`, minute: 15 },
      { text: `${quarter} to ${next}`, minute: 45 },
    ]),
    { text: `half past ${name}`, minute: 30 },
    // As in Britain.
    { text: `half ${name}`, minute: 30 },
  ];
}

/** The hour of the day, 0 to 23, that an hour of the clock means with some words after it. */
const ENDINGS: readonly (readonly [ending: string, hourOfDay: (hour: number) => number])[] = [
  ['', (hour) => hour],
  [' a m', beforeNoon],
  [' am', beforeNoon],
  [' p m', afterNoon],
  [' pm', afterNoon],
];

function beforeNoon(hour: number): number {
  return hour % 12;
}

function afterNoon(hour: number): number {
  return (hour % 12) + 12;
}

const CLOCK_TIMES: readonly Wording[] = numbers(1, 12).flatMap((hour) =>
  clockWordings(hour).flatMap(({ text, minute }) =>
    ENDINGS.map(([ending, hourOfDay]) => ({
      text: text + ending,
      sent: clock(hourOfDay(hour), minute),
    })),
  ),
);

/** The wordings of a time, each named by what Alexa sends: "half past six" is 06:30. "In the evening" is left to
 * a slot of its own. */
export const KNOWN_TIMES: readonly KnownValue[] = [...NAMED_TIMES, ...CLOCK_TIMES].map(
  ({ text, sent }) => ({ id: sent, name: sent, text }),
);
