import { promptOf } from '../../../simulator/terminal/status-line';

describe('the status before the place where people type', () => {
  test.each([
    ['', 80, '> '],
    ['(listening)', 80, '(listening) > '],
    ['0:09 of 1:00 ━━━──────', 25, '0:09 of 1:00 ━━━────── > '],
    ['0:09 of 1:00 ━━━──────', 24, '0:09 of 1:00 ━━━────… > '],
    ['0:09 of 1:00 ━━━──────', 16, '0:09 of 1:00… > '],
    ['0:09 of 1:00 ━━━──────', 15, '> '],
    ['(listening)', -5, '> '],
  ])('"%s" in %d columns is "%s"', (status, columns, prompt) => {
    expect(promptOf(status, columns)).toBe(prompt);
  });
});
