import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { alexaDeviceSettings } from '../lambda/alexa-services/device-settings';
import { remindersOver } from '../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../lambda/persistence/progress-store';
import { makeSkill } from '../lambda/skill';
import type { Device } from '../simulator/echo/device';
import type { Invoke } from '../simulator/echo/options';
import { listenOnLoopback } from '../simulator/services/loopback-server';
import { playScript } from '../simulator/terminal/script';
import { MONDAY_AT_SEVEN, startConversation } from './conversations/conversation';
import { examples } from './seeded';

/** An Echo whose every secret has a word in it that nothing else has. */
const ECHO: Device = {
  applicationId: 'amzn1.ask.skill.pretend',
  userId: 'amzn1.ask.account.zebra-user',
  deviceId: 'amzn1.ask.device.zebra-device',
  personId: 'amzn1.ask.person.zebra-person',
  locale: 'en-US',
  // Nothing listens there: whatever is asked of Amazon's services fails.
  apiEndpoint: 'http://127.0.0.1:9',
  apiAccessToken: 'zebra-token',
};
const SAID = 'explain the zebra crossing';
const SECRETS = /zebra/i;

/** All that the skill writes anywhere while something goes on. */
async function writtenDuring(goesOn: () => Promise<unknown>): Promise<readonly string[]> {
  const written: string[] = [];
  const note = (...parts: readonly unknown[]): boolean => {
    written.push(parts.map((part) => (typeof part === 'string' ? part : inspect(part))).join(' '));
    return true;
  };
  const spies = [
    ...(['log', 'info', 'warn', 'error', 'debug', 'trace'] as const).map((method) =>
      jest.spyOn(console, method).mockImplementation(note),
    ),
    jest.spyOn(process.stdout, 'write').mockImplementation(note),
    jest.spyOn(process.stderr, 'write').mockImplementation(note),
  ];
  try {
    await goesOn();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return written;
}

/** A conversation of the whole skill with that Echo on a store, where none of Amazon's services answers. */
function lonelyConversationOn(store: ProgressStore) {
  const skill = makeSkill({
    store,
    deviceSettings: alexaDeviceSettings,
    reminders: remindersOver(fetch),
  });
  const invoke: Invoke = (request) => skill.invoke(request);
  return startConversation({ invoke, device: ECHO, startAt: MONDAY_AT_SEVEN });
}

/** The function itself, as Lambda would load it to serve that Echo with the table at an endpoint. */
function handlerWithTableAt(endpoint: string): Invoke {
  jest.replaceProperty(process, 'env', {
    ...process.env,
    SKILL_ID: ECHO.applicationId,
    TABLE_NAME: 'progress',
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  });
  return (require('../lambda/index') as { readonly handler: Invoke }).handler;
}

/** A table in which everything of that Echo's person turned to garbage. */
const garbageTable = () =>
  listenOnLoopback(
    createServer(({ headers }, response) => {
      const item = { sk: { S: `${ECHO.personId}#runner` }, body: { S: 'zebra' } };
      const isQuery = String(headers['x-amz-target']).endsWith('Query');
      response.end(JSON.stringify(isQuery ? { Items: [item] } : {}));
    }),
  );

/** A table whose failures tell all they know, in messages of several lines, one of them like a line of a stack. */
function tellTaleStore(): ProgressStore {
  const fail = (): Promise<never> => {
    const known = [ECHO.userId, ECHO.personId, ECHO.apiAccessToken, `    at ${SAID}`].join('\n');
    return Promise.reject(Object.assign(new Error(known), { name: 'TableError', cause: known }));
  };
  return {
    load: fail,
    save: fail,
    sessionsOn: fail,
    forgetRunner: fail,
    forgetAccount: fail,
  };
}

const SCRIPTS = join(__dirname, 'conversations', 'transcripts');

async function* linesOf(file: string): AsyncGenerator<string> {
  yield* readFileSync(join(SCRIPTS, file), 'utf8').split('\n');
}

describe('the log of the skill', () => {
  afterEach(() => jest.restoreAllMocks());

  test('stays empty while all goes well, whatever is said', async () => {
    const scripts = readdirSync(SCRIPTS).filter((file) => file.endsWith('.script'));
    const step = 3 / examples(1, 3);

    const written = await writtenDuring(async () => {
      for (const file of scripts.filter((_, nth) => nth % step === 0)) {
        const { echo } = startConversation({ device: ECHO });
        await playScript({ echo, zone: 'UTC', lines: linesOf(file), print: () => {} });
      }
      const { sayAll, echo } = startConversation({ device: ECHO });
      await sayAll('alexa, open runner strength', SAID, 'zebra zebra zebra', 'stop');
      await echo.send({ type: 'Zebra.Request', zebra: 'zebra' });
    });

    expect(written).toEqual([]);
  });

  test('has of a failure its name, the kind of request and the place in the code, and nothing of the runner', async () => {
    const { sayAll, echo } = lonelyConversationOn(tellTaleStore());

    const written = await writtenDuring(async () => {
      await sayAll('alexa, open runner strength', SAID, 'yes', 'stop');
      await echo.send({ type: 'AlexaSkillEvent.SkillDisabled' });
    });

    // Whatever else is written, metrics among it, is held to the secrets alone.
    const lines = written
      .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
      .filter((line) => 'level' in line);
    expect(lines.map(({ request }) => request)).toEqual([
      'LaunchRequest',
      'IntentRequest',
      'IntentRequest',
      'IntentRequest',
      'AlexaSkillEvent.SkillDisabled',
    ]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['level', 'error', 'request', 'at']);
      expect(line).toMatchObject({ level: 'ERROR', error: 'TableError' });
      expect(line['at']).toMatch(/^at .*what-is-logged\.test\.ts/);
    }
    expect(written.filter((line) => SECRETS.test(line))).toEqual([]);
  });

  test("has of Amazon's services that fail what for, and nothing of the runner", async () => {
    const { sayAll } = lonelyConversationOn(inMemoryProgressStore());

    const written = await writtenDuring(() =>
      sayAll('alexa, open runner strength', 'which reminders do I have'),
    );

    const lines = ['time zone', 'list reminders'].map((during) =>
      JSON.stringify({ level: 'ERROR', error: 'ServiceOutOfReach', during }),
    );
    expect(written).toEqual(expect.arrayContaining(lines));
    expect(written.filter((line) => SECRETS.test(line))).toEqual([]);
  });

  test('has of an item that turned to garbage what sort it was, and not that the table is out of reach', async () => {
    const table = await garbageTable();
    const { say } = startConversation({ invoke: handlerWithTableAt(table.endpoint), device: ECHO });

    const written = await writtenDuring(() => say('alexa, open runner strength'));
    await table.close();

    const lines = ['runner item', 'fact'].map((sort) =>
      JSON.stringify({ level: 'ERROR', error: 'GarbageRead', sort }),
    );
    expect(written).toEqual(expect.arrayContaining(lines));
    expect(written.join()).not.toMatch(/TableOutOfReach|zebra/i);
  });

  test('has of a request for another skill nothing but that it was one', async () => {
    let error: unknown;
    const { handler } = require('../lambda/index') as { readonly handler: Invoke };
    const device = { ...ECHO, applicationId: 'amzn1.ask.skill.other' };
    const { echo } = startConversation({ invoke: handler, device });

    const written = await writtenDuring(async () => {
      error = await echo.send({ type: 'LaunchRequest' }).catch((thrown: unknown) => thrown);
    });

    // Lambda itself prints what a handler throws.
    expect(error).toMatchObject({ name: 'WrongSkillError', message: '' });
    expect([...written, inspect(error)].filter((line) => SECRETS.test(line))).toEqual([]);
  });
});
