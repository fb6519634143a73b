import { daysAfter, daysBetween } from '../../lambda/domain/calendar-day';
import { whenOf } from '../../lambda/domain/period';
import { whenWords } from '../../lambda/phrases/en/when';

const MONDAY = '2026-11-23';

/** How a day is named on another one, as many days later. */
const seenFrom = (today: string, day: string): string =>
  whenWords(whenOf(day, daysBetween(day, today)));

describe('a day gone by', () => {
  test('is of last week only if it lies between the Monday and the Sunday before this week', () => {
    const named = Array.from({ length: 8 }, (_, nth) =>
      seenFrom(MONDAY, daysAfter(MONDAY, -14 + nth)),
    );

    expect(named).toEqual([
      'two weeks ago',
      'thirteen days ago',
      'twelve days ago',
      'eleven days ago',
      'ten days ago',
      'nine days ago',
      'eight days ago',
      'on Monday last week',
    ]);
  });

  test('is of last week to whoever trains on a Sunday, thirteen days back', () => {
    const sunday = daysAfter(MONDAY, 6);

    expect(seenFrom(sunday, daysAfter(MONDAY, -7))).toBe('on Monday last week');
    expect(seenFrom(sunday, daysAfter(MONDAY, -8))).toBe('two weeks ago');
  });
});
