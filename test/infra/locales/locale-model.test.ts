import type { LanguageModel } from '../../../infra/certify/package-files';
import type { Differences } from '../../../infra/locales/differences';
import { localeModel } from '../../../infra/locales/locale-model';

const AMERICAN: LanguageModel = {
  invocationName: 'toy coach',
  intents: [
    { name: 'RestIntent', samples: ['give me a minute', 'a minute'] },
    { name: 'GoIntent', samples: ['go'] },
  ],
  types: [
    {
      name: 'EXERCISE',
      values: [{ id: 'press-up', name: { value: 'push up', synonyms: ['press up', 'pushup'] } }],
    },
  ],
};

const modelWith = (differences: Omit<Differences, 'store'>): LanguageModel =>
  localeModel(AMERICAN, { ...differences, store: { words: {} } });

const samplesOf = ({ intents }: LanguageModel, name: string) =>
  intents.find((intent) => intent.name === name)?.samples;

describe('the interaction model of a place', () => {
  test('has every American sample, its own, and its own words wherever Americans have theirs', () => {
    const model = modelWith({
      samples: { RestIntent: ['two ticks', 'a minute'] },
      also: { 'give me': ['give us'], minute: ['mo'] },
    });

    expect(samplesOf(model, 'RestIntent')).toEqual([
      'give me a minute',
      'a minute',
      'two ticks',
      'give us a minute',
      'give me a mo',
      'a mo',
    ]);
    expect(samplesOf(model, 'GoIntent')).toEqual(['go']);
  });

  test('calls a value by the name of the place, with the American one as a synonym', () => {
    const model = modelWith({
      names: { EXERCISE: { 'press-up': 'press up' } },
      synonyms: { EXERCISE: { 'press-up': ['press', 'pushup'] } },
    });

    expect(model.types[0]?.values[0]?.name).toEqual({
      value: 'press up',
      synonyms: ['push up', 'pushup', 'press'],
    });
  });

  test.each<[Omit<Differences, 'store'>, string]>([
    [{ samples: { RunIntent: ['run'] } }, 'There is no intent RunIntent'],
    [{ also: { rucksack: ['backpack'] } }, 'No sample has the words "rucksack"'],
    [{ names: { EXERCISE: { lunge: 'lunge' } } }, 'There is no value lunge of EXERCISE'],
    [{ synonyms: { SIDE: { left: ['port'] } } }, 'There is no value left of SIDE'],
  ])('is not made from a difference of what is not there: %j', (differences, sentence) => {
    expect(() => modelWith(differences)).toThrow(sentence);
  });
});
