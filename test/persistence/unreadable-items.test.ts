import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EXERCISES } from '../../lambda/content/exercises';
import { NEW_PROGRESS, tallyOf, withFact } from '../../lambda/domain/progress';
import type { Runner } from '../../lambda/domain/runner';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { SCHEMA, writeFact, writeProgress } from '../../lambda/persistence/progress-document';
import type { LoadedProgress } from '../../lambda/persistence/progress-store';
import { sessionDone, sessionOn } from '../domain/sessions';
import { type LocalProgress, openLocalProgress, TABLE_NAME } from './local-progress';

const DAYS = ['02', '04', '06', '09', '11', '13', '16', '18', '20', '23'].map(
  (day) => `2026-11-${day}`,
);

let local: LocalProgress;
let client: DynamoDBClient;
let accounts = 0;

beforeAll(async () => {
  local = await openLocalProgress();
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  client = new DynamoDBClient({ endpoint: local.endpoint, region: 'us-east-1', credentials });
  await train(EXPERIENCED);
});
afterAll(async () => {
  client.destroy();
  await local.close();
});

const EXPERIENCED: Runner = { account: 'experienced', person: 'account' };

/** Writes ten sessions and an open one. */
async function train(runner: Runner): Promise<void> {
  const trained = DAYS.reduce(
    (before, day) => withFact(before, sessionOn(day), EXERCISES),
    NEW_PROGRESS,
  );
  await local.store.save(runner, { ...trained, session: sessionDone() }, 0);
}

/** A runner of ten sessions and an open one, and a store that tells of garbage. */
async function experienced() {
  const runner = { account: `account ${++accounts}`, person: 'account' };
  await local.copy(EXPERIENCED.account, runner.account);
  const garbage: string[] = [];
  const store = dynamoDbProgressStore(client, TABLE_NAME, (sort) => garbage.push(sort));
  const put = (sk: string, body: string, schema: number | null = SCHEMA, others = {}) =>
    client.send(
      new PutItemCommand({
        TableName: TABLE_NAME,
        Item: {
          pk: { S: runner.account },
          sk: { S: `account#${sk}` },
          body: { S: body },
          ...(schema !== null && { schema: { N: String(schema) } }),
          ...others,
        },
      }),
    );
  return { runner, store, put, garbage };
}

const sessionsIn = (loaded: object) =>
  tallyOf((loaded as LoadedProgress).progress, EXERCISES).sessions;

describe('a runner item that is garbage', () => {
  test.each([
    'zebra',
    'null',
    '{"session":7}',
    '{"session":{"plan":{}}}',
    '{"session":{"plan":{"exercises":[null]}}}',
    '{"settings":{"pace":7}}',
    '{"history":{"settled":{"weeks":"zebra"}}}',
    '{"applied":"zebra"}',
    '{"zone":"zebra"}',
  ])('such as %s is made anew from all facts, and told of', async (body) => {
    const { runner, store, put, garbage } = await experienced();
    await put('runner', body, SCHEMA, { version: { N: '7' } });

    const loaded = await store.load(runner);

    expect(sessionsIn(loaded)).toBe(DAYS.length);
    expect(loaded).toMatchObject({
      version: 7,
      madeAnew: true,
      progress: { settings: NEW_PROGRESS.settings, session: null },
    });
    expect(garbage).toEqual(['runner item']);
  });

  test.each([
    ['without a schema number', null],
    ['whose schema number is none', 1.5],
  ])('%s is made anew, and told of', async (_, schema) => {
    const { runner, store, put, garbage } = await experienced();
    await put('runner', writeProgress(NEW_PROGRESS), schema, { version: { N: '7' } });

    const loaded = await store.load(runner);

    expect(sessionsIn(loaded)).toBe(DAYS.length);
    expect(loaded).toMatchObject({ version: 7, madeAnew: true });
    expect(garbage).toEqual(['runner item']);
  });

  test('is written anew by the next save', async () => {
    const { runner, store, put, garbage } = await experienced();
    await put('runner', 'zebra', SCHEMA, { version: { N: '7' } });
    const { progress, version } = (await store.load(runner)) as LoadedProgress;

    await store.save(runner, progress, version);
    const again = await store.load(runner);

    expect(sessionsIn(again)).toBe(DAYS.length);
    expect(again).not.toHaveProperty('madeAnew');
    expect(garbage).toEqual(['runner item']);
  });
});

describe('a fact that is garbage', () => {
  test.each([
    'zebra',
    'null',
    '{}',
    '{"kind":"zebra","id":"1","at":1}',
    '{"kind":"session","id":"1","at":1}',
    '{"kind":"session","id":"1","at":1,"day":"2026-11-24","trainedMs":1,"wish":{},"exercises":[7]}',
    '{"kind":"goal","id":"1","at":"2026"}',
  ])('such as %s is left where it is, and all others are counted', async (body) => {
    const { runner, store, put, garbage } = await experienced();
    const sk = 'fact#2026-11-24T07:00:00.000Z#zebra';
    await put(sk, body);

    const loaded = await store.load(runner);

    expect(sessionsIn(loaded)).toBe(DAYS.length);
    expect(garbage).toEqual(['fact']);
    expect(await local.keysOf(runner.account)).toContain(`account#${sk}`);
  });

  test('for want of a schema number keeps nobody from the sessions that can be read', async () => {
    const { runner, store, put, garbage } = await experienced();
    await put('fact#2026-11-24T07:00:00.000Z#zebra', writeFact(sessionOn('2026-11-24')), null);

    const loaded = await store.load(runner);

    expect(sessionsIn(loaded)).toBe(DAYS.length);
    expect(garbage).toEqual(['fact']);
  });

  test('hides no fact from a runner item that was lost', async () => {
    const { runner, store, put } = await experienced();
    await put('fact#2026-11-24T07:00:00.000Z#zebra', 'zebra');
    await put('runner', '{}', SCHEMA, { version: { N: '7' } });

    expect(sessionsIn(await store.load(runner))).toBe(DAYS.length);
  });
});

describe('an item of newer code', () => {
  test.each(['runner', 'fact#2026-11-24T07:00:00.000Z#new'])(
    'that is %s is out of reach, and no garbage',
    async (sk) => {
      const { runner, store, put, garbage } = await experienced();
      await put(sk, '{"kind":"new"}', SCHEMA + 1);

      const loaded = await store.load(runner);

      expect(loaded).toEqual({ kind: 'out of reach', reason: 'NewerSchemaError' });
      expect(garbage).toEqual([]);
    },
  );
});
