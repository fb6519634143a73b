import {
  type CalendarDay,
  daysAfter,
  daysBetween,
  mondayOf,
  monthOf,
  weekdayOf,
} from '../../lambda/domain/calendar-day';
import { ORDINALS } from './numbers';
import type { KnownValue } from './vocabulary';

/** Alexa's own type for slots that hold a date. */
export const DATE_TYPE = 'AMAZON.DATE';

/** What is sent for a date that was said on a day. */
type Sent = (today: CalendarDay) => string;
type Wording = readonly [text: string, sent: Sent];

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
/** How many days each month has, in a leap year. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first day, from one day on, that is as wanted. */
function dayFrom(from: CalendarDay, wanted: (day: CalendarDay) => boolean): CalendarDay {
  let day = from;
  while (!wanted(day)) day = daysAfter(day, 1);
  return day;
}

const dayAfter = (day: CalendarDay): CalendarDay => daysAfter(day, 1);
const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The week of a day by its ISO number; it belongs to the year of its Thursday. */
function weekOf(day: CalendarDay): string {
  const thursday = daysAfter(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  return `${year}-W${twoDigits(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
}

const NEAR: readonly Wording[] = [
  ['today', (today) => today],
  ['tomorrow', dayAfter],
  ['the day after tomorrow', (today) => daysAfter(today, 2)],
  ['this week', weekOf],
  ['next week', (today) => weekOf(daysAfter(today, 7))],
  ['the week after next', (today) => weekOf(daysAfter(today, 14))],
  ['the weekend', (today) => `${weekOf(today)}-WE`],
  ['this weekend', (today) => `${weekOf(today)}-WE`],
  ['next weekend', (today) => `${weekOf(daysAfter(today, 7))}-WE`],
  ['this month', monthOf],
  ['next month', (today) => monthOf(dayFrom(dayAfter(today), (day) => day.endsWith('-01')))],
  ['next year', (today) => String(Number(today.slice(0, 4)) + 1)],
];

/** A weekday is the next one there is, which may be today; "next Monday" is not. */
const ON_WEEKDAYS: readonly Wording[] = WEEKDAYS.flatMap((weekday, index): readonly Wording[] => {
  const isIt = (day: CalendarDay): boolean => weekdayOf(day) === index;
  return [
    [weekday, (today) => dayFrom(today, isIt)],
    [`this ${weekday}`, (today) => dayFrom(today, isIt)],
    [`next ${weekday}`, (today) => dayFrom(dayAfter(today), isIt)],
    [`${weekday} next week`, (today) => daysAfter(mondayOf(today), 7 + index)],
  ];
});

const IN_MONTHS: readonly Wording[] = MONTHS.flatMap((month, index): readonly Wording[] => {
  const sent: Sent = (today) =>
    monthOf(dayFrom(today, (day) => day.slice(5, 7) === twoDigits(index + 1)));
  return [
    [month, sent],
    [`next ${month}`, sent],
  ];
});

/** "The first" is the next one there is: of this month, or of the one after. */
const ON_ORDINALS: readonly Wording[] = ORDINALS.map((ordinal, index) => [
  `the ${ordinal}`,
  (today) => dayFrom(today, (day) => day.endsWith(`-${twoDigits(index + 1)}`)),
]);

const ON_DAYS_OF_MONTHS: readonly Wording[] = MONTHS.flatMap((month, monthIndex) =>
  ORDINALS.slice(0, MONTH_LENGTHS[monthIndex]).flatMap((ordinal, dayIndex) => {
    const ending = `-${twoDigits(monthIndex + 1)}-${twoDigits(dayIndex + 1)}`;
    const sent: Sent = (today) => dayFrom(today, (day) => day.endsWith(ending));
    return [
      `the ${ordinal} of ${month}`,
      `${ordinal} of ${month}`,
      `${ordinal} ${month}`,
      `${month} the ${ordinal}`,
      `${month} ${ordinal}`,
    ].map((text): Wording => [text, sent]);
  }),
);

const SENT_BY_WORDING: ReadonlyMap<string, Sent> = new Map([
  ...NEAR,
  ...ON_WEEKDAYS,
  ...IN_MONTHS,
  ...ON_ORDINALS,
  ...ON_DAYS_OF_MONTHS,
]);

/** The wordings of a date; what Alexa sends for one depends on the day: see dateSentFor. */
export const KNOWN_DATES: readonly KnownValue[] = [...SENT_BY_WORDING.keys()].map((text) => ({
  id: text,
  name: text,
  text,
}));

/**
 * What Alexa sends for a date in one of its wordings.
 * @example dateSentFor('next week', '2026-11-25') // '2026-W49'
 */
export function dateSentFor(wording: string, today: CalendarDay): string {
  return SENT_BY_WORDING.get(wording)?.(today) ?? wording;
}
