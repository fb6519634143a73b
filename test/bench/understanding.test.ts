import { createHash } from 'node:crypto';
import {
  annotationSets,
  HALVES,
  readAnnotations,
  readMeanings,
} from '../../bench/understanding/annotations';
import { judge, meaningIn } from '../../bench/understanding/judgement';
import { trainMatcher } from '../../bench/understanding/matcher';
import { confusionLines, missLines, scoreOf } from '../../bench/understanding/report';
import { complaintsOf } from '../../infra/certify/skill-package-schema';
import { readModel } from '../interaction-model/skill-package';

const EXERCISE = { name: 'Exercise', type: 'EXERCISE' };

/** A skill that explains exercises, counts them and comes back on a day. */
const TOY = {
  invocationName: 'toy coach',
  intents: [
    {
      name: 'ExplainIntent',
      slots: [EXERCISE],
      samples: ['explain the {Exercise}', 'how do i do the {Exercise}', 'show me {Exercise}'],
    },
    {
      name: 'CountIntent',
      slots: [{ name: 'Reps', type: 'AMAZON.NUMBER' }, EXERCISE],
      samples: ['i did {Reps}', 'i did {Reps} {Exercise}', 'it was {Reps}'],
    },
    {
      name: 'AwayIntent',
      slots: [
        { name: 'Until', type: 'AMAZON.DATE' },
        { name: 'HowLong', type: 'AMAZON.DURATION' },
      ],
      samples: ["i'm away until {Until}", "i'm away for {HowLong}", 'back on {Until}'],
    },
  ],
  types: [
    {
      name: 'EXERCISE',
      values: [
        { id: 'lunge', name: { value: 'lunge', synonyms: ['lunges', 'step lunge'] } },
        { id: 'side-plank', name: { value: 'side plank', synonyms: ['plank'] } },
      ],
    },
  ],
};

const match = trainMatcher(TOY);
const ON_WEDNESDAY = new Date('2027-03-03T12:00:00Z');
const understood = (utterance: string) => match(utterance, ON_WEDNESDAY);

describe('the independent matcher', () => {
  test.each([
    ['explain the plank', 'ExplainIntent', { Exercise: 'side-plank' }],
    ['please show me how to do the step lunge', 'ExplainIntent', { Exercise: 'lunge' }],
    ['i did fifteen', 'CountIntent', { Reps: '15' }],
    ['i did eight lunges', 'CountIntent', { Reps: '8', Exercise: 'lunge' }],
    ["i'm away until monday", 'AwayIntent', { Until: '2027-03-08' }],
    ["i'm away until april", 'AwayIntent', { Until: '2027-04' }],
    ["i'm away for two weeks", 'AwayIntent', { HowLong: 'P2W' }],
  ])('understands "%s": %s', (utterance, intent, slots) => {
    expect(understood(utterance)).toMatchObject({ intent, slots });
  });

  test('takes a sentence of words it never heard for none of ours', () => {
    expect(understood('order some pizza').intent).toBe('AMAZON.FallbackIntent');
  });

  test('is told what it missed, and what it confused', () => {
    const said = (utterance: string, name: string, slots = {}) => ({
      inputs: { utterance },
      expected: [{ intent: { name, slots } }],
    });
    const annotations = [
      said('explain the plank', 'ExplainIntent', { Exercise: { value: 'plank' } }),
      said('explain the lunge', 'ExplainIntent', { Exercise: { value: 'plank' } }),
      said('it was nine', 'ExplainIntent'),
    ];

    const judged = judge(annotations, match, meaningIn(TOY, { EXERCISE: { plank: 'side-plank' } }));

    expect(scoreOf('all', judged)).toMatchObject({ sentences: 3, right: 1, intentRight: 2 });
    expect(confusionLines(judged)).toHaveLength(2);
    expect(confusionLines(judged)[1]).toMatch(/1 ExplainIntent +CountIntent/);
    expect(missLines(judged)).toEqual([
      '"explain the lunge": ExplainIntent, Exercise side-plank, taken for ExplainIntent, Exercise lunge',
      '"it was nine": ExplainIntent, taken for CountIntent, Reps 9',
    ]);
  });
});

describe('the annotation sets', () => {
  const { intents, types } = readModel().interactionModel.languageModel;
  const all = annotationSets().flatMap((set) =>
    HALVES.flatMap((half) => readAnnotations(set, half).map((one) => ({ set, half, ...one }))),
  );

  test('are as Amazon takes them', () => {
    // One sentence of each shape: the schema is slow to ask.
    const shapes = new Map(
      all.map(({ inputs, expected }) => [
        JSON.stringify({ inputs, expected }).replaceAll(/: ?"[^"]*"/g, ''),
        { inputs, expected },
      ]),
    );

    for (const { inputs, expected } of shapes.values()) {
      expect(complaintsOf('v1.skill.nlu.evaluations.Inputs', inputs)).toEqual([]);
      for (const one of expected)
        expect(complaintsOf('v1.skill.nlu.evaluations.Expected', one)).toEqual([]);
    }
  });

  test('hold 1,600 sentences for every English, none twice, about half of them held out', () => {
    const general = all.filter(({ set }) => set === 'en');
    const open = general.filter(({ half }) => half === 'open');

    expect(general.length).toBeGreaterThanOrEqual(1600);
    expect(new Set(all.map(({ inputs }) => inputs.utterance)).size).toBe(all.length);
    expect(open.length / general.length).toBeCloseTo(0.5, 1);
  });

  test('are held out as they were written: not a letter of that half was changed', () => {
    const heldOut = annotationSets().map((set) => readAnnotations(set, 'held-out'));

    const sum = createHash('sha256').update(JSON.stringify(heldOut)).digest('hex');

    expect(sum).toBe('2016ad6b9a4b4e48499ff4932579982ea6b3cfabc07d802151a70be18da84c5a');
  });

  test('have every intent in both halves, and only slots of the model', () => {
    for (const half of HALVES) {
      const expected = readAnnotations('en', half).flatMap((one) => one.expected);
      const named = new Set(expected.map(({ intent }) => intent.name));
      expect(intents.filter(({ name }) => !named.has(name))).toEqual([]);
    }
    for (const { intent } of all.flatMap(({ expected }) => expected)) {
      const slots = intents.find(({ name }) => name === intent.name)?.slots ?? [];
      expect(slots.map(({ name }) => name)).toEqual(
        expect.arrayContaining(Object.keys(intent.slots)),
      );
    }
  });

  test('mean values that the model has', () => {
    for (const [type, meanings] of Object.entries(readMeanings())) {
      const ids = types.find(({ name }) => name === type)?.values.map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(Object.values(meanings)));
    }
  });
});
