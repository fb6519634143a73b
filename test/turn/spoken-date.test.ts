import { firstDayOf } from '../../lambda/turn/spoken-date';

describe('a date as Alexa sends it', () => {
  test.each([
    ['2026-11-30', '2026-11-30'],
    ['2028-02-29', '2028-02-29'],
    ['2026-W49', '2026-11-30'],
    ['2026-W01', '2025-12-29'],
    ['2027-W01', '2027-01-04'],
    ['2026-W53', '2026-12-28'],
    ['2026-W48-WE', '2026-11-28'],
    ['2026-W53-WE', '2027-01-02'],
    ['2026-12', '2026-12-01'],
  ])('"%s" begins on %s', (date, day) => {
    expect(firstDayOf(date)).toBe(day);
  });

  test.each([
    '',
    '?',
    'PRESENT_REF',
    '2027',
    '202X',
    '2027-WI',
    '2026-Q4',
    '2026-12-XX',
    '2026-02-30',
    '2027-02-29',
    '2026-13',
    '2026-13-01',
    '2026-W00',
    '2026-W54',
    '2026-11-30T07:00',
    'next week',
  ])('"%s" is no day that anybody could come back on', (date) => {
    expect(firstDayOf(date)).toBeNull();
  });
});
