import type { NoteFault } from './fault';
import type { Ports } from './ports';
import type { Turn } from './turn/turn';

/** A turn while it is taken: what it needs from outside, until when, and who notes what fails there. */
export interface Taking {
  readonly turn: Turn;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  readonly note: NoteFault;
}
