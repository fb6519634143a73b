import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { spokenCues } from '../../lambda/rendering/audio/spoken-cue';
import { MAX_SPEECH_CHARACTERS } from '../../lambda/rendering/platform-limits';
import { renderSsml } from '../../lambda/rendering/ssml/ssml';
import { FIRST_FULL } from '../domain/plans';

describe('a part as SSML', () => {
  test('leaves the rest of each slot silent', () => {
    const ssml = renderSsml([
      { slot: 3000, say: 'One.' },
      { slot: 100, say: 'Any more?' },
    ]);

    expect(ssml).toBe('<speak>One.<break time="2752ms"/>Any more?</speak>');
  });

  test('makes a long silence of breaks of at most ten seconds', () => {
    const ssml = renderSsml([{ slot: 25_248, say: 'Rest' }]);

    expect(ssml).toBe(
      '<speak>Rest<break time="10000ms"/><break time="10000ms"/><break time="5000ms"/></speak>',
    );
  });

  test('escapes what XML forbids, and leaves apostrophes alone', () => {
    const ssml = renderSsml([{ slot: 100, say: "That's <left> & right" }]);

    expect(ssml).toBe("<speak>That's &lt;left> &amp; right</speak>");
  });

  test('stays under the limit of output speech for every part of a full session', () => {
    const lengths = partsOf(timelineOf(FIRST_FULL, EXERCISES)).map(
      (part) => renderSsml(spokenCues(part, ENGLISH, { seed: 1, heard: {} })).length,
    );

    expect(Math.max(...lengths)).toBeLessThan(MAX_SPEECH_CHARACTERS);
  });
});
