import type { Intent, Request, RequestEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/domain/time';
import type { Device } from './device';
import { ECHO_DOT } from './device-model';
import { displayContextOf } from './display-context';
import type { Elicited } from './elicitation';

/** A request before it has an id, a time and a locale. */
export type Ask =
  | { readonly type: 'LaunchRequest' }
  | { readonly type: 'IntentRequest'; readonly intent: Intent; readonly dialogState?: string }
  | { readonly type: 'SessionEndedRequest'; readonly reason: string; readonly error?: object }
  | { readonly type: string; readonly [property: string]: unknown };

/** The conversation that a request belongs to, as Alexa remembers it. */
export interface Conversation {
  readonly sessionId: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The token of the document on the screen. */
  readonly shownToken?: string;
  /** The slot that was asked for last. */
  readonly elicited?: Elicited;
}

/**
 * A time as Alexa writes it: in whole seconds.
 * @example timestampOf(1_795_417_200_999) // '2026-11-23T07:00:00Z'
 */
export const timestampOf = (at: Instant): string =>
  new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** A request as Alexa sends it to the skill. */
export function requestEnvelope(
  ask: Ask,
  { sessionId, isNew, attributes, shownToken }: Conversation,
  device: Device,
  { requestId, at }: { readonly requestId: string; readonly at: Instant },
): RequestEnvelope {
  const { userId, deviceId, personId, apiEndpoint, apiAccessToken, model = ECHO_DOT } = device;
  const { supportedInterfaces, context } = displayContextOf(model.display, shownToken);
  const application = { applicationId: device.applicationId };
  const user = { userId };
  const person = personId === undefined ? {} : { person: { personId } };
  const request = { ...ask, requestId, timestamp: timestampOf(at), locale: device.locale };
  return {
    version: '1.0',
    session: { new: isNew, sessionId, application, attributes, user },
    context: {
      System: {
        application,
        user,
        ...person,
        device: { deviceId, supportedInterfaces },
        apiEndpoint,
        apiAccessToken,
      },
      ...context,
    },
    // A test may send a request that the SDK's types do not know.
    request: request as unknown as Request,
  };
}
