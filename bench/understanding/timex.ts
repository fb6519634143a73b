/** One reading of a time: TIMEX, the notation of linguists for times, and the clock or calendar it comes to. */
export interface TimedValue {
  readonly timex: string;
  readonly value?: string;
}

/** The date that Alexa sends: a day, a week or a month, the next one to come. @returns null for what is no date */
export function dateOf(typeName: string, values: readonly TimedValue[], at: Date): string | null {
  const today = at.toISOString().slice(0, 10);
  if (typeName === 'datetimeV2.date')
    return values.map(({ value }) => value ?? '').find((day) => day >= today) ?? null;
  if (typeName !== 'datetimeV2.daterange') return null;
  const timex = values[0]?.timex ?? '';
  const [, month] = /^XXXX-(\d\d)$/.exec(timex) ?? [];
  if (month === undefined) return /^\d{4}-(?:W\d\d|\d\d)$/.test(timex) ? timex : null;
  const year = at.getUTCFullYear() + (month < today.slice(5, 7) ? 1 : 0);
  return `${year}-${month}`;
}

/** The time of the clock that Alexa sends: "07:30", of an hour that may be either the morning's. */
export function timeOf(typeName: string, values: readonly TimedValue[]): string | null {
  if (typeName !== 'datetimeV2.time') return null;
  const [, hour, minute = '00'] = /^T(\d\d)(?::(\d\d))?$/.exec(values[0]?.timex ?? '') ?? [];
  return hour === undefined ? null : `${hour}:${minute}`;
}

/** The duration that Alexa sends, in whole minutes, days or weeks: "PT30M", "P2W". */
export function durationOf(typeName: string, values: readonly TimedValue[]): string | null {
  if (typeName !== 'datetimeV2.duration') return null;
  const timex = values[0]?.timex ?? '';
  if (/^P\d+[DWM]$/.test(timex) || /^PT\d+[HM]$/.test(timex)) return timex;
  const seconds = Number(values[0]?.value);
  if (seconds % (7 * 86_400) === 0) return `P${seconds / (7 * 86_400)}W`;
  return seconds % 60 === 0 && seconds < 86_400 ? `PT${seconds / 60}M` : null;
}
