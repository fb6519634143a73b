import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One sentence of an annotation set, in Amazon's own format: what is said, and what may be made of it. */
export interface Annotation {
  readonly inputs: { readonly utterance: string; readonly referenceTimestamp?: string };
  readonly expected: readonly { readonly intent: ExpectedIntent }[];
}

/** An intent with its slots, as an annotation expects them. */
export interface ExpectedIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, { readonly value: string }>>;
}

/** Open sentences may be looked at while the model is mended; those held out are only reported. */
export const HALVES = ['open', 'held-out'] as const;

/** One half of the sentences. */
export type Half = (typeof HALVES)[number];

/** For each slot type of ours, the id that a spoken value means: EXERCISE, "heel drops": "eccentric-calf-raise". */
export type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the annotation sets are. */
export const ANNOTATIONS = join(__dirname, '..', '..', 'test', 'interaction-model', 'annotations');

/** The sets by name: "en" for every English, "en-GB" for what is said only there. */
export const annotationSets = (): readonly string[] =>
  readdirSync(ANNOTATIONS).filter((name) => existsSync(join(ANNOTATIONS, name, 'open.json')));

/** The sentences of one half of a set. */
export const readAnnotations = (set: string, half: Half): readonly Annotation[] =>
  (readJson(join(set, `${half}.json`)) as { readonly data: readonly Annotation[] }).data;

/** What the spoken slot values of all sets mean. */
export const readMeanings = (): Meanings => readJson('meanings.json') as Meanings;

const readJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(ANNOTATIONS, file), 'utf8'));
