import { clockWordsOf, KNOWN_TIMES } from '../../../simulator/understanding/spoken-time';

const valueOf = (spoken: string) => KNOWN_TIMES.find(({ text }) => text === spoken)?.name;

describe('a time that is said', () => {
  test.each([
    ['seven', '07:00'],
    ['seven oclock', '07:00'],
    ['seven oh five', '07:05'],
    ['six thirty', '06:30'],
    ['half past six', '06:30'],
    ['quarter past nine', '09:15'],
    ['quarter to nine', '08:45'],
    ['ten to one', '12:50'],
    ['seven p m', '19:00'],
    ['half past six p m', '18:30'],
    ['twelve p m', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['thirteen', undefined],
    ['banana', undefined],
  ])('"%s" is sent as %s', (spoken, value) => {
    expect(valueOf(spoken)).toBe(value);
  });

  test('means one thing only', () => {
    const spoken = KNOWN_TIMES.map(({ text }) => text);

    expect(spoken.filter((text, at) => spoken.indexOf(text) !== at)).toEqual([]);
  });

  test.each([
    ['7pm', 'seven p m'],
    ['10am', 'ten a m'],
    ['05', 'oh five'],
    ['00', 'oclock'],
    ['am', undefined],
    ['pm', undefined],
    ['7', undefined],
  ])('and typed as "%s" is heard as %s', (typed, words) => {
    expect(clockWordsOf(typed)).toBe(words);
  });
});
