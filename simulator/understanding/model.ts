import type { Dialogs } from '../echo/elicitation';
import { AMAZON_TYPES } from './amazon-types';
import { makeNearestIndex } from './nearest';
import type { NearestIndex } from './nearest';
import { markedText } from './patterns';
import type { Pattern, PatternSlot, Sample } from './patterns';
import { makeSampleIndex } from './sample-index';
import type { SampleIndex } from './sample-index';
import { makeVocabulary } from './vocabulary';
import type { KnownValue, Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** A sample with the text it is searched by: "explain the *". */
export interface FindableSample {
  readonly text: string;
  readonly pattern: Pattern;
}

/** A slot type with what it knows and the samples that carry one slot of it. */
export interface SlotType {
  readonly vocabulary: Vocabulary;
  readonly nearest: NearestIndex<FindableSample>;
}

/** What runners may say, taken from one locale's file and prepared for finding. */
export interface InteractionModel {
  readonly invocationName: string;
  readonly samples: SampleIndex;
  readonly nearestLiteral: NearestIndex<FindableSample>;
  readonly slotTypes: readonly SlotType[];
  readonly dialogs: Dialogs;
}

/** The intents that have a dialog, as the file has them. */
interface DialogModel {
  readonly intents: readonly {
    readonly name: string;
    readonly slots?: readonly { readonly name: string }[];
  }[];
}

/** The parts of Amazon's interaction model file that understanding needs. */
interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly {
    readonly name: string;
    readonly slots?: readonly { readonly name: string; readonly type: string }[];
    readonly samples?: readonly string[];
  }[];
  readonly types: readonly {
    readonly name: string;
    readonly values: readonly {
      readonly id: string;
      readonly name: { readonly value: string; readonly synonyms: readonly string[] };
    }[];
  }[];
}

/** Prepares the content of an interaction model file; throws what it lacks when it is something else. */
export function parseInteractionModel(json: unknown): InteractionModel {
  const languageModel = languageModelIn(json);
  const values = new Map([
    ...languageModel.types.map((type) => [type.name, knownValuesOf(type)] as const),
    ...AMAZON_TYPES,
  ]);
  const vocabularies = new Map(
    [...values].map(([type, known]) => [type, makeVocabulary(known)] as const),
  );
  const samples = makeSampleIndex(samplesOf(languageModel, vocabularies));
  return {
    invocationName: languageModel.invocationName,
    samples,
    nearestLiteral: nearestAmong(samples, ({ slots }) => slots.length === 0),
    slotTypes: [...vocabularies].map(([type, vocabulary]) => ({
      vocabulary,
      nearest: nearestAmong(samples, (pattern) => carriesOne(type, pattern)),
    })),
    dialogs: dialogsIn(json),
  };
}

function dialogsIn(json: unknown): Dialogs {
  const file = json as { interactionModel?: { dialog?: DialogModel } };
  const intents = file.interactionModel?.dialog?.intents ?? [];
  return new Map(intents.map(({ name, slots = [] }) => [name, slots.map((slot) => slot.name)]));
}

function languageModelIn(json: unknown): LanguageModel {
  const file = json as { interactionModel?: { languageModel?: LanguageModel } } | null;
  const languageModel = file?.interactionModel?.languageModel;
  const complete =
    typeof languageModel?.invocationName === 'string' &&
    Array.isArray(languageModel.intents) &&
    Array.isArray(languageModel.types);
  if (!complete) {
    throw new Error('it lacks invocationName, intents or types.');
  }
  return languageModel;
}

function knownValuesOf(type: LanguageModel['types'][number]): readonly KnownValue[] {
  return type.values.flatMap(({ id, name }) =>
    [name.value, ...name.synonyms].map((wording) => ({
      id,
      name: name.value,
      text: wordsOf(wording).join(' '),
    })),
  );
}

function samplesOf(
  { intents }: LanguageModel,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): readonly Sample[] {
  return intents.flatMap(({ name: intent, slots = [], samples = [] }) => {
    const intentSlots = slots.map(({ name, type }): PatternSlot => ({
      name,
      type,
      vocabulary: vocabularies.get(type) ?? makeVocabulary([]),
    }));
    return samples.map((text) => ({ intent, intentSlots, text }));
  });
}

function carriesOne(type: string, { slots }: Pattern): boolean {
  return slots.length === 1 && slots[0]?.type === type;
}

/** Prepared when it is first searched: most sentences are a sample word for word. */
function nearestAmong(
  samples: SampleIndex,
  isAmong: (pattern: Pattern) => boolean,
): NearestIndex<FindableSample> {
  let index: NearestIndex<FindableSample> | undefined;
  return () => {
    index ??= makeNearestIndex(
      samples
        .all()
        .filter(isAmong)
        .map((pattern) => ({ text: markedText(pattern), pattern })),
    );
    return index();
  };
}
