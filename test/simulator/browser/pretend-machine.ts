import type { Instant, Milliseconds } from '../../../lambda/domain/time';
import type { Machine } from '../../../simulator/browser/house';

interface Alarm {
  readonly at: Instant;
  readonly act: () => void;
}

/** A machine whose clock moves only when it is told to. */
export class PretendMachine implements Machine {
  #now: Instant;
  #alarms: readonly Alarm[] = [];

  constructor(now: Instant) {
    this.#now = now;
  }

  readonly now = (): Instant => this.#now;

  after(lengthMs: Milliseconds, act: () => void): () => void {
    const alarm = { at: this.#now + lengthMs, act };
    this.#alarms = [...this.#alarms, alarm];
    return () => {
      this.#alarms = this.#alarms.filter((other) => other !== alarm);
    };
  }

  /** When it will do something next. */
  get nextAt(): Instant | undefined {
    return this.#alarms.toSorted((one, other) => one.at - other.at)[0]?.at;
  }

  /** Moves its clock, and does what was to be done by then. */
  moveTo(instant: Instant): void {
    this.#now = Math.max(this.#now, instant);
    const due = this.#alarms.filter(({ at }) => at <= this.#now);
    this.#alarms = this.#alarms.filter(({ at }) => at > this.#now);
    for (const { act } of due) act();
  }
}
