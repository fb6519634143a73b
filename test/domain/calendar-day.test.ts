import { dayIn, isTimeZone, mondayOf } from '../../lambda/domain/calendar-day';
import { examples, fc } from '../seeded';
import { dayThere, mondayBefore, ZONES } from './plain-calendar';

const anyInstant = fc.integer({
  min: Date.parse('2024-01-01T00:00Z'),
  max: Date.parse('2034-01-01T00:00Z'),
});

describe('a calendar day', () => {
  test.each([
    ['Pacific/Kiritimati', '2026-11-22T10:00:00Z', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-23T07:59:59Z', '2026-11-22'],
    ['Europe/London', '2026-07-01T23:30:00Z', '2026-07-02'],
    ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ])('in %s at %s is %s', (zone, at, day) => {
    expect(dayIn(zone, Date.parse(at))).toBe(day);
  });

  test.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['2028-03-01', '2028-02-28'],
  ])('%s is in the week of Monday %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('follows from the clock laws of its zone, and its week from counting back to Monday', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), anyInstant, (zone, at) => {
        const day = dayThere(zone, at);

        expect(dayIn(zone, at)).toBe(day);
        expect(mondayOf(day)).toBe(mondayBefore(day));
      }),
      { numRuns: examples(200, 1000) },
    );
  });

  test('needs a time zone that exists', () => {
    expect(['Europe/London', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, false, false]);
  });
});
