import { createHash } from 'node:crypto';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { days, type Instant } from '../../lambda/domain/time';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import { requestEnvelope } from '../../simulator/echo/request-envelope';
import { conversationLines } from './conversation-lines';

/** Monday 23 November 2026, seven in the morning in London. */
const MONDAY_AT_SEVEN: Instant = Date.parse('2026-11-23T07:00:00Z');

/** Turns of one conversation. */
export const TURNS = conversationLines(0).length;

/** How a request of one turn is answered. */
export type Answering = (request: RequestEnvelope, turn: number) => Promise<ResponseEnvelope>;

/**
 * The nth runner's conversation of one day, from the launch to the goodbye.
 * @returns what was answered turn by turn: a fingerprint of each answer, by which it is told from any other
 */
export async function talk(
  runner: number,
  day: number,
  answering: Answering,
): Promise<readonly string[]> {
  const device = {
    ...KITCHEN_ECHO,
    userId: `amzn1.ask.account.R${runner}`,
    personId: `amzn1.ask.person.R${runner}`,
    model: DEVICE_MODELS[runner % DEVICE_MODELS.length]!,
  };
  const fingerprints: string[] = [];
  let at = MONDAY_AT_SEVEN + days(day);
  let attributes: Readonly<Record<string, unknown>> = {};
  for (const [turn, { after, ask }] of conversationLines(runner).entries()) {
    at += after;
    const conversation = { sessionId: `${runner} ${day}`, isNew: turn === 0, attributes };
    const moment = { requestId: `${runner}.${day}.${turn}`, at };
    const answer = await answering(requestEnvelope(ask, conversation, device, moment), turn);
    attributes = answer.sessionAttributes ?? {};
    fingerprints.push(fingerprintOf(answer));
  }
  return fingerprints;
}

/** What is heard, seen and remembered, in short; what the SDK says of itself is left out. */
const fingerprintOf = ({ response, sessionAttributes }: ResponseEnvelope): string =>
  createHash('sha1')
    .update(JSON.stringify([response, sessionAttributes]))
    .digest('base64url');
