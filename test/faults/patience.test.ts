import { createServer } from 'node:http';
import { alexaDeviceSettings } from '../../lambda/alexa-services/device-settings';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import { PATIENCE } from '../../lambda/domain/patience';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { listenOnLoopback } from '../../simulator/services/loopback-server';
import { startConversation } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';
import { faultyTableBefore } from './faulty-table';

/** What a runner waits at most, as promised. In ms. */
const PROMISED_MS = 5000;

test('with a table and services that never answer, a new Echo is answered in time, with the patience of the real skill', async () => {
  muteLogs();
  const silent = await listenOnLoopback(createServer(() => {}));
  const table = await faultyTableBefore(silent.endpoint);
  table.fault = 'hanging';
  const skill = makeSkill({
    store: dynamoDbProgressStore(table.client, 'progress'),
    deviceSettings: alexaDeviceSettings,
    reminders: remindersOver(fetch),
  });
  const { say } = startConversation({
    invoke: (request) => skill.invoke(request),
    device: { ...KITCHEN_ECHO, apiEndpoint: silent.endpoint },
  });
  const begun = performance.now();

  const heard = await say('alexa, open runner strength');
  const tookMs = performance.now() - begun;

  await Promise.all([table.close(), silent.close()]);
  jest.restoreAllMocks();
  expect(heard).toMatch(/progress .*\?$/);
  expect(tookMs).toBeLessThan(PROMISED_MS);
  // Each request was cut short and sent again: the client itself is not patient for ever.
  expect(table.requests()).toBeGreaterThan(1);
  expect(PATIENCE.turnMs + PATIENCE.requestMs).toBeLessThan(PROMISED_MS);
});
