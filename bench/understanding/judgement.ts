import type { LanguageModel } from '../../infra/certify/package-files';
import type { Annotation, ExpectedIntent, Meanings } from './annotations';
import type { Matched, Matcher, Understood } from './matcher';

/** One sentence with what was to be made of it, and what was. */
export interface Judgement {
  readonly utterance: string;
  readonly expected: readonly Matched[];
  readonly actual: Understood;
  readonly isRight: boolean;
}

/** Asked at this moment where the annotation names none. */
const SOME_MOMENT = '2027-03-03T12:00:00.000Z';

/** Lets a matcher judge every sentence: right where intent and slots are exactly what may be expected. */
export function judge(
  annotations: readonly Annotation[],
  match: Matcher,
  meaning: (expected: ExpectedIntent) => Matched,
): readonly Judgement[] {
  return annotations.map(({ inputs, expected: intents }) => {
    const actual = match(inputs.utterance, new Date(inputs.referenceTimestamp ?? SOME_MOMENT));
    const expected = intents.map(({ intent }) => meaning(intent));
    const isRight = expected.some((one) => isSame(one, actual));
    return { utterance: inputs.utterance, expected, actual, isRight };
  });
}

/** The slot values that an annotation means: of our types ids in place of what is spoken. */
export function meaningIn(
  { intents }: LanguageModel,
  meanings: Meanings,
): (expected: ExpectedIntent) => Matched {
  const types = new Map(
    intents.flatMap(({ slots = [] }) => slots.map(({ name, type }) => [name, type] as const)),
  );
  return ({ name: intent, slots }) => ({
    intent,
    slots: Object.fromEntries(
      Object.entries(slots).map(([name, { value }]) => [
        name,
        meanings[types.get(name) ?? '']?.[value] ?? value,
      ]),
    ),
  });
}

const isSame = (one: Matched, other: Matched): boolean =>
  one.intent === other.intent &&
  Object.keys(one.slots).length === Object.keys(other.slots).length &&
  Object.entries(one.slots).every(([slot, value]) => other.slots[slot] === value);
