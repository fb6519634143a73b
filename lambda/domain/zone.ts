import { type CalendarDay, dayIn, type TimeZone } from './calendar-day';
import { days, type Instant, type Milliseconds } from './time';

/**
 * A time zone with what is known of its clock. The platform's zone data takes 15 ms of processor time to open, a sixth of
 * a cold start; what it said is therefore remembered.
 */
export interface Zone {
  readonly name: TimeZone;
  readonly offset?: KnownOffset;
}

/** How far a clock is ahead of UTC from one instant to another, both included. */
export interface KnownOffset {
  readonly ms: Milliseconds;
  readonly from: Instant;
  readonly until: Instant;
}

/** The time zone of a runner's device, which device it was, and when it was asked for. */
export interface KnownZone extends Zone {
  readonly readAt: Instant;
  /** The device, by its hash: on another one, a runner may be elsewhere. */
  readonly device: number;
}

/** The zone of whoever's is not known. */
export const UTC: Zone = { name: 'UTC', offset: { ms: 0, from: 0, until: Infinity } };

/** People move; a known time zone is asked for again after this long (ours). In ms. */
const ZONE_KEPT_MS = days(30);

/** The zone of a device that has just said so, with what its clock shows until it is put forward or back. */
export const zoneReadAt = (name: TimeZone, readAt: Instant, device: number): KnownZone => ({
  name,
  readAt,
  device,
  offset: offsetFrom(name, readAt),
});

/** Whether a zone need not be asked for again: not for long, and not once its clock was put forward or back. */
export const isCurrent = ({ readAt, offset }: KnownZone, at: Instant): boolean =>
  at < (offset?.until ?? readAt + ZONE_KEPT_MS);

/**
 * The day that a runner's calendar shows at an instant.
 * @example localDay({ name: 'Asia/Tokyo' }, Date.parse('2026-11-22T15:00:00Z')) // '2026-11-23'
 */
export const localDay = ({ name, offset }: Zone, at: Instant): CalendarDay =>
  offset && offset.from <= at && at <= offset.until
    ? new Date(at + offset.ms).toISOString().slice(0, 10)
    : dayIn(name, at);

/** What a clock shows from an instant on, as far as it is the same: looked at once a day, and no longer than it is kept. */
function offsetFrom(zone: TimeZone, from: Instant): KnownOffset {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  // The Swedish clock reads "2026-11-23 07:00:00", without the milliseconds.
  const offsetAt = (at: Instant) =>
    Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - (at - (at % 1000));
  const ms = offsetAt(from);
  let until = from;
  while (until < from + ZONE_KEPT_MS && offsetAt(until + days(1)) === ms) until += days(1);
  return { ms, from, until };
}
