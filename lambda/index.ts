import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { alexaDeviceSettings } from './alexa-services/device-settings';
import { remindersOver } from './alexa-services/reminders';
import { logFault } from './fault';
import { dynamoDbProgressStore, makeDynamoDbClient } from './persistence/dynamodb-progress-store';
import { makeSkill } from './skill';

/** A request that is not for this skill, or a function that was not told which skill it serves. */
export class WrongSkillError extends Error {
  override readonly name = 'WrongSkillError';
}

const { SKILL_ID, TABLE_NAME = '', EMBEDS_AUDIO } = process.env;

const skill = makeSkill(
  {
    store: dynamoDbProgressStore(makeDynamoDbClient(), TABLE_NAME, (sort) =>
      logFault('read', sort),
    ),
    deviceSettings: alexaDeviceSettings,
    reminders: remindersOver(fetch),
  },
  { embedsAudio: EMBEDS_AUDIO === 'true' },
);

/**
 * What Lambda calls. It declares two parameters, because nodejs24.x refuses a handler with three.
 * @throws WrongSkillError before anything is read, if SKILL_ID is unset or not the request's application
 */
export async function handler(
  event: RequestEnvelope,
  context?: unknown,
): Promise<ResponseEnvelope> {
  const application =
    event.context?.System?.application?.applicationId ?? event.session?.application?.applicationId;
  if (!SKILL_ID || application !== SKILL_ID) throw new WrongSkillError();
  return skill.invoke(event, context);
}
