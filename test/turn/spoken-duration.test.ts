import { daysOf, minutesOf } from '../../lambda/turn/spoken-duration';

describe('how long something lasts, as Alexa sends it', () => {
  test.each([
    ['P1D', 1],
    ['P10D', 10],
    ['P2W', 14],
    ['P1M', 30],
    ['PT30M', null],
    ['P1Y', null],
    ['', null],
    ['?', null],
  ])('"%s" is %p days', (duration, days) => {
    expect(daysOf(duration)).toBe(days);
  });

  test.each([
    ['PT30M', 30],
    ['PT1H', 60],
    ['PT1H30M', 90],
    ['PT0M', null],
    ['PT24H', null],
    ['PT', null],
    ['P2W', null],
    ['', null],
  ])('"%s" is %p minutes', (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });
});
