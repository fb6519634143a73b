import type { Directive, interfaces } from 'ask-sdk-model';
import { PlatformRefusal } from './platform-refusal';

type Json = Readonly<Record<string, unknown>>;

/** The audio that a screen plays by itself once it is there, and what it tells the skill afterwards. */
export interface EmbeddedAudio {
  /** As it would come beside a screen. */
  readonly audio: interfaces.alexa.presentation.apla.RenderDocumentDirective;
  /** The arguments of its event; undefined if it tells nothing. */
  readonly sends: readonly unknown[] | undefined;
  /** The screen as it is left to be drawn: with the audio's address in its data, and nothing to do by itself. */
  readonly screen: Directive;
}

/** The address of the audio: nobody asks for it, because the Echo plays it. */
const URL = 'https://simulator.invalid/audio.mp3';

const refuse = (sentence: string): never => {
  throw new PlatformRefusal(sentence);
};

const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

const listOf = (value: unknown): readonly Json[] =>
  (Array.isArray(value) ? value : [value]).map(asJson);

/** Every command, in order; those of a Sequential one by one. */
const inOrder = (commands: unknown): readonly Json[] =>
  listOf(commands).flatMap((command) =>
    command['type'] === 'Sequential' ? inOrder(command['commands']) : [command],
  );

/** The component with an id, wherever it is. */
function componentIn(node: unknown, id: unknown): Json | undefined {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Reflect.get(node, 'id') === id) return node as Json;
  return Object.values(node)
    .map((child) => componentIn(child, id))
    .find((found) => found !== undefined);
}

/** "${payload.part.properties.speech.url}": the data source, and the output of its transformer. */
const SPEECH = /^\$\{payload\.(\w+)\.properties\.(\w+)\.url\}$/;

/**
 * What a screen plays by itself, where it is told to speak as soon as it appears (Amazon's pages "Transformers" and
 * "Integrate Visual and Audio Responses").
 */
export function embeddedAudioIn(directive: Directive | undefined): EmbeddedAudio | undefined {
  const { document, datasources, sources } = asJson(directive);
  const { onMount, mainTemplate } = asJson(document);
  const [speaks, ...then] = inOrder(onMount ?? []);
  if (speaks?.['type'] !== 'SpeakItem') return undefined;
  const { speech } = componentIn(mainTemplate, speaks['componentId']) ?? {};
  const [, name = '', output = ''] =
    SPEECH.exec(String(speech)) ?? refuse(`Nothing can be spoken of ${JSON.stringify(speech)}.`);
  const { properties, transformers, ...source } = asJson(asJson(datasources)[name]);
  const { template } =
    listOf(transformers).find(
      ({ transformer, outputName }) => transformer === 'aplAudioToSpeech' && outputName === output,
    ) ?? refuse(`No transformer of "${name}" gives "${output}".`);
  const spoken = { ...asJson(properties), [output]: { url: URL } };
  const sends = then.find(({ type }) => type === 'SendEvent');
  return {
    audio: {
      type: 'Alexa.Presentation.APLA.RenderDocument',
      token: String(asJson(directive)['token']),
      document: asJson(asJson(sources)[String(template)]),
      datasources: asJson(properties),
    },
    sends: sends && [sends['arguments'] ?? []].flat(),
    screen: {
      ...asJson(directive),
      document: { ...asJson(document), onMount: [] },
      datasources: { ...asJson(datasources), [name]: { ...source, properties: spoken } },
    } as unknown as Directive,
  };
}
