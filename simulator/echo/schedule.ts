import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Upcoming } from './upcoming';

/** The clock of an Echo, which moves only when somebody lets it, and what will be heard or happen on it by itself. */
export class Schedule {
  #now: Instant;
  #upcoming: readonly Upcoming[] = [];

  constructor(startAt: Instant) {
    this.#now = startAt;
  }

  /** The instant up to which everything has happened. */
  get now(): Instant {
    return this.#now;
  }

  /** Whether anything is still to come by itself. */
  get isEmpty(): boolean {
    return this.#upcoming.length === 0;
  }

  /** When something comes by itself next. */
  get nextAt(): Instant | undefined {
    return this.#upcoming[0]?.at;
  }

  /** When the last that comes by itself does. */
  get lastAt(): Instant | undefined {
    return this.#upcoming.at(-1)?.at;
  }

  /** From now on this comes, and nothing that was to come before. */
  replaceWith(upcoming: readonly Upcoming[]): void {
    this.#upcoming = upcoming;
  }

  /** This comes after everything else. */
  append(upcoming: readonly Upcoming[]): void {
    this.#upcoming = [...this.#upcoming, ...upcoming];
  }

  /** Moves the clock to an instant, and lets happen what comes until then; what happens may change what is to come. */
  async advanceTo(instant: Instant, happen: (next: Upcoming) => Promise<unknown>): Promise<void> {
    for (;;) {
      const next = this.#upcoming[0];
      if (next === undefined || next.at > instant) break;
      this.#upcoming = this.#upcoming.slice(1);
      this.#now = next.at;
      await happen(next);
    }
    this.#now = Math.max(this.#now, instant);
  }

  /** Moves the clock alone, while somebody speaks: what was to come stays to come. */
  pass(lengthMs: Milliseconds): void {
    this.#now += lengthMs;
  }
}
