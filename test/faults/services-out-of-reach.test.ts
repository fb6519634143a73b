import { remindersOver } from '../../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { reached } from '../../lambda/persistence/reached';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { RemindersDesk } from '../../simulator/services/reminders-desk';
import { startConversation } from '../conversations/conversation';
import { allowed, granted, ON_MONDAYS, OPEN } from '../conversations/reminding';
import { muteLogs } from '../mute-logs';

let logged: ReturnType<typeof muteLogs>;
let counted: jest.SpyInstance;

beforeEach(() => {
  logged = muteLogs();
  counted = jest.spyOn(process.stdout, 'write');
});
afterEach(() => jest.restoreAllMocks());

/** The way to Alexa's reminders, where every request of one method fails. */
function failingAt(failing: string): typeof fetch {
  const { apiAccessToken } = KITCHEN_ECHO;
  const send = fetchFrom(new RemindersDesk({ apiAccessToken, permission: granted() }));
  return async (url, init) =>
    init?.method === failing ? new Response('{}', { status: 503 }) : send(url, init);
}

describe("Alexa's reminders that do not answer", () => {
  test.each([
    ['list reminders', 'GET', ['which reminders do I have']],
    ['set reminder', 'POST', [ON_MONDAYS, 'yes']],
    ['cancel reminders', 'DELETE', [ON_MONDAYS, 'yes', 'cancel my reminders', 'yes']],
  ])(
    'when they are to %s are in the log by that alone, and counted once',
    async (during, method, said) => {
      const { sayAll } = allowed({ send: failingAt(method) });

      const heard = await sayAll(OPEN, ...said);

      expect(heard).toMatch(/^Alexa's reminders don't answer just now\./);
      const line = { level: 'ERROR', error: 'ServiceOutOfReach', during };
      expect(logged.mock.calls).toEqual([[JSON.stringify(line)]]);
      expect(counted).toHaveBeenCalledTimes(1);
      expect(counted).toHaveBeenCalledWith(expect.stringContaining('"DegradedAnswers":1'));
    },
  );
});

test.each([
  ['a runner who has not allowed them', startConversation()],
  ['a device that keeps none', allowed({ reminders: { isSupported: false } })],
])('reminders of %s are no failure: nothing is in the log, or counted', async (_, { sayAll }) => {
  await sayAll(OPEN, ON_MONDAYS, 'yes');

  expect(logged).not.toHaveBeenCalled();
  expect(counted).not.toHaveBeenCalled();
});

test('services are not asked, nor said to fail, once the table has taken all the time of a turn', async () => {
  const asked = jest.fn();
  const store: ProgressStore = {
    ...inMemoryProgressStore(),
    load: (_, signal) => reached(new Promise(() => {}), signal),
  };
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: asked },
    reminders: remindersOver(asked),
    patience: { turnMs: 1 },
  });
  const { say } = startConversation({ invoke: (request) => skill.invoke(request) });

  await say('alexa, ask runner strength which reminders do I have');

  expect(asked).not.toHaveBeenCalled();
  expect(logged.mock.calls.join()).toMatch(/TableOutOfReach(?!.*ServiceOutOfReach)/);
});
