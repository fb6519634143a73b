import type { CalendarDay } from '../../lambda/domain/calendar-day';
import { DATE_TYPE, dateSentFor, KNOWN_DATES } from './dates';
import { DURATION_TYPE, KNOWN_DURATIONS } from './durations';
import { KNOWN_NUMBERS, NUMBER_TYPE } from './numbers';
import type { KnownValue } from './vocabulary';
import { KNOWN_TIMES, TIME_TYPE } from './times';

/** The values of the slot types that are Amazon's own; the model does not list them. */
export const AMAZON_TYPES: ReadonlyMap<string, readonly KnownValue[]> = new Map([
  [NUMBER_TYPE, KNOWN_NUMBERS],
  [DATE_TYPE, KNOWN_DATES],
  [TIME_TYPE, KNOWN_TIMES],
  [DURATION_TYPE, KNOWN_DURATIONS],
]);

/** What Alexa sends for a number that she did not understand. */
const UNCLEAR = '?';

/** What Alexa sends for a value of one of her own types, on a day: digits, a date, a time. */
export function sentFor(type: string, known: KnownValue | undefined, today: CalendarDay): string {
  if (known === undefined) return UNCLEAR;
  return type === DATE_TYPE ? dateSentFor(known.text, today) : known.name;
}
