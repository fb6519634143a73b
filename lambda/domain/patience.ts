import type { Milliseconds } from './time';

/** How long a turn waits for what is outside, in ms. */
export interface Patience {
  /** For everything outside together, the table and Amazon's services. */
  readonly turnMs: Milliseconds;
  /** For a connection to the table. */
  readonly connectionMs: Milliseconds;
  /** For one request to the table; it is sent up to three times. */
  readonly requestMs: Milliseconds;
  /** For the Echo's time zone. */
  readonly zoneMs: Milliseconds;
  /** For one request to Alexa's reminders. */
  readonly reminderMs: Milliseconds;
}

/**
 * Alexa gives up after 8 s, and a runner who hears nothing for 5 s believes that she has: 3 s outside leave room for a cold
 * start. The table lies in the function's own region, where a connection takes some 20 ms and a request 10: whatever takes
 * 300 or 800 is not slow but broken, and tried again there is still time for a second and a third request. Coaching goes on
 * without a time zone, which is worth no more than half a second; a reminder is what was asked for, worth a whole one.
 */
export const PATIENCE: Patience = {
  turnMs: 3000,
  connectionMs: 300,
  requestMs: 800,
  zoneMs: 500,
  reminderMs: 1000,
};
