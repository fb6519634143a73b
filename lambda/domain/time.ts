/** A length of time in whole milliseconds. */
export type Milliseconds = number;

/** A point in time, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/**
 * Whole seconds as milliseconds, for times that people state in seconds.
 * @example seconds(1.5) // 1500
 */
export const seconds = (count: number): Milliseconds => Math.round(count * 1000);

/**
 * Whole days as milliseconds, of 24 hours each: for ages, never for calendar days.
 * @example days(7) // 604_800_000
 */
export const days = (count: number): Milliseconds => count * 24 * 60 * 60 * 1000;
