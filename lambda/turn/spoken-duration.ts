const MINUTES_A_DAY = 24 * 60;

/** Days in what Alexa counts in: a month that nobody has named is thirty of them. */
const DAYS = { D: 1, W: 7, M: 30 } as const;

/** The whole days of a duration of Alexa's. @returns null for less than a day, or what is none @example daysOf('P2W') // 14 */
export function daysOf(duration: string): number | null {
  const [, count, unit] = /^P(\d{1,3})([DWM])$/.exec(duration) ?? [];
  return count === undefined ? null : Number(count) * DAYS[unit as keyof typeof DAYS];
}

/** The minutes of a duration of Alexa's, of less than a day. @returns null for what is none @example minutesOf('PT1H30M') // 90 */
export function minutesOf(duration: string): number | null {
  const [, hours = '0', minutes = '0'] =
    /^PT(?=\d)(?:(\d{1,2})H)?(?:(\d{1,4})M)?$/.exec(duration) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  return all > 0 && all < MINUTES_A_DAY ? all : null;
}
