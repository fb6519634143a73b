import { dayIn } from '../../lambda/domain/calendar-day';
import { days } from '../../lambda/domain/time';
import { isCurrent, localDay, UTC, zoneReadAt } from '../../lambda/domain/zone';
import { fc } from '../seeded';
import { ZONES } from './plain-calendar';

const anyInstant = fc.integer({
  min: Date.parse('2024-01-01T00:00Z'),
  max: Date.parse('2034-01-01T00:00Z'),
});

describe('a zone whose clock was looked at', () => {
  test('has the same days, for as long as it is kept and beyond, as the zone data of the platform', () => {
    const laterOrEarlier = fc.integer({ min: -days(3), max: days(40) });
    // Morocco puts its clock back for a month in spring: twice, 30 days apart or less.
    const zones = fc.constantFrom(...ZONES, 'Africa/Casablanca');

    fc.assert(
      fc.property(zones, anyInstant, laterOrEarlier, (name, readAt, later) => {
        const zone = zoneReadAt(name, readAt, 7);

        expect(localDay(zone, readAt + later)).toBe(dayIn(name, readAt + later));
      }),
      { numRuns: 150 },
    );
  });

  test('has its own days still when its clock was put back in between', () => {
    const zone = zoneReadAt('Europe/London', Date.parse('2026-10-20T06:00:00Z'), 7);

    const there = ['2026-10-22T23:30:00Z', '2026-10-25T23:30:00Z'].map((at) =>
      localDay(zone, Date.parse(at)),
    );

    expect(there).toEqual(['2026-10-23', '2026-10-25']);
  });

  test('is not taken for what its clock showed before it was looked at', () => {
    const winter = zoneReadAt('Europe/London', Date.parse('2026-11-23T07:00:00Z'), 7);

    expect(localDay(winter, Date.parse('2026-07-31T23:30:00Z'))).toBe('2026-08-01');
  });

  test('is as many whole hours ahead, in whatever part of a second it was looked at', () => {
    const { offset } = zoneReadAt('Asia/Tokyo', Date.parse('2026-11-23T07:00:00.750Z'), 7);

    expect(offset?.ms).toBe(9 * 60 * 60 * 1000);
  });

  test('is asked for again after a month, or once its clock was put back', () => {
    const summer = zoneReadAt('Europe/London', Date.parse('2026-07-01T06:00:00Z'), 7);
    const autumn = zoneReadAt('Europe/London', Date.parse('2026-10-20T06:00:00Z'), 7);

    expect(isCurrent(summer, Date.parse('2026-07-31T05:59:00Z'))).toBe(true);
    expect(isCurrent(summer, Date.parse('2026-07-31T06:01:00Z'))).toBe(false);
    // The clock goes back on the 25th, at one in the morning.
    expect(isCurrent(autumn, Date.parse('2026-10-24T05:59:00Z'))).toBe(true);
    expect(isCurrent(autumn, Date.parse('2026-10-25T02:00:00Z'))).toBe(false);
  });

  test('that was stored before clocks were looked at is kept for a month, and asked for its days', () => {
    const stored = { name: 'Asia/Tokyo', readAt: Date.parse('2026-11-01T00:00:00Z'), device: 7 };

    expect(isCurrent(stored, Date.parse('2026-11-30T23:59:00Z'))).toBe(true);
    expect(isCurrent(stored, Date.parse('2026-12-01T00:00:00Z'))).toBe(false);
    expect(localDay(stored, Date.parse('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
  });

  test('needs no zone data of the platform, which is slow to open', () => {
    const zone = zoneReadAt('Europe/Vienna', Date.parse('2026-11-23T07:00:00Z'), 7);
    const opened = jest.spyOn(Intl, 'DateTimeFormat');

    const daysOf = [zone, UTC].map((known) => localDay(known, Date.parse('2026-11-24T07:00:00Z')));

    expect(daysOf).toEqual(['2026-11-24', '2026-11-24']);
    expect(opened).not.toHaveBeenCalled();
    opened.mockRestore();
  });
});
