import { hash, rotate } from '../../lambda/domain/chance';

describe('what is left to chance', () => {
  test.each([
    ['', 2166136261],
    ['a', 3826002220],
    ['foobar', 3214735720],
  ])('follows from a text by 32-bit FNV-1a: "%s" is %i', (text, number) => {
    expect(hash(text)).toBe(number);
  });

  test('is another choice on the next occasion, and the first again after the last', () => {
    const choices = ['well done', 'good', 'keep going'] as const;

    const heard = [0, 1, 2, 3].map((occasion) => rotate([...choices], 1, occasion));

    expect(heard).toEqual(['good', 'keep going', 'well done', 'good']);
  });
});
