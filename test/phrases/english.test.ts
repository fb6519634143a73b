import { EXERCISES } from '../../lambda/content/exercises';
import type { Cue, WordedCue } from '../../lambda/domain/cue';
import { EXERCISE_IDS } from '../../lambda/domain/exercise';
import { timelineOf } from '../../lambda/domain/timeline';
import { wordingsOf } from '../../lambda/phrases/choose-wording';
import { EXERCISE_WORDS } from '../../lambda/phrases/en/exercise-words';
import { PLACES } from '../../lambda/phrases/en/differences';
import { ENGLISH } from '../../lambda/phrases/en/phrases-en';
import { FIRST_FULL } from '../domain/plans';
import { EVERY_CUE } from './every-cue';
import { EVERY_QUESTION } from './every-question';
import { spokenInSlots } from './in-slots';
import { measuredLengths, mostSpeechMs } from './slowest-voice';
import { questionWordings } from './wordings';

const isWorded = (cue: Cue): cue is WordedCue => cue.kind !== 'answer';

test.each(['en-US', ...PLACES])(
  'what the coach says while a part plays fits its slot, in every wording and with every number, from the slowest of eight voices, in %s',
  (locale) => {
    const measured = measuredLengths();

    // What nearly fills its slot has to be measured: test/phrases/measure-speech.ts.
    const tooLong = spokenInSlots(locale).filter(
      ({ text, slot }) => (measured[text] ?? mostSpeechMs(text)) > slot,
    );

    expect(tooLong).toEqual([]);
  },
);

describe('what the coach says while a part plays', () => {
  test('never lasts longer than is believed of what was not measured', () => {
    const longer = Object.entries(measuredLengths()).filter(
      ([text, length]) => length > mostSpeechMs(text),
    );

    expect(longer).toEqual([]);
  });

  test('is at most seven words while the body works', () => {
    const working: readonly Cue['kind'][] = [
      'count',
      'phase',
      'halfway',
      'two more',
      'encourage',
      'hold',
      'hold halfway',
      'hold left',
      'lower',
      'breathe',
    ];

    const wordy = EVERY_CUE.filter(({ kind }) => working.includes(kind))
      .flatMap((cue) => wordingsOf(ENGLISH, cue))
      .filter((text) => text.split(' ').length > 7);

    expect([...new Set(wordy)]).toEqual([]);
  });

  test('ends every part with a question', () => {
    const prompts = EVERY_CUE.filter(({ kind }) => kind === 'prompt');

    const statements = prompts
      .flatMap((cue) => wordingsOf(ENGLISH, cue))
      .filter((text) => !text.endsWith('?'));

    expect(prompts.length).toBeGreaterThan(0);
    expect(statements).toEqual([]);
  });

  test('names the side of every set that has one, and the next exercise with its place', () => {
    const set = timelineOf(FIRST_FULL, EXERCISES).cues;

    for (const cue of set.filter(isWorded)) {
      const wordings = wordingsOf(ENGLISH, cue).map((text) => text.toLowerCase());
      if (cue.kind === 'set-up' && cue.set.side)
        expect(wordings.every((text) => text.includes(cue.set.side!))).toBe(true);
      if (cue.kind === 'switch')
        expect(wordings.every((text) => text.includes(cue.to.side!))).toBe(true);
      if (cue.kind === 'next') {
        const { name, place } = EXERCISE_WORDS[cue.next.exercise];
        expect(
          wordings.every((text) => text.includes(name) && text.includes(place.toLowerCase())),
        ).toBe(true);
      }
    }
  });

  test('counts in words and never lets a phase sound like a number', () => {
    const phases = EXERCISE_IDS.flatMap((id) => Object.values(EXERCISE_WORDS[id].phases));

    expect(
      phases.filter((text) => /\b(one|two|three|four|five|to|for|won)\b|\d/i.test(text)),
    ).toEqual([]);
  });
});

describe('what the coach asks', () => {
  test('ends with a question mark, whatever it is about', () => {
    const statements = EVERY_QUESTION.flatMap(
      (question) => questionWordings(question).asked,
    ).filter((text) => !text.endsWith('?'));

    expect(statements).toEqual([]);
  });
});
