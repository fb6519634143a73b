/** A time that a clock on the wall shows, on a clock of 24 hours. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The parts of a day that a runner names, by the names they have in the interaction model. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;

/** One part of a day; the night is the end of the evening. */
export type DayPart = (typeof DAY_PARTS)[number];

/** Whether these are the hands of a clock, and not some other numbers. */
export const isTimeOfDay = ({ hour, minute }: TimeOfDay): boolean =>
  Number.isInteger(hour) &&
  Number.isInteger(minute) &&
  hour >= 0 &&
  hour < 24 &&
  minute >= 0 &&
  minute < 60;

/**
 * A time as ISO 8601 writes it.
 * @returns null for anything else
 * @example parseTimeOfDay('07:30') // { hour: 7, minute: 30 }
 */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  const time = { hour: Number(hour), minute: Number(minute) };
  return isTimeOfDay(time) ? time : null;
}

/**
 * A time as ISO 8601 writes it, to the second.
 * @example writeTimeOfDay({ hour: 7, minute: 30 }) // '07:30:00'
 */
export const writeTimeOfDay = ({ hour, minute }: TimeOfDay): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;

/** Whether a time that was said without its part of the day may be of the morning or of the evening. */
export const isUnclear = ({ hour }: TimeOfDay): boolean => hour >= 1 && hour < 12;

/**
 * The time in a part of the day: half past seven in the evening. Twelve in the evening is midnight.
 * @example timeIn('evening', { hour: 7, minute: 30 }) // { hour: 19, minute: 30 }
 */
export function timeIn(part: DayPart, { hour, minute }: TimeOfDay): TimeOfDay {
  const onTheDial = hour % 12;
  if (part === 'morning' || (part === 'evening' && onTheDial === 0))
    return { hour: onTheDial, minute };
  return { hour: onTheDial + 12, minute };
}
