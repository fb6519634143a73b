import { wrapLine } from '../../../simulator/terminal/wrap-line';

describe('a line', () => {
  test('stays as it is when there is room for it', () => {
    expect(wrapLine('  0:08   One.  Pull.', 20)).toEqual(['  0:08   One.  Pull.']);
  });

  test.each([
    ['Coach    Lower your heel.', 20, ['Coach    Lower your', '         heel.']],
    ['  0:08   Lower your heel.', 20, ['  0:08   Lower your', '         heel.']],
    ['         (nobody answers)', 20, ['         (nobody', '         answers)']],
    ['There is no such command.', 14, ['There is no', 'such command.']],
    ['Coach    Lower your heel.', 12, ['Coach Lower', 'your heel.']],
  ])('goes on in its column: "%s" in %d columns', (line, width, lines) => {
    expect(wrapLine(line, width)).toEqual(lines);
  });
});
