import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import { recognizeNumber } from '@microsoft/recognizers-text-number';
import type { Entity } from './entities';
import { dateOf, durationOf, timeOf, type TimedValue } from './timex';

/** What the recogniser found at letters `start` to `end`, both included. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly typeName: string;
  readonly resolution: {
    readonly value?: string;
    readonly values?: readonly TimedValue[];
  } | null;
}

/** The recogniser's name of English. */
const ENGLISH = 'en-us';

/** Words between values that the recogniser takes together: in our samples they stand before a slot. */
const BETWEEN = /\b(?:until|till?|by|from|on|at|and) /;

/** An hour may be said as a number alone. */
const isHour = (value: string): boolean => Number(value) >= 1 && Number(value) <= 12;

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What the recogniser does not know. In Britain "half six" is half past six. */
const UNKNOWN_TO_IT: readonly {
  readonly words: RegExp;
  readonly type: string;
  readonly value: (said: readonly string[]) => string;
}[] = [
  { words: /\b(?:a )?quarter of an hour\b/, type: 'AMAZON.DURATION', value: () => 'PT15M' },
  {
    words: new RegExp(`\\bhalf (${HOURS.join('|')})\\b`),
    type: 'AMAZON.TIME',
    value: ([, hour = '']) => `${String(HOURS.indexOf(hour) + 1).padStart(2, '0')}:30`,
  },
];

/** Numbers, times, dates and durations in a sentence, as Alexa would send them; those relative to a day are as from `at`. */
export function amazonEntitiesIn(text: string, at: Date): readonly Entity[] {
  for (const { words, type, value } of UNKNOWN_TO_IT) {
    const found = words.exec(text);
    if (!found) continue;
    const [said] = found;
    const span = { start: found.index, end: found.index + said.length - 1 };
    const rest = text.replace(said, said.replaceAll(/\S/g, '_'));
    return [entity(type, value(found), text, span), ...amazonEntitiesIn(rest, at)];
  }
  return [
    ...(recognizeNumber(text, ENGLISH) as readonly Found[]).flatMap((found) =>
      numberEntities(text, found),
    ),
    ...datesAndTimesIn(text, 0, at).flatMap((found) => timedEntities(text, found, at)),
  ];
}

function numberEntities(text: string, found: Found): readonly Entity[] {
  const value = found.resolution?.value ?? '';
  if (!/^\d+$/.test(value)) return [];
  const number = entity('AMAZON.NUMBER', value, text, found);
  const hour = entity('AMAZON.TIME', `${value.padStart(2, '0')}:00`, text, found);
  return isHour(value) ? [number, hour] : [number];
}

/** Dates and times from a letter of a sentence on; several that were taken together are looked at one by one. */
function datesAndTimesIn(text: string, offset: number, at: Date): readonly Found[] {
  const found = recognizeDateTime(text, ENGLISH, undefined, at) as readonly Found[];
  return found.flatMap((one) => {
    const between = BETWEEN.exec(one.text);
    if (!between) return [{ ...one, start: one.start + offset, end: one.end + offset }];
    const after = between.index + between[0].length;
    return [
      ...datesAndTimesIn(one.text.slice(0, between.index), offset + one.start, at),
      ...datesAndTimesIn(one.text.slice(after), offset + one.start + after, at),
    ];
  });
}

function timedEntities(text: string, found: Found, at: Date): readonly Entity[] {
  const values = found.resolution?.values ?? [];
  const sent = {
    'AMAZON.DATE': dateOf(found.typeName, values, at),
    'AMAZON.TIME': timeOf(found.typeName, values),
    'AMAZON.DURATION': durationOf(found.typeName, values),
  };
  return Object.entries(sent).flatMap(([type, value]) =>
    value === null ? [] : [entity(type, value, text, found)],
  );
}

function entity(
  type: string,
  value: string,
  text: string,
  { start, end }: Pick<Found, 'start' | 'end'>,
): Entity {
  const from = text.slice(0, start).split(' ').length - 1;
  const to = from + text.slice(start, end + 1).split(' ').length;
  return { type, value, from, to };
}
