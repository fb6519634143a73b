import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { hash } from '../domain/chance';
import { ACCOUNT_ITSELF } from '../domain/runner';
import type { Ask } from './ask';
import { readMemory } from './conversation-memory';
import { readDevice } from './device';
import { readDisplay } from './read-display';
import { INTENTS } from './intents';
import { readTouch } from './touch';
import { readPermissionAnswer } from './read-permission-answer';
import type { Turn } from './turn';

/**
 * The turn that a request envelope stands for. Past this function there is no Alexa JSON; a request of a kind that we
 * do not know is one that was not understood.
 */
export function readTurn({ request, session, context }: RequestEnvelope): Turn {
  const memory = readMemory(session?.attributes, hash(request.requestId));
  const system = context?.System;
  const account = system?.user?.userId ?? session?.user?.userId ?? '';
  return {
    requestId: request.requestId,
    at: Date.parse(request.timestamp),
    // A recognised person may come and go between turns: the one that the conversation began with stays.
    runner: { account, person: memory.runner ?? system?.person?.personId ?? ACCOUNT_ITSELF },
    locale: localeOf(request),
    device: readDevice(context),
    display: readDisplay(context),
    memory,
    opensConversation: session?.new ?? true,
    ask: readAsk(request),
  };
}

/** What the device is set to; a request may leave it out, as events do. @example 'en-GB' */
export const localeOf = (request: Request): string =>
  'locale' in request && request.locale ? request.locale : 'en-US';

function readAsk(request: Request): Ask {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'IntentRequest':
      return INTENTS[request.intent.name]?.(request.intent) ?? { kind: 'not understood' };
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
    case 'AlexaSkillEvent.SkillDisabled':
      return { kind: 'skill disabled' };
    default:
      return { kind: 'not understood' };
  }
}
