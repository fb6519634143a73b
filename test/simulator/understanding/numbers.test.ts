import {
  loadInteractionModel,
  understand as understandWith,
} from '../../../simulator/understanding/understanding';
import { MODEL_PATH } from '../../interaction-model/skill-package';

const MODEL = loadInteractionModel(MODEL_PATH);

function understand(utterance: string) {
  return understandWith(MODEL, utterance, '2026-11-25');
}

/** What the skill is sent for the number in a sentence. */
function numberIn(sentence: string): string | undefined {
  return understand(sentence).intent.slots?.['Reps']?.value;
}

describe('numbers, as Alexa sends them', () => {
  test('a number comes as digits and without a resolution', () => {
    const { intent } = understand('I only did twelve');

    expect(intent.slots).toEqual({
      Reps: {
        name: 'Reps',
        confirmationStatus: 'NONE',
        value: '12',
        slotValue: { type: 'Simple', value: '12' },
      },
      Side: { name: 'Side', confirmationStatus: 'NONE' },
      Exercise: { name: 'Exercise', confirmationStatus: 'NONE' },
    });
  });

  test.each([
    ['zero', '0'],
    ['7', '7'],
    ['fifteen', '15'],
    ['twenty', '20'],
    ['twenty-one', '21'],
    ['99', '99'],
    ['one hundred', '100'],
    ['a hundred', '100'],
  ])('"%s" is %s, on its own too', (said, digits) => {
    expect(numberIn(`I only did ${said}`)).toBe(digits);
    expect(numberIn(said)).toBe(digits);
  });

  test.each(['I did umpteen', 'I only managed a few', 'I did several on the left'])(
    'that there was a number in "%s" is known, and not which',
    (sentence) => {
      expect(numberIn(sentence)).toBe('?');
    },
  );

  test.each(['umpteen', 'a few', '101', 'it was great', 'I did the lunges'])(
    '"%s" is not a count',
    (sentence) => {
      expect(understand(sentence).intent.name).not.toBe('CorrectCountIntent');
    },
  );

  test('a misspelt sentence keeps the number in it', () => {
    expect(understand('I olny did 14')).toMatchObject({
      intent: { name: 'CorrectCountIntent', slots: { Reps: { value: '14' } } },
      how: 'nearest',
      sample: 'i only did fourteen',
    });
  });
});

describe('what a slot may take', () => {
  test('a number belongs where a number is asked for: "a one leg squat" has none', () => {
    const { intent } = understand('just the one leg squat');

    expect(intent).toMatchObject({
      name: 'JustExerciseIntent',
      slots: { Exercise: { value: 'one leg squat' } },
    });
  });

  test('an unknown name is an exercise the coach lacks, before it is a part of the body', () => {
    expect(understand('just the burpees').intent.name).toBe('JustExerciseIntent');
    expect(understand('something for my ankles').intent.name).toBe('FocusIntent');
  });

  test('there are two sides and no third', () => {
    expect(understand('start on the left').intent.name).toBe('StartSideIntent');
    expect(understand('start on the floor').how).toBe('fallback');
  });

  test.each([
    ['stopp between exercises', 'OneAtATimeIntent'],
    ["don't stopp between exercises", 'StraightThroughIntent'],
    ['with wieghts', 'WithWeightsIntent'],
    ['without wieghts', 'AMAZON.FallbackIntent'],
  ])('a nearly right "%s" is never taken for its opposite', (sentence, name) => {
    expect(understand(sentence).intent.name).toBe(name);
  });
});
