import type { Intent } from 'ask-sdk-model';
import type { CalendarDay } from '../domain/calendar-day';
import { EXERCISE_IDS } from '../domain/exercise';
import { type NamedDay, type Period, PERIODS, WEEKDAYS } from '../domain/period';
import { type Side, SIDES } from '../domain/side';
import { BODY_AREAS, type BodyArea } from '../domain/wish';
import type { NamedExercise } from './ask';
import { resolvedId } from './read-slot';
import { firstDayOf } from './spoken-date';
import { daysOf, minutesOf } from './spoken-duration';

const NAMED_DAYS: readonly NamedDay[] = [...WEEKDAYS, 'today', 'yesterday'];

/** The exercise that was named: one of ours, one we do not have, or none. */
export function exerciseIn(intent: Intent): NamedExercise {
  const slot = intent.slots?.['Exercise'];
  if (!slot?.value) return { kind: 'none' };
  const exercise = EXERCISE_IDS.find((known) => known === resolvedId(slot));
  return exercise ? { kind: 'known', exercise } : { kind: 'unknown' };
}

/** A full session or a short one. @returns null where neither was said */
export function sessionKindIn(intent: Intent): 'full' | 'short' | null {
  return knownIn(intent, 'SessionKind', ['full', 'short']);
}

/** The part of the body that was named. @returns null for none of ours */
export function bodyAreaIn(intent: Intent): BodyArea | null {
  return knownIn(intent, 'BodyArea', BODY_AREAS);
}

/** The side that was named. @returns null where none was */
export function sideIn(intent: Intent): Side | null {
  return knownIn(intent, 'Side', SIDES);
}

/** The stretch of time that was asked about. @returns null for none of ours */
export function periodIn(intent: Intent): Period | null {
  return knownIn(intent, 'Period', PERIODS);
}

/** The day that was asked about. @returns null for none of ours */
export function namedDayIn(intent: Intent): NamedDay | null {
  return knownIn(intent, 'Day', NAMED_DAYS);
}

/** The first day of the date that was said. @returns null where none was, or none that is a day, a week or a month */
export function firstDayIn(intent: Intent, slot: string): CalendarDay | null {
  return firstDayOf(intent.slots?.[slot]?.value ?? '');
}

/** A number that was said; Alexa sends "?" for one that she did not understand. */
export function numberIn(intent: Intent, slot: string): number | null {
  const value = intent.slots?.[slot]?.value ?? '';
  return /^\d{1,3}$/.test(value) ? Number(value) : null;
}

/** How many times a week were said in one word: "twice". @returns null for none of ours */
export function howOftenIn(intent: Intent): number | null {
  const times = resolvedId(intent.slots?.['HowOften']) ?? '';
  return /^\d$/.test(times) ? Number(times) : null;
}

/** How long was said, in minutes or else in whole days; each null where it is not that. */
export function howLongIn(intent: Intent): {
  readonly minutes: number | null;
  readonly days: number | null;
} {
  const duration = intent.slots?.['HowLong']?.value ?? '';
  return { minutes: minutesOf(duration), days: daysOf(duration) };
}

function knownIn<T extends string>(intent: Intent, slot: string, known: readonly T[]): T | null {
  const id = resolvedId(intent.slots?.[slot]);
  return known.find((value) => value === id) ?? null;
}
