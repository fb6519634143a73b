import type { Directive, interfaces, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import type { Milliseconds } from '../../lambda/domain/time';
import { playDocument } from '../apla/document';
import type { Display } from './device-model';
import { visualsOf, type Visuals } from './drawing';
import { embeddedAudioIn } from './embedded-audio';
import {
  LARGEST_ANSWER_BYTES,
  LONGEST_AUDIO_MS,
  LONGEST_REPROMPT_MS,
  MOST_SPEECH_CHARACTERS,
} from './platform-limits';
import type { PermissionRequest } from './permission';
import { AudioRefusal, PlatformRefusal } from './platform-refusal';
import { inSequence, SILENT, sound, type Soundtrack } from './soundtrack';
import { speechLengthMs } from './speech-length';
import { ssmlTrack } from './ssml';

type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/** What the Echo does once an answer has been heard. */
export type Afterwards = 'listens' | 'stays open' | 'ends';

/** What the skill's response means to somebody in the room. */
export interface Answer {
  readonly response: Response;
  /** All that is heard, plain speech first: offsets count from the beginning of the answer's audio. */
  readonly sound: Soundtrack;
  readonly reprompt?: Soundtrack;
  readonly afterwards: Afterwards;
  /** Why the APL for Audio in it could not be played. */
  readonly audioRefusal?: AudioRefusal;
  /** The permission that Alexa is to ask for once the answer has been heard. */
  readonly permissionRequest?: PermissionRequest;
  /** The token of the APL for Audio in it, or "". */
  readonly audioToken: string;
  /** What it does to the screen. */
  readonly visuals: Visuals;
  /** Set where the screen plays the audio by itself: it appears with it, and may tell the skill of its end. */
  readonly embedded?: { readonly sends: readonly unknown[] | undefined };
}

const SCREEN_DIRECTIVE = 'Alexa.Presentation.APL.RenderDocument';

const AUDIO_DIRECTIVE = 'Alexa.Presentation.APLA.RenderDocument';

const PERMISSION_DIRECTIVE = 'Connections.SendRequest';

const UNPLAYABLE = new AudioRefusal('RENDER_ERROR', 'This device plays no APL for Audio.');

function audioDirectiveOf(directives: readonly Directive[] = []): RenderDocument | undefined {
  const [first, ...others] = directives.filter(({ type }) => type === AUDIO_DIRECTIVE);
  if (others.length > 0) throw new PlatformRefusal('An answer holds one APL for Audio document.');
  return first as RenderDocument | undefined;
}

/** What Alexa is asked to ask for; it must be asked as Amazon's page on voice permissions for reminders has it. */
function permissionRequestOf({
  directives = [],
  shouldEndSession,
}: Response): PermissionRequest | undefined {
  const directive = directives.find(({ type }) => type === PERMISSION_DIRECTIVE);
  if (directive === undefined) return undefined;
  const { name, token, payload = {} } = directive as interfaces.connections.SendRequestDirective;
  const permissionScopes: unknown = payload['permissionScopes'];
  const isAsking =
    name === 'AskFor' &&
    payload['@type'] === 'AskForPermissionsConsentRequest' &&
    payload['@version'] === '2' &&
    Array.isArray(permissionScopes) &&
    typeof token === 'string';
  if (!isAsking) throw new PlatformRefusal('A permission is asked for with AskFor, version 2.');
  if (shouldEndSession !== undefined)
    throw new PlatformRefusal('An answer that asks for a permission leaves shouldEndSession out.');
  return { token, permissionScopes: permissionScopes as readonly object[] };
}

function speechTrack(speech: ui.OutputSpeech | undefined, voiceSpeed: number): Soundtrack {
  if (speech === undefined) return SILENT;
  const text = speech.type === 'SSML' ? speech.ssml : speech.text;
  if (text.length > MOST_SPEECH_CHARACTERS)
    throw new PlatformRefusal(`An answer speaks at most 8,000 characters, not ${text.length}.`);
  if (speech.type === 'SSML') return ssmlTrack(text, voiceSpeed);
  return text.trim() === '' ? SILENT : sound(text, speechLengthMs(text, voiceSpeed));
}

function refuseLonger(track: Soundtrack, longestMs: Milliseconds, what: string): void {
  if (track.lengthMs > longestMs)
    throw new PlatformRefusal(
      `${what} lasts at most ${longestMs / 1000} s, not ${track.lengthMs / 1000} s.`,
    );
}

/**
 * How a device plays: how fast its voice speaks, whether it plays APL for Audio at all, whether its screen tells the skill
 * anything by itself, and what it shows things on.
 */
export interface Player {
  readonly voiceSpeed: number;
  readonly playsDocuments: boolean;
  readonly sendsEvents: boolean;
  readonly display: Display;
}

interface Played {
  readonly sound: Soundtrack;
  readonly audioRefusal?: AudioRefusal;
}

/** Plain speech, then APL for Audio: they never overlap. */
function play(
  speech: ui.OutputSpeech | undefined,
  directive: RenderDocument | undefined,
  { voiceSpeed, playsDocuments }: Player,
): Played {
  const spoken = speechTrack(speech, voiceSpeed);
  if (directive === undefined) return { sound: spoken };
  if (!playsDocuments) return { sound: spoken, audioRefusal: UNPLAYABLE };
  try {
    return { sound: inSequence([spoken, playDocument(directive, voiceSpeed)]) };
  } catch (error) {
    if (error instanceof AudioRefusal) return { sound: spoken, audioRefusal: error };
    throw error;
  }
}

/** An absent shouldEndSession keeps the conversation open with the microphone closed; null opens it, as false does. */
function afterwardsOf({ shouldEndSession }: Response): Afterwards {
  if (shouldEndSession === true) return 'ends';
  return shouldEndSession === undefined ? 'stays open' : 'listens';
}

function refuseMalformed(envelope: ResponseEnvelope): void {
  if (envelope?.version !== '1.0' || typeof envelope.response !== 'object')
    throw new PlatformRefusal('An answer is {"version": "1.0", "response": {...}}.');
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  if (bytes > LARGEST_ANSWER_BYTES)
    throw new PlatformRefusal(`An answer takes at most 24 KB, not ${bytes} bytes.`);
}

/** Reads a response as an Echo does; one that Alexa would refuse throws a PlatformRefusal. */
export function readAnswer(envelope: ResponseEnvelope, player: Player): Answer {
  refuseMalformed(envelope);
  const { response } = envelope;
  const { directives = [] } = response;
  const embedded = embeddedAudioIn(directives.find(({ type }) => type === SCREEN_DIRECTIVE));
  const beside = audioDirectiveOf(directives);
  if (embedded && beside)
    throw new PlatformRefusal('The audio of an answer is in its screen or beside it, not both.');
  const directive = embedded?.audio ?? beside;
  const main = play(response.outputSpeech, directive, player);
  refuseLonger(main.sound, LONGEST_AUDIO_MS, 'The audio of an answer');
  const again = audioDirectiveOf(response.reprompt?.directives);
  const reprompt = play(response.reprompt?.outputSpeech, again, player);
  refuseLonger(reprompt.sound, LONGEST_REPROMPT_MS, 'A reprompt');
  const audioRefusal = main.audioRefusal ?? reprompt.audioRefusal;
  const permissionRequest = permissionRequestOf(response);
  return {
    response,
    sound: main.sound,
    ...(response.reprompt === undefined ? {} : { reprompt: reprompt.sound }),
    afterwards: afterwardsOf(response),
    ...(audioRefusal === undefined ? {} : { audioRefusal }),
    ...(permissionRequest === undefined ? {} : { permissionRequest }),
    audioToken: (directive ?? again)?.token ?? '',
    visuals: visualsOf(
      directives.map((each) =>
        embedded && each.type === SCREEN_DIRECTIVE ? embedded.screen : each,
      ),
      player.display,
    ),
    ...(embedded && { embedded: { sends: player.sendsEvents ? embedded.sends : undefined } }),
  };
}

/** Whether an answer says, shows and asks nothing. */
export const isEmpty = ({ response }: Answer): boolean => Object.keys(response).length === 0;

/** Alexa plays nothing in answer to a notification, and refuses an answer that speaks. */
export function refuseSpeech(envelope: ResponseEnvelope | undefined, requestType: string): void {
  const { outputSpeech, directives = [] } = envelope?.response ?? {};
  if (outputSpeech !== undefined || directives.length > 0)
    throw new PlatformRefusal(`${requestType} may not be answered with speech or directives.`);
}
