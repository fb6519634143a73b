import { whenOf } from '../../lambda/domain/period';
import { whenWords } from '../../lambda/phrases/en/when';

const THURSDAY = '2027-01-07';

/** What is said on that Thursday of a day before it. */
const said = (day: string): string =>
  whenWords(whenOf(day, (Date.parse(THURSDAY) - Date.parse(day)) / 86_400_000));

test.each([
  ['2027-01-07', 'today'],
  ['2027-01-06', 'yesterday'],
  ['2027-01-02', 'on Saturday'],
  ['2027-01-01', 'on Friday'],
  ['2026-12-31', 'on Thursday last week'],
  ['2026-12-28', 'on Monday last week'],
  ['2026-12-27', 'eleven days ago'],
  ['2026-12-26', 'twelve days ago'],
  ['2026-12-24', 'two weeks ago'],
])('on a Thursday, %s is spoken of as "%s": a day of last week is one of it', (day, words) => {
  expect(said(day)).toBe(words);
});
