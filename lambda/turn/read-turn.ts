import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { hash } from '../domain/chance';
import type { Ask } from './ask';
import { readMemory } from './conversation-memory';
import { readDevice } from './device';
import { readDisplay } from './read-display';
import { readId, readInstant } from './read-request';
import { readRunner } from './read-runner';
import { askIn } from './intents';
import { readTouch } from './touch';
import { readPermissionAnswer } from './read-permission-answer';
import type { Turn } from './turn';

/**
 * The turn that a request envelope stands for. Past this function there is no Alexa JSON; a request of a kind that we
 * do not know is one that was not understood.
 * @throws UnreadableRequestError
 */
export function readTurn(envelope: RequestEnvelope): Turn {
  const { request, session, context } = envelope;
  const requestId = readId(request.requestId);
  const memory = readMemory(session?.attributes, hash(requestId));
  return {
    requestId,
    at: readInstant(request.timestamp),
    runner: readRunner(envelope, memory.runner),
    locale: localeOf(request),
    device: readDevice(context),
    display: readDisplay(context),
    memory,
    opensConversation: session?.new ?? true,
    ask: readAsk(request),
  };
}

/** What the device is set to; a request may leave it out, as events do. @example 'en-GB' */
export function localeOf(request: Partial<Request> | undefined): string {
  const { locale } = (request ?? {}) as { readonly locale?: unknown };
  return typeof locale === 'string' && LOCALE.test(locale) ? locale : 'en-US';
}

const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

function readAsk(request: Request): Ask {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'IntentRequest':
      return askIn(request.intent);
    case 'Alexa.Presentation.APL.UserEvent':
      return readTouch(request.arguments);
    case 'SessionEndedRequest':
    case 'System.ExceptionEncountered':
      return { kind: 'conversation ended' };
    case 'Connections.Response':
      return readPermissionAnswer(request);
    case 'Alexa.Presentation.APLA.RuntimeError':
    // Asked about only where the audio comes inside the screen.
    case 'Alexa.Presentation.APL.RuntimeError':
      return { kind: 'audio failed' };
    default:
      return { kind: 'not understood' };
  }
}
