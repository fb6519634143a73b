import { isTimeOfDay, isUnclear, parseTimeOfDay, timeIn } from '../../lambda/domain/time-of-day';

describe('a time of day', () => {
  test.each([
    ['07:00', { hour: 7, minute: 0 }],
    ['23:59', { hour: 23, minute: 59 }],
    ['24:00', null],
    ['07:60', null],
    ['7:00', null],
    ['107:00', null],
    ['07:000', null],
    ['EV', null],
    ['', null],
  ])('"%s" is %p', (text, time) => {
    expect(parseTimeOfDay(text)).toEqual(time);
  });

  test.each([
    [0, 0, true],
    [23, 59, true],
    [24, 0, false],
    [-1, 0, false],
    [7, 60, false],
    [7, -1, false],
    [7.5, 0, false],
    [7, 0.5, false],
  ])('has hands that exist: %d and %d, %p', (hour, minute, exists) => {
    expect(isTimeOfDay({ hour, minute })).toBe(exists);
  });

  test.each([
    [0, false],
    [1, true],
    [7, true],
    [11, true],
    [12, false],
    [19, false],
  ])('at %i is unclear without its half of the day: %p', (hour, unclear) => {
    expect(isUnclear({ hour, minute: 0 })).toBe(unclear);
  });

  test.each([
    ['morning', 7, 7],
    ['morning', 19, 7],
    ['morning', 12, 0],
    ['afternoon', 4, 16],
    ['afternoon', 12, 12],
    ['evening', 7, 19],
    ['evening', 19, 19],
    ['evening', 12, 0],
  ] as const)('in the %s, %i is %i', (part, hour, expected) => {
    expect(timeIn(part, { hour, minute: 30 })).toEqual({ hour: expected, minute: 30 });
  });
});
