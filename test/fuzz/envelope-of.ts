import type { RequestEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/domain/time';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { requestEnvelope } from '../../simulator/echo/request-envelope';
import { damaged } from './any-damage';
import type { Delivery } from './any-delivery';
import { hasNoSession } from './any-request';

/** Where a delivery is in its sequence, and what the conversation has been like so far. */
export interface Moment {
  readonly nth: number;
  readonly at: Instant;
  readonly attributes: unknown;
}

/** The envelope that a delivery is, damage and all. */
export function envelopeOf(delivery: Delivery, { nth, at, attributes }: Moment): RequestEnvelope {
  const { request, model, account, person, locale, isNew, damages } = delivery;
  const device = {
    ...KITCHEN_ECHO,
    model,
    userId: account as string,
    locale: locale as string,
    ...(person === null ? {} : { personId: person }),
  };
  const remembered = (delivery.attributes ?? attributes ?? {}) as Readonly<Record<string, unknown>>;
  const conversation = { sessionId: 'fuzz', isNew, attributes: remembered };
  const id = (delivery.requestId as string | null) ?? `request ${nth}`;
  const whole = requestEnvelope(request, conversation, device, { requestId: id, at });
  const { session: _, ...sessionless } = whole;
  const timed = hasNoSession(request.type) ? sessionless : whole;
  const envelope = {
    ...timed,
    request: { ...timed.request, timestamp: delivery.timestamp ?? timed.request.timestamp },
  } as RequestEnvelope;
  return damaged(envelope, damages, isForOurSkill);
}

/** Whether an envelope says, in one of the two places for it, that it is for the pretended skill. */
const isForOurSkill = ({ context, session }: RequestEnvelope): boolean =>
  (context?.System?.application?.applicationId ?? session?.application?.applicationId) ===
  KITCHEN_ECHO.applicationId;
