import { alexaDeviceSettings } from './alexa-services/device-settings';
import { remindersOver } from './alexa-services/reminders';
import { logGarbage } from './fault';
import { makeHandler } from './make-handler';
import { dynamoDbProgressStore, makeDynamoDbClient } from './persistence/dynamodb-progress-store';

const { SKILL_ID, TABLE_NAME = '', EMBEDS_AUDIO } = process.env;

/** What Lambda calls. */
export const handler = makeHandler(
  SKILL_ID,
  {
    store: dynamoDbProgressStore(makeDynamoDbClient(), TABLE_NAME, logGarbage),
    deviceSettings: alexaDeviceSettings,
    reminders: remindersOver(fetch),
  },
  { embedsAudio: EMBEDS_AUDIO === 'true' },
);
