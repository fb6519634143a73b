import type { Instant } from '../domain/time';

/** A request without what every request of Alexa's has: an id, a time, an account. */
export class UnreadableRequestError extends Error {
  override readonly name = 'UnreadableRequestError';
}

/** Alexa's ids are never longer (Amazon's model of requests); none was ever seen with other than plain characters. */
const ID = /^[ -~]{1,255}$/;

/** @throws UnreadableRequestError */
export function readId(id: unknown): string {
  if (typeof id !== 'string' || !ID.test(id)) throw new UnreadableRequestError('No id.');
  return id;
}

/** A time of this century, as ISO 8601 writes it: what is stored by another one would never be right again. */
const TIME = /^20\d\d-\d\d-\d\dT/;

/** @throws UnreadableRequestError */
export function readInstant(timestamp: unknown): Instant {
  const at = typeof timestamp === 'string' && TIME.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(at)) throw new UnreadableRequestError('No time.');
  return at;
}
