import type { Milliseconds } from '../domain/time';

/** A signal that ends a request after so long, or earlier when there is no more time for the whole turn. */
export const signalWithin = (ms: Milliseconds, turn: AbortSignal | undefined): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(ms), ...(turn ? [turn] : [])]);
