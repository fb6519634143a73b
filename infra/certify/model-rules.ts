import type { LanguageModel, ModelIntent, ModelType, PackageFiles } from './package-files';

/** Words the console refuses in an English invocation name, as it could not tell them from a command to Alexa. */
const WORDS_OF_ALEXA =
  'alexa amazon echo computer skill app launch ask tell load begin enable open start play run use to from by if and whether in with for that about the a an';

/** Lower-case words with apostrophes, or letters that are spelt, each with its point: no digits, in any alphabet. */
const SPOKEN_WORDS =
  /^(?:[\p{Ll}\p{Lm}\p{Lo}\p{M}']+|(?:\p{Ll}\.)+)(?: (?:[\p{Ll}\p{Lm}\p{Lo}\p{M}']+|(?:\p{Ll}\.)+))*$/u;

/** What the Alexa console would refuse of an interaction model, which its schema lets pass. */
export const modelComplaints = ({ models }: Pick<PackageFiles, 'models'>): readonly string[] =>
  [...models].flatMap(([locale, { interactionModel }]) =>
    complaintsAbout(interactionModel.languageModel).map((complaint) => `${locale}: ${complaint}`),
  );

const complaintsAbout = (model: LanguageModel): readonly string[] => [
  ...nameComplaints(model),
  ...sampleComplaints(model),
  ...slotComplaints(model),
  ...model.types.flatMap(typeComplaints),
];

function nameComplaints({ invocationName }: LanguageModel): readonly string[] {
  const words = invocationName.split(' ');
  const reserved = words.filter((word) => WORDS_OF_ALEXA.split(' ').includes(word));
  return [
    ...(words.length >= 2 ? [] : ['the skill is called by a single word.']),
    ...(SPOKEN_WORDS.test(invocationName) ? [] : ['the invocation name is not plain words.']),
    ...reserved.map((word) => `"${word}" in the invocation name is a word of Alexa herself.`),
  ];
}

function sampleComplaints({ invocationName, intents }: LanguageModel): readonly string[] {
  const samples = intents.flatMap((intent) => intent.samples);
  const odd = samples.filter(
    (sample) => !SPOKEN_WORDS.test(sample.replaceAll(/\{[A-Z]\w*\}/g, 'slot')),
  );
  const named = samples.filter(
    (sample) => sample.includes(invocationName) || /\balexa\b/.test(sample),
  );
  return [
    ...odd.map((sample) => `"${sample}" is not plain lower-case words.`),
    ...repeatedIn(samples).map((sample) => `"${sample}" is there twice.`),
    ...named.map((sample) => `"${sample}" names the skill or Alexa, which are heard before it.`),
  ];
}

function slotComplaints({ intents, types }: LanguageModel): readonly string[] {
  const slots = intents.flatMap((intent) => intent.slots ?? []);
  const typeBySlot = new Map(slots.map(({ name, type }) => [name, type]));
  const used = new Set([...typeBySlot.values()].filter((type) => !type.startsWith('AMAZON.')));
  const declared = new Set(types.map(({ name }) => name));
  return [
    ...intents.flatMap(slotUseComplaints),
    ...slots
      .filter(({ name, type }) => typeBySlot.get(name) !== type)
      .map(({ name }) => `the slot ${name} has two types.`),
    ...[...used].filter((type) => !declared.has(type)).map((type) => `${type} is not declared.`),
    ...[...declared].filter((type) => !used.has(type)).map((type) => `${type} is never used.`),
  ];
}

function slotUseComplaints({ name, slots = [], samples }: ModelIntent): readonly string[] {
  const declared = slots.map((slot) => slot.name);
  const used = samples.flatMap((sample) =>
    [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot ?? ''),
  );
  return [
    ...[...new Set(used)]
      .filter((slot) => !declared.includes(slot))
      .map((slot) => `${name} has no slot ${slot}.`),
    ...declared
      .filter((slot) => !used.includes(slot))
      .map((slot) => `no sample of ${name} has its slot ${slot}.`),
    ...freeTextComplaints({ name, slots, samples }),
  ];
}

/** A slot for any words at all needs words of its own around it, and no other slot beside it. */
function freeTextComplaints({ slots = [], samples }: ModelIntent): readonly string[] {
  const free = slots.filter(({ type }) => type === 'AMAZON.SearchQuery').map(({ name }) => name);
  return samples
    .filter((sample) => free.some((slot) => sample.includes(`{${slot}}`)))
    .filter((sample) => /^\{\w+\}$/.test(sample) || /\{.*\{/.test(sample))
    .map((sample) => `"${sample}" has a slot for any words that does not stand alone among words.`);
}

function typeComplaints({ name, values }: ModelType): readonly string[] {
  const wordings = values.flatMap((value) => [value.name.value, ...value.name.synonyms]);
  return [
    ...values
      .filter((value) => value.name.synonyms.length === 0)
      .map((value) => `"${value.name.value}" of ${name} has no synonym.`),
    ...wordings
      .filter((wording) => !SPOKEN_WORDS.test(wording))
      .map((wording) => `"${wording}" of ${name} is not plain lower-case words.`),
    ...repeatedIn(wordings).map((wording) => `"${wording}" means two values of ${name}.`),
  ];
}

function repeatedIn(texts: readonly string[]): readonly string[] {
  const spoken = texts.map((text) => text.toLowerCase());
  return [...new Set(spoken.filter((text, at) => spoken.indexOf(text) !== at))];
}
