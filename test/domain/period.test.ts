import { dayNamed, nextDay, whenOf } from '../../lambda/domain/period';

const WEDNESDAY = '2026-11-25';

describe('a day of the past', () => {
  test.each([
    ['today', '2026-11-25'],
    ['yesterday', '2026-11-24'],
    ['wednesday', '2026-11-25'],
    ['tuesday', '2026-11-24'],
    ['monday', '2026-11-23'],
    ['sunday', '2026-11-22'],
    ['thursday', '2026-11-19'],
  ] as const)('named %s on a Wednesday is the last one there was: %s', (name, day) => {
    expect(dayNamed(name, WEDNESDAY)).toBe(day);
  });

  test('is spoken of by its weekday and how long ago it was', () => {
    expect(whenOf('2026-11-22', 3)).toEqual({ daysAgo: 3, weekday: 'sunday' });
  });
});

describe('a day to come', () => {
  test.each([
    ['wednesday', '2026-11-25'],
    ['thursday', '2026-11-26'],
    ['sunday', '2026-11-29'],
    ['monday', '2026-11-30'],
    ['tuesday', '2026-12-01'],
  ] as const)('named %s on a Wednesday is the next one there is: %s', (name, day) => {
    expect(nextDay(name, WEDNESDAY)).toBe(day);
  });
});
