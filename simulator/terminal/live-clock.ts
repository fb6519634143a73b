import type { Instant } from '../../lambda/domain/time';

/** A clock that runs as fast as the machine's, from wherever it was set. */
export interface LiveClock {
  now(): Instant;
  set(instant: Instant): void;
}

export function startLiveClock(start: Instant, machineNow: () => Instant = Date.now): LiveClock {
  let offset = start - machineNow();
  return {
    now: () => machineNow() + offset,
    set(instant) {
      offset = instant - machineNow();
    },
  };
}
