import { wordCue, wordingsOf, wordQuestion, wordSaying } from '../../lambda/phrases/choose-wording';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { EVERY_CUE } from './every-cue';
import { upTo } from './every';

const SEEDS = upTo(20);

/** A cue of each kind that has several wordings. */
const cues = [...new Map(EVERY_CUE.map((cue) => [cue.kind, cue])).values()].filter(
  (cue) => wordingsOf(ENGLISH, cue).length > 1,
);

describe('the words of a thing that is said several times', () => {
  test.each(cues)('$kind: all of them are heard in a session before any comes again', (cue) => {
    const { length } = wordingsOf(ENGLISH, cue);

    const rounds = SEEDS.map((seed) =>
      upTo(length - 1).map((nth) => wordCue(ENGLISH, { ...cue, nth }, { seed, heard: {} })),
    );

    expect(rounds.map((round) => new Set(round).size)).toEqual(SEEDS.map(() => length));
  });

  test.each(cues)('$kind: two sessions running begin with different ones', (cue) => {
    const first = SEEDS.map((seed) => wordCue(ENGLISH, { ...cue, nth: 0 }, { seed, heard: {} }));

    expect(first.filter((text, index) => text === first[index + 1])).toEqual([]);
  });

  test('go by how often they were heard in a conversation', () => {
    const words = upTo(3).map((count) =>
      wordSaying(ENGLISH, { kind: 'goodbye' }, { seed: 1, heard: { goodbye: count } }),
    );

    expect(new Set(words).size).toBe(4);
  });

  test('are others when a question is asked again into silence', () => {
    const same = SEEDS.map((seed) =>
      wordQuestion(ENGLISH, { kind: 'which session' }, { seed, heard: {} }),
    ).filter(({ asked, askedAgain }) => asked === askedAgain);

    expect(same).toEqual([]);
  });

  test('do not always go with the same words for another thing', () => {
    const pairs = SEEDS.map((seed) =>
      cues.map((cue) => wordCue(ENGLISH, { ...cue, nth: 0 }, { seed, heard: {} })).join(' '),
    );

    expect(new Set(pairs).size).toBeGreaterThan(12);
  });
});
