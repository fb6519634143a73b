import Fuse from 'fuse.js';
import { letterCountsOf, leastUnlikeness } from '../../../simulator/understanding/letter-counts';
import { makeNearestIndex, nearestIn } from '../../../simulator/understanding/nearest';
import { fc } from '../../seeded';

const anySentence = fc
  .array(fc.constantFrom(...'aeinst '.split('')), { minLength: 1, maxLength: 80 })
  .map((letters) => letters.join(''));

describe('the text nearest to what was said', () => {
  test('is never one that the quick look at the letters would have passed over', () => {
    fc.assert(
      fc.property(anySentence, anySentence, (said, text) => {
        const { isMatch, score } = Fuse.match(said, text, { ignoreLocation: true, threshold: 1 });

        const least = leastUnlikeness(said)(letterCountsOf(text));

        // The search rounds a perfect match up to a thousandth.
        if (isMatch) expect(least).toBeLessThanOrEqual(score);
      }),
      { numRuns: 500 },
    );
  });

  test('is the one with the fewest wrong letters, and none where too many are wrong', () => {
    const index = makeNearestIndex([{ text: 'explain the lunge' }, { text: 'explain the bridge' }]);

    const near = nearestIn(index, 'explian the lunge', 0.2);

    expect(near?.item.text).toBe('explain the lunge');
    expect(nearestIn(index, 'explian the lunge', 0.1)).toBeUndefined();
    expect(nearestIn(index, 'tell me a story', 0.2)).toBeUndefined();
  });

  test('says no where no was said', () => {
    const index = makeNearestIndex([{ text: 'stop between the exercises' }]);

    expect(nearestIn(index, 'dont stop between the exercises', 0.2)).toBeUndefined();
    expect(nearestIn(index, 'stop between exercises', 0.2)).toBeDefined();
  });
});
