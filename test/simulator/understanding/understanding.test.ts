import { join } from 'node:path';
import Fuse from 'fuse.js';
import {
  loadInteractionModel,
  understand as understandWith,
} from '../../../simulator/understanding/understanding';
import { readModel, wordingsOf } from '../../interaction-model/skill-package';
import type { ModelIntent } from '../../../infra/certify/package-files';
import { examples } from '../../seeded';

const MODEL = loadInteractionModel(join(__dirname, '../../../interaction-model/en-US.json'));
const { intents, types } = readModel().interactionModel.languageModel;

function understand(utterance: string) {
  return understandWith(MODEL, utterance, '2026-11-25');
}

const LITERAL_SAMPLES = new Set(intents.flatMap(({ samples }) => samples));
/** None of them a bare hour, which by itself is a number of reps. */
const SOME_TIMES = [
  "7 o'clock",
  'six thirty',
  'half past six',
  'quarter to nine',
  '6 p.m.',
  '6pm',
  'noon',
];
const SOME_NUMBERS = ['0', 'one', '8', 'twelve', '20', 'twenty one', 'forty-five', '100'];
const SOME_DURATIONS = ['30 minutes', 'half an hour', 'two weeks', 'a fortnight', '10 days'];
const SOME_DATES = ['tomorrow', 'Monday', 'next week', 'the 1st of December', 'March'];

/** Of all wordings, so many go by from one that a sample is said with to the next; neighbours are said with others. */
const STEP = 7 / examples(1, 7);

/** One of so many samples is said; all of them with EXAMPLES=all. */
const EVERY = 6 / examples(1, 6);

/** How a sample can be said: once if it has no slot, else so often that each slot has every wording that is its turn. */
function waysToSay(sample: string, nth: number, { slots = [] }: ModelIntent): readonly string[] {
  const used = slots
    .filter(({ name }) => sample.includes(`{${name}}`))
    .map(({ name, type }) => ({ name, wordings: wordingsIn(type) }));
  if (used.length === 0) return [sample];
  const times = Math.ceil(Math.max(...used.map(({ wordings }) => wordings.length)) / STEP);
  return Array.from({ length: times }, (_, turn) =>
    used.reduce(
      (sentence, { name, wordings }) =>
        sentence.replace(`{${name}}`, wordings[(turn * STEP + nth) % wordings.length] ?? ''),
      sample,
    ),
  );
}

function wordingsIn(typeName: string): readonly string[] {
  if (typeName === 'AMAZON.NUMBER') return SOME_NUMBERS;
  if (typeName === 'AMAZON.DATE') return SOME_DATES;
  if (typeName === 'AMAZON.TIME') return SOME_TIMES;
  if (typeName === 'AMAZON.DURATION') return SOME_DURATIONS;
  const type = types.find(({ name }) => name === typeName);
  return type?.values.flatMap(wordingsOf) ?? [];
}

/** "back" is a part of the body, and first of all a sample of its own: the way to the previous exercise. */
function isSampleOfAnother(sentence: string, { samples }: ModelIntent): boolean {
  return LITERAL_SAMPLES.has(sentence) && !samples.includes(sentence);
}

describe('what is in the model word for word', () => {
  test.each(intents)('every sample of $name, whatever its value, comes back as $name', (intent) => {
    const said = intent.samples
      .filter((_, nth) => nth % EVERY === 0)
      .flatMap((sample, nth) => waysToSay(sample, nth, intent))
      .filter((sentence) => !isSampleOfAnother(sentence, intent));

    const strayed = said.filter((sentence) => {
      const { intent: found, how } = understand(sentence);
      return found.name !== intent.name || how !== 'sample';
    });

    expect(strayed).toEqual([]);
  });

  test.each([
    ['start the full session', 'StartSessionIntent'],
    ['start the short session', 'StartSessionIntent'],
    ["I'm ready", 'ReadyIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['yes', 'AMAZON.YesIntent'],
    ['explain the lunge', 'ExplainExerciseIntent'],
    ['how many sessions this week', 'SessionCountIntent'],
  ])('"%s" is understood by its sample', (sentence, name) => {
    expect(understand(sentence)).toMatchObject({ intent: { name }, how: 'sample' });
  });

  test.each(['Alexa, next!', 'NEXT', 'next, please', 'um, next'])(
    '"%s" is "next": case, punctuation, the wake word and manners change nothing',
    (sentence) => {
      expect(understand(sentence)).toMatchObject({
        intent: { name: 'AMAZON.NextIntent' },
        how: 'sample',
      });
    },
  );

  test('digits and hyphens are heard as words', () => {
    const { intent } = understand('how do I do a 1-leg squat?');

    expect(intent.slots?.['Exercise']?.value).toBe('one leg squat');
  });

  test('an apostrophe may be curly or left out', () => {
    expect(understand('I’m ready').how).toBe('sample');
    expect(understand('im ready').how).toBe('sample');
  });

  test('a sample without slots goes before one whose slot takes the same words', () => {
    expect(understand('what does this one work').intent.name).toBe('ExerciseMusclesIntent');
    expect(understand('why should I do strength training').intent.name).toBe('ReasonIntent');
  });
});

describe('slots, as Alexa sends them', () => {
  test('a synonym comes with the id and the name of its value', () => {
    const { intent } = understand('explain calf raises');

    expect(intent).toEqual({
      name: 'ExplainExerciseIntent',
      confirmationStatus: 'NONE',
      slots: { Exercise: expect.objectContaining({ name: 'Exercise', value: 'calf raises' }) },
    });
    expect(intent.slots?.['Exercise']?.resolutions).toEqual({
      resolutionsPerAuthority: [
        {
          authority: expect.stringMatching(/^amzn1\.er-authority\..*\.EXERCISE$/),
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'eccentric calf raise', id: 'eccentric-calf-raise' } }],
        },
      ],
    });
  });

  test('a slot nobody filled is there without a value', () => {
    const { intent } = understand('explain this exercise');

    expect(intent.slots).toEqual({ Exercise: { name: 'Exercise', confirmationStatus: 'NONE' } });
  });

  test('an exercise the coach does not have is passed on as it was said, with no match', () => {
    const { intent, how } = understand('explain the burpee');
    const slot = intent.slots?.['Exercise'];
    const resolution = slot?.resolutions?.resolutionsPerAuthority?.[0];

    expect(how).toBe('sample');
    expect(slot?.value).toBe('burpee');
    expect(resolution?.status.code).toBe('ER_SUCCESS_NO_MATCH');
    expect(resolution).not.toHaveProperty('values');
  });

  test('the sample with more fixed words goes first, so that an article is not part of a name', () => {
    const { intent } = understand('how do I do a burpee');

    expect(intent.slots?.['Exercise']?.value).toBe('burpee');
  });

  test.each(['explain the pull up', 'explain the leg raise'])(
    'another exercise that only sounds alike is not taken for one of ours: "%s"',
    (sentence) => {
      const slot = understand(sentence).intent.slots?.['Exercise'];

      expect(slot?.resolutions?.resolutionsPerAuthority?.[0]?.status.code).toBe(
        'ER_SUCCESS_NO_MATCH',
      );
    },
  );

  test('a name is short: a long sentence about something else is not an exercise', () => {
    const { how } = understand('how do I do my tax return before the end of the month');

    expect(how).toBe('fallback');
  });
});

describe('what is not in the model', () => {
  test.each([
    ['nxt exercise', 'AMAZON.NextIntent', 'next exercise'],
    ['how many sesions this week', 'SessionCountIntent', 'how many sessions this week'],
    ['how do I do this exercize', 'ExplainExerciseIntent', 'how do i do this exercise'],
    ['explian the lunge', 'ExplainExerciseIntent', 'explain the lunge'],
    ['explain the lounge', 'ExplainExerciseIntent', 'explain the lunge'],
    ['resum', 'AMAZON.ResumeIntent', 'resume'],
  ])('"%s" goes to the nearest sample, which is told', (sentence, name, sample) => {
    expect(understand(sentence)).toMatchObject({ intent: { name }, how: 'nearest', sample });
  });

  test('a misspelt sentence keeps the exercise it names', () => {
    const { intent } = understand('explian the lunge');
    const resolution = intent.slots?.['Exercise']?.resolutions?.resolutionsPerAuthority?.[0];

    expect(resolution?.values[0]?.value.id).toBe('lunge');
  });

  test.each(['xyzzy', 'asdf qwer', '', '?', 'order a pizza', 'what is the weather', 'now'])(
    '"%s" is none of the coach’s business',
    (sentence) => {
      expect(understand(sentence).intent).toEqual({
        name: 'AMAZON.FallbackIntent',
        confirmationStatus: 'NONE',
      });
    },
  );
});

describe('what is too long to be a sentence', () => {
  test.each([
    ['201 letters', `explian ${'e'.repeat(193)}`],
    ['41 words', 'go '.repeat(41)],
    ['a book', 'explian the lunge '.repeat(10_000)],
    ['a book read to the coach', `ask runner strength ${'explian the lunge '.repeat(10_000)}`],
  ])('%s is none of the coach’s business, and nothing like it is looked for', (_, said) => {
    const search = jest.spyOn(Fuse, 'match');

    const { how } = understand(said);
    const searches = search.mock.calls.length;
    understand('explian the lunge');

    expect(how).toBe('fallback');
    expect(searches).toBe(0);
    expect(search).toHaveBeenCalled();
    search.mockRestore();
  });
});
