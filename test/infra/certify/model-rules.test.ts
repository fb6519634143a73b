import { modelComplaints } from '../../../infra/certify/model-rules';
import type { LanguageModel, ModelIntent } from '../../../infra/certify/package-files';
import { readModel } from '../../interaction-model/skill-package';
import { packageWith, SOUND_MODEL } from './sound-package';

const [EXPLAIN] = SOUND_MODEL.intents as readonly [ModelIntent];

const complaintsAbout = async (change: Partial<LanguageModel>) =>
  modelComplaints(await packageWith({ model: { ...SOUND_MODEL, ...change } }));

const withSamples = (...samples: readonly string[]) =>
  complaintsAbout({
    intents: [{ ...EXPLAIN, samples: [...EXPLAIN.samples, ...samples] }],
  });

describe('the rules of the Alexa console, which its schema does not know', () => {
  test('have nothing against our interaction model', async () => {
    const model = readModel().interactionModel.languageModel;

    expect(modelComplaints(await packageWith({ model }))).toEqual([]);
  });

  test('refuse a name of one word, of odd letters, or with a word of Alexa herself', async () => {
    expect(await complaintsAbout({ invocationName: 'coach' })).toHaveLength(1);
    expect(await complaintsAbout({ invocationName: 'toy coach 2' })).toHaveLength(1);
    expect(await complaintsAbout({ invocationName: 'open coach' })).toEqual([
      'en-US: "open" in the invocation name is a word of Alexa herself.',
    ]);
  });

  test.each(['Explain it', 'number 2', 'explain, please', ' explain'])(
    'refuse the sample "%s"',
    async (sample) => {
      expect(await withSamples(sample)).toEqual([
        `en-US: "${sample}" is not plain lower-case words.`,
      ]);
    },
  );

  test('take a sample in letters that English has not', async () => {
    expect(await withSamples('erkläre die übung', 'サイドプランクをスタート')).toEqual([]);
  });

  test('take letters that are spelt', async () => {
    expect(await withSamples('explain my p.b.')).toEqual([]);
    expect(await withSamples('explain it.')).toHaveLength(1);
  });

  test('refuse a sample that is there twice, or names the skill', async () => {
    expect(await withSamples('explain the {Exercise}')).toHaveLength(1);
    expect(await withSamples('ask toy coach')).toHaveLength(1);
    expect(await withSamples('alexa explain')).toHaveLength(1);
  });

  test('refuse slots that are not declared, not used, or of two types', async () => {
    const twoTypes = {
      name: 'OtherIntent',
      slots: [{ name: 'Exercise', type: 'AMAZON.NUMBER' }],
      samples: ['do {Exercise} of them'],
    };

    expect(await withSamples('explain {Side}')).toEqual(['en-US: ExplainIntent has no slot Side.']);
    expect(await complaintsAbout({ intents: [{ ...EXPLAIN, samples: ['explain it'] }] })).toEqual([
      'en-US: no sample of ExplainIntent has its slot Exercise.',
    ]);
    expect(await complaintsAbout({ intents: [EXPLAIN, twoTypes] })).toContain(
      'en-US: the slot Exercise has two types.',
    );
  });

  test('refuse a slot for any words without words around it, or beside another slot', async () => {
    const free = {
      name: 'SearchIntent',
      slots: [
        { name: 'Query', type: 'AMAZON.SearchQuery' },
        { name: 'Exercise', type: 'EXERCISE' },
      ],
      samples: ['search for {Query}', '{Query}', 'search {Query} in {Exercise}'],
    };

    expect(await complaintsAbout({ intents: [EXPLAIN, free] })).toEqual([
      expect.stringContaining('"{Query}"'),
      expect.stringContaining('"search {Query} in {Exercise}"'),
    ]);
  });

  test('refuse types that are not declared or never used', async () => {
    const [type] = SOUND_MODEL.types;

    expect(await complaintsAbout({ types: [] })).toEqual(['en-US: EXERCISE is not declared.']);
    expect(await complaintsAbout({ types: [type!, { name: 'SIDE', values: [] }] })).toEqual([
      'en-US: SIDE is never used.',
    ]);
  });

  test('refuse values without a synonym, in odd letters, or that mean two things', async () => {
    const valued = (value: string, synonyms: readonly string[]) =>
      complaintsAbout({
        types: [
          {
            name: 'EXERCISE',
            values: [
              { id: 'lunge', name: { value: 'lunge', synonyms: ['lunges'] } },
              { id: 'other', name: { value, synonyms } },
            ],
          },
        ],
      });

    expect(await valued('plank', [])).toHaveLength(1);
    expect(await valued('plank 2', ['planks'])).toHaveLength(1);
    expect(await valued('plank', ['lunges'])).toEqual([
      'en-US: "lunges" means two values of EXERCISE.',
    ]);
  });
});
