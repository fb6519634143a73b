import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import { makeHandler } from '../../lambda/make-handler';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { requestEnvelope } from '../../simulator/echo/request-envelope';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { RemindersDesk } from '../../simulator/services/reminders-desk';
import { MONDAY_AT_SEVEN } from '../conversations/conversation';
import { answerComplaints } from './answer-complaints';
import type { Delivery } from './any-delivery';
import { envelopeOf } from './envelope-of';

const TROUBLE = /wrong on my side/;

/** The function as Lambda calls it, on a store; Amazon's services are in this very process. */
export function fuzzedHandler(store: ProgressStore = inMemoryProgressStore()) {
  const { applicationId, apiAccessToken } = KITCHEN_ECHO;
  const desk = new RemindersDesk({ apiAccessToken, permission: { state: 'granted' } });
  return makeHandler(applicationId, {
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetchFrom(desk)),
  });
}

/** What Alexa gets, as the JSON that it is. */
const sent = (answer: ResponseEnvelope): ResponseEnvelope =>
  JSON.parse(JSON.stringify(answer)) as ResponseEnvelope;

/**
 * Sends some requests one after the other, and then opens the skill as anybody would.
 * @returns what was wrong with any answer, with the request that it answered
 */
export async function complaintsAfter(
  deliveries: readonly Delivery[],
  store?: ProgressStore,
): Promise<readonly string[]> {
  const handler = fuzzedHandler(store);
  const complaints: string[] = [];
  let [at, attributes]: [number, unknown] = [MONDAY_AT_SEVEN, {}];
  const send = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
    const answer = sent(await handler(envelope, {}));
    const found = answerComplaints(envelope, answer);
    complaints.push(...found.map((what) => `${JSON.stringify(envelope).slice(0, 2000)}: ${what}`));
    return answer;
  };
  for (const [nth, delivery] of deliveries.entries()) {
    at += delivery.delayMs;
    const answer = await send(envelopeOf(delivery, { nth, at, attributes }));
    attributes = answer.sessionAttributes;
  }
  const opened = await send(plainLaunch(at));
  if (TROUBLE.test(JSON.stringify(opened))) complaints.push('The skill cannot be opened any more.');
  return complaints;
}

/** What everybody begins with, some minutes later. */
const plainLaunch = (at: number): RequestEnvelope =>
  requestEnvelope(
    { type: 'LaunchRequest' },
    { sessionId: 'plain', isNew: true, attributes: {} },
    { ...KITCHEN_ECHO, userId: 'amzn1.ask.account.A' },
    { requestId: 'plain', at: at + 600_000 },
  );
