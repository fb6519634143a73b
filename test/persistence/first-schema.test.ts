import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { EXERCISES } from '../../lambda/content/exercises';
import { DEFAULT_SETTINGS, tallyOf } from '../../lambda/domain/progress';
import type { Runner } from '../../lambda/domain/runner';
import { rebuild } from '../../lambda/domain/tally';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import {
  readFact,
  readProgress,
  SCHEMA,
  writeFact,
} from '../../lambda/persistence/progress-document';
import type { ReachableStore } from '../../lambda/persistence/progress-store';
import { reachable } from './local-progress';
import { openLocalTable } from '../../simulator/services/local-table';
import { MONDAY_AT_SEVEN, startConversation } from '../conversations/conversation';
import {
  FIRST_FACT,
  FIRST_FACTS,
  FIRST_RUNNER,
  SAME_FACT,
  SAME_FACTS,
} from './first-schema-samples';

const TABLE = 'progress';
/** Whom the pretend Echo belongs to. */
const RUNNER: Runner = { account: 'amzn1.ask.account.pretend', person: 'account' };
const EXPECTED = rebuild(SAME_FACTS, EXERCISES);

let table: Awaited<ReturnType<typeof openLocalTable>>;
let client: DynamoDBClient;
let store: ReachableStore;

beforeAll(async () => {
  table = await openLocalTable(TABLE);
  client = new DynamoDBClient({
    endpoint: table.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  store = reachable(dynamoDbProgressStore(client, TABLE));
});

afterAll(async () => {
  client.destroy();
  await table.close();
});

beforeEach(() => store.forgetAccount(RUNNER.account));

async function put(sk: string, schema: number, body: string, version?: number): Promise<void> {
  const Item: Record<string, AttributeValue> = {
    pk: { S: RUNNER.account },
    sk: { S: `${RUNNER.person}#${sk}` },
    schema: { N: String(schema) },
    body: { S: body },
    ...(version === undefined ? {} : { version: { N: String(version) } }),
  };
  await client.send(new PutItemCommand({ TableName: TABLE, Item }));
}

const putFirstRunner = () =>
  put('runner', 1, JSON.stringify(FIRST_RUNNER.body), FIRST_RUNNER.version);

async function putFirstFacts(): Promise<void> {
  for (const fact of FIRST_FACTS) {
    const order = `${new Date(fact.startedAt).toISOString()}#${fact.id}`;
    await put(`fact#${order}`, 1, JSON.stringify(fact));
  }
}

async function putFacts(): Promise<void> {
  for (const fact of SAME_FACTS)
    await put(`fact#${new Date(fact.at).toISOString()}#${fact.id}`, SCHEMA, writeFact(fact));
}

describe('what schema 1 stored', () => {
  test('of a session, is read exercise by exercise, with its press-ups in one count', () => {
    expect(readFact(JSON.stringify(FIRST_FACT.body), FIRST_FACT.schema)).toEqual(SAME_FACT);
  });

  test('of a runner, keeps every setting there still is and the open session, and is as new in the rest', () => {
    const { settings, session, plainSpeechSessions, applied } = FIRST_RUNNER.body;
    const { weeklyGoal: _, ...kept } = settings;

    const progress = readProgress(JSON.stringify(FIRST_RUNNER.body), FIRST_RUNNER.schema);

    expect(progress.settings).toMatchObject({ ...DEFAULT_SETTINGS, ...kept });
    expect(progress.session).toMatchObject(session);
    expect(progress.zone?.name).toBe('Europe/London');
    expect([progress.plainSpeechSessions, progress.applied]).toEqual([
      plainSpeechSessions,
      applied,
    ]);
  });
});

describe('a runner of schema 1 with twelve sessions', () => {
  beforeEach(async () => {
    await putFirstRunner();
    await putFirstFacts();
  });

  test('has the tally that the same twelve sessions have today', async () => {
    const { progress, version } = await store.load(RUNNER);

    expect(tallyOf(progress, EXERCISES)).toEqual(EXPECTED);
    expect(version).toBe(FIRST_RUNNER.version);
  });

  test('goes on with the open session where it was left, and is stored in the new way', async () => {
    const { sayAll } = startConversation({ store, startAt: MONDAY_AT_SEVEN + 3_600_000 });

    const heard = await sayAll('alexa, open runner strength', 'yes');
    const { progress, version } = await store.load(RUNNER);

    expect(heard).toContain('one leg squat');
    expect(progress.session?.playing?.from).toEqual({ set: 2, done: 3 });
    expect(progress.history.folded).toHaveLength(7);
    expect(tallyOf(progress, EXERCISES)).toEqual(EXPECTED);
    expect(version).toBeGreaterThan(FIRST_RUNNER.version);
  });
});

describe('a runner item that was lost', () => {
  test.each([
    ['1', putFirstFacts],
    ['2', putFacts],
  ])('is made again from all facts of schema %s', async (_, putAll) => {
    await putAll();

    const { progress, version } = await store.load(RUNNER);

    expect(tallyOf(progress, EXERCISES)).toEqual(EXPECTED);
    expect(version).toBe(0);
  });

  test('is made again once: what the first turn folded, the next one finds folded', async () => {
    await putFirstFacts();
    await startConversation({ store }).say('alexa, open runner strength');

    const { progress } = await store.load(RUNNER);

    expect([progress.history.folded.length, progress.history.newest.length]).toEqual([7, 5]);
    expect(tallyOf(progress, EXERCISES)).toEqual(EXPECTED);
  });
});
