import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { spokenCues } from '../../lambda/rendering/audio/spoken-cue';
import { FIRST_FULL } from '../domain/plans';

const [towelDrag] = partsOf(timelineOf(FIRST_FULL, EXERCISES));

describe('a part in words', () => {
  test('keeps every slot, but for the prompt: there the microphone opens as the words end', () => {
    const slots = spokenCues(towelDrag!, ENGLISH, { seed: 1, heard: {} }).map(({ slot }) => slot);

    expect(slots.slice(0, -1)).toEqual(towelDrag!.cues.slice(0, -1).map(({ slot }) => slot));
    expect(slots.at(-1)).toBe(100);
  });

  test('has the same times whatever the chance, and other words from time to time', () => {
    const versions = Array.from({ length: 12 }, (_, seed) =>
      spokenCues(towelDrag!, ENGLISH, { seed, heard: {} }),
    );

    expect(new Set(versions.map((cues) => cues.map(({ slot }) => slot).join())).size).toBe(1);
    expect(new Set(versions.map((cues) => cues.map(({ say }) => say).join())).size).toBeGreaterThan(
      5,
    );
  });

  test('leaves the time of a wordless cue to the one before it', () => {
    const mute = { ...ENGLISH, cues: { ...ENGLISH.cues, phase: () => [''] as const } };

    const cues = spokenCues(towelDrag!, mute, { seed: 1, heard: {} });

    const first = cues.find(({ say }) => say === 'One. Pull.');
    expect(first?.slot).toBe(3000);
  });
});
