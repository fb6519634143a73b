import { dayIn, isTimeZone, mondayOf } from '../../lambda/domain/calendar-day';

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

  test('needs a time zone that exists', () => {
    expect(['Europe/London', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, false, false]);
  });
});
