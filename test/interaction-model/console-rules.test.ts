import { readModel, wordingsOf } from './skill-package';
import type { ModelIntent } from './skill-package';

const { invocationName, intents, types } = readModel().interactionModel.languageModel;
const CUSTOM_INTENTS = intents.filter(({ name }) => isOurs(name));
const EXTENDED_BUILT_INS = intents.filter(
  ({ name }) => !isOurs(name) && name !== 'AMAZON.FallbackIntent',
);
const SAMPLES = intents.flatMap(({ samples }) => samples);

/** Words the console refuses in an invocation name, as it could not tell them from a command to Alexa. */
const WORDS_OF_ALEXA =
  'alexa amazon echo computer skill app launch ask tell load begin enable open start play run use to from by if and whether in with for that about the a an';

/** Whether an intent or a type is defined here, rather than by Amazon. */
function isOurs(name: string): boolean {
  return !name.startsWith('AMAZON.');
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  const spoken = texts.map((text) => text.toLowerCase());
  return spoken.filter((text, at) => spoken.indexOf(text) !== at);
}

function slotNamesIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
}

function slotsOf({ slots = [] }: ModelIntent) {
  return slots;
}

describe('the rules of the Alexa console, which its schema does not know', () => {
  test('the skill is called by two or more lower-case words, none of them a word of Alexa herself', () => {
    const words = invocationName.split(' ');

    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(invocationName).toMatch(/^[a-z][a-z'. ]*$/);
    expect(words.filter((word) => WORDS_OF_ALEXA.split(' ').includes(word))).toEqual([]);
  });

  test('a sample is lower-case words, apostrophes and slots, with numbers as words', () => {
    const odd = SAMPLES.filter(
      (sample) => !/^[a-z']+( [a-z']+)*$/.test(sample.replaceAll(/\{[A-Z]\w*\}/g, 'slot')),
    );

    expect(odd).toEqual([]);
  });

  test('no sample belongs to two intents, or twice to one', () => {
    expect(repeatedIn(SAMPLES)).toEqual([]);
  });

  test('no sample names the skill or Alexa, which are heard before it', () => {
    const odd = SAMPLES.filter((sample) => sample.includes(invocationName) || /alexa/.test(sample));

    expect(odd).toEqual([]);
  });

  test('a sample uses only slots its intent declares, and each declared slot is used', () => {
    const used = intents.map(({ name, samples }) => [
      name,
      [...new Set(samples.flatMap(slotNamesIn))],
    ]);
    const declared = intents.map((intent) => [
      intent.name,
      slotsOf(intent).map(({ name }) => name),
    ]);

    expect(used).toEqual(declared);
  });

  test('a slot has the same type in every intent, and that type is declared or Amazon’s own', () => {
    const slots = intents.flatMap(slotsOf);
    const typeBySlot = new Map(slots.map(({ name, type }) => [name, type]));

    expect(slots.filter(({ name, type }) => typeBySlot.get(name) !== type)).toEqual([]);
    expect(new Set([...typeBySlot.values()].filter(isOurs))).toEqual(
      new Set(types.map(({ name }) => name)),
    );
  });

  test.each(types)(
    'every value of $name has a synonym, and no wording means two values',
    (type) => {
      const wordings = type.values.flatMap(wordingsOf);
      const lonely = type.values.filter(({ name }) => name.synonyms.length === 0);
      const odd = wordings.filter((wording) => !/^[a-z']+( [a-z']+)*$/.test(wording));

      expect(lonely).toEqual([]);
      expect(odd).toEqual([]);
      expect(repeatedIn(wordings)).toEqual([]);
    },
  );
});

describe('generosity: a runner out of breath does not search for words', () => {
  test.each(CUSTOM_INTENTS)('$name can be said in at least 25 ways', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(25);
  });

  test.each(EXTENDED_BUILT_INS)('$name has at least 8 wordings of ours', ({ samples }) => {
    expect(samples.length).toBeGreaterThanOrEqual(8);
  });
});
