import { numberWordsOf } from './numbers';
import type { KnownValue } from './vocabulary';

/** Alexa's own type for slots that hold how long something lasts. */
export const DURATION_TYPE = 'AMAZON.DURATION';

/** What Alexa sends for so many of a unit: PT30M, P2W. */
const UNITS: Readonly<Record<string, (count: number) => string>> = {
  minute: (count) => `PT${count}M`,
  hour: (count) => `PT${count}H`,
  day: (count) => `P${count}D`,
  week: (count) => `P${count}W`,
  month: (count) => `P${count}M`,
};

/** Up to this many of a unit. */
const MOST = 60;

const NAMED: readonly (readonly [string, string])[] = [
  ['a minute', 'PT1M'],
  ['a quarter of an hour', 'PT15M'],
  ['quarter of an hour', 'PT15M'],
  ['half an hour', 'PT30M'],
  ['half hour', 'PT30M'],
  ['three quarters of an hour', 'PT45M'],
  ['an hour', 'PT1H'],
  ['an hour and a half', 'PT1H30M'],
  ['a day', 'P1D'],
  ['a week', 'P1W'],
  ['a fortnight', 'P2W'],
  ['a couple of weeks', 'P2W'],
  ['a month', 'P1M'],
];

/** The values of a duration slot; each is named as Alexa sends it: "two weeks" is P2W. */
export const KNOWN_DURATIONS: readonly KnownValue[] = [
  ...NAMED,
  ...Object.entries(UNITS).flatMap(([unit, sent]) =>
    Array.from({ length: MOST }, (_, index) => {
      const count = index + 1;
      const words = `${numberWordsOf(String(count))} ${unit}${count === 1 ? '' : 's'}`;
      return [words, sent(count)] as const;
    }),
  ),
].map(([text, sent]) => ({ id: sent, name: sent, text }));
