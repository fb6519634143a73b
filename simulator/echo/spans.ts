import type { Milliseconds } from '../../lambda/domain/time';

const SECOND_MS = 1000;

const UNITS_MS: Readonly<Record<string, Milliseconds>> = {
  second: SECOND_MS,
  minute: 60 * SECOND_MS,
  hour: 3600 * SECOND_MS,
  day: 24 * 3600 * SECOND_MS,
  week: 7 * 24 * 3600 * SECOND_MS,
};

/**
 * A length of time in words.
 * @example parseSpan('3 days') // 259_200_000; parseSpan('soon') // undefined
 */
export function parseSpan(text: string): Milliseconds | undefined {
  const [, count, unit = ''] =
    /^(\d+(?:\.\d+)?)\s*(second|minute|hour|day|week)s?$/i.exec(text.trim()) ?? [];
  const unitMs = UNITS_MS[unit.toLowerCase()];
  return unitMs === undefined ? undefined : Math.round(Number(count) * unitMs);
}

/**
 * An instant of an answer's audio, as the transcript prints it.
 * @example parseOffset('1:12') // 72_000
 */
export function parseOffset(text: string): Milliseconds | undefined {
  const [, minutes, seconds] = /^(\d{1,2}):([0-5]\d(?:\.\d{1,3})?)$/.exec(text.trim()) ?? [];
  if (minutes === undefined) return undefined;
  return Math.round((Number(minutes) * 60 + Number(seconds)) * SECOND_MS);
}

/**
 * Minutes and whole seconds begun.
 * @example writeOffset(72_900) // '1:12'
 */
export function writeOffset(offset: Milliseconds): string {
  const seconds = Math.floor(offset / SECOND_MS);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
