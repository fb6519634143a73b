import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { DeviceModel } from '../echo/device-model';
import type { Echo } from '../echo/echo';
import type { EchoEvent } from '../echo/event';

/** The machine's clock and its alarm; tests have one of their own. */
export interface Machine {
  now(): Instant;
  /** Does something after a while, unless what it gives is called before. */
  after(lengthMs: Milliseconds, act: () => void): () => void;
}

/** The machine that this runs on. */
export const THIS_MACHINE: Machine = {
  now: Date.now,
  after(lengthMs, act) {
    const timer = setTimeout(act, lengthMs);
    return () => clearTimeout(timer);
  },
};

/** Where the Echos of the pages are: all on one account, and none in another's past. */
export interface House {
  /** @example 'Europe/London' */
  readonly zone: string;
  readonly machine: Machine;
  /** The last instant that the skill was told of by any Echo of the house. */
  latest(): Instant;
  openEcho(model: DeviceModel, onEvent: (event: EchoEvent) => void): Promise<Echo>;
}
