import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { EXERCISES } from '../../lambda/content/exercises';
import { daysAfter } from '../../lambda/domain/calendar-day';
import {
  NEW_PROGRESS,
  type Progress,
  tallyOf,
  withFact,
  withSessionClosed,
} from '../../lambda/domain/progress';
import { CORRECTED_WITHIN_DAYS, type Fact } from '../../lambda/domain/fact';
import type { Runner } from '../../lambda/domain/runner';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ReachableStore } from '../../lambda/persistence/progress-store';
import { openLocalTable } from '../../simulator/services/local-table';
import { days } from '../../lambda/domain/time';
import { MONDAY_MORNING, sessionDone, sessionOn } from '../domain/sessions';
import { reachable } from './local-progress';

const TABLE = 'progress';
const ALICE: Runner = { account: 'household', person: 'alice' };
const BOB: Runner = { account: 'household', person: 'bob' };
const STRANGER: Runner = { account: 'elsewhere', person: 'account' };

const open: Progress = { ...NEW_PROGRESS, session: sessionDone() };
const closed: Progress = withSessionClosed(open, EXERCISES);
const sessionsOf = (progress: Progress) => tallyOf(progress, EXERCISES).sessions;

/** The progress with so many goals said since Monday morning. */
const withGoals = (progress: Progress, count: number): Progress =>
  Array.from({ length: count }, (_, nth): Fact => ({
    kind: 'goal',
    id: `goal ${nth}`,
    at: MONDAY_MORNING + 1 + nth,
    from: '2026-11-16',
    weeklyGoal: 1 + (nth % 5),
  })).reduce((before, fact) => withFact(before, fact, EXERCISES), progress);

let table: Awaited<ReturnType<typeof openLocalTable>>;
let client: DynamoDBClient;

beforeAll(async () => {
  table = await openLocalTable(TABLE);
  client = new DynamoDBClient({
    endpoint: table.endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});

afterAll(async () => {
  client.destroy();
  await table.close();
});

const STORES: readonly (readonly [string, () => ReachableStore])[] = [
  ['in memory', inMemoryProgressStore],
  ['in DynamoDB', () => reachable(dynamoDbProgressStore(client, TABLE))],
];

describe.each(STORES)('progress kept %s', (_, makeStore) => {
  let store: ReachableStore;

  beforeEach(async () => {
    store = makeStore();
    await store.forgetAccount(ALICE.account);
  });

  test('is new for a runner who is not known', async () => {
    expect(await store.load(ALICE)).toEqual({ progress: NEW_PROGRESS, version: 0 });
  });

  test('comes back as it was saved, but for the facts, which are written', async () => {
    const saved = [await store.save(ALICE, open, 0), await store.save(ALICE, closed, 1)];

    const { progress, version } = await store.load(ALICE);

    expect([...saved, version]).toEqual(['saved', 'saved', 2]);
    expect(progress).toEqual({ ...closed, unwritten: [] });
    expect(sessionsOf(progress)).toBe(1);
  });

  test('is not overwritten by a turn that loaded it before another saved', async () => {
    await store.save(ALICE, open, 0);
    await store.save(ALICE, { ...open, plainSpeechSessions: 3 }, 1);

    const late = await store.save(ALICE, open, 1);
    const lateFirst = await store.save(ALICE, open, 0);

    expect([late, lateFirst]).toEqual(['conflict', 'conflict']);
    expect((await store.load(ALICE)).progress.plainSpeechSessions).toBe(3);
  });

  test('counts a fact whose turn died before the runner item was written, and counts it once', async () => {
    await store.save(ALICE, open, 0);
    // Version 7 was never there: the fact is written, the runner item is not.
    await store.save(ALICE, closed, 7);

    const { progress, version } = await store.load(ALICE);
    await store.save(ALICE, progress, version);
    const again = await store.load(ALICE);

    expect([progress.session, sessionsOf(progress)]).toEqual([null, 1]);
    expect(sessionsOf(again.progress)).toBe(1);
  });

  test.each([20, 30])('counts it after %i sessions too, and none of them twice', async (count) => {
    const many = [...Array(count).keys()].map((nth) => sessionOn(daysAfter('2026-01-01', nth)));
    const before = many.reduce((sofar, fact) => withFact(sofar, fact, EXERCISES), NEW_PROGRESS);
    await store.save(ALICE, before, 0);
    await store.save(ALICE, withFact(NEW_PROGRESS, sessionOn('2026-02-01'), EXERCISES), 7);

    const { progress } = await store.load(ALICE);

    expect(sessionsOf(progress)).toBe(count + 1);
  });

  test('misses no session when more turns died in a row than a load can see facts of', async () => {
    for (let week = 0; week < 12; week++) {
      const { progress, version } = await store.load(ALICE);
      const session = { ...sessionDone(), id: `session ${week}`, startedAt: week * days(7) };
      const later = withSessionClosed({ ...progress, session }, EXERCISES);
      // The last seven die between their two writes.
      await store.save(ALICE, later, week < 5 ? version : 99);
    }

    const { progress } = await store.load(ALICE);

    expect(sessionsOf(progress)).toBe(12);
  });

  test('counts such a fact also where much else was said since its session began', async () => {
    await store.save(ALICE, withGoals(open, 8), 0);
    await store.save(ALICE, closed, 7);

    const { progress } = await store.load(ALICE);

    expect([progress.session, sessionsOf(progress)]).toEqual([null, 1]);
  });

  test('writes a fact once, however often it is saved', async () => {
    await store.save(ALICE, closed, 0);
    await store.save(ALICE, closed, 1);

    expect(sessionsOf((await store.load(ALICE)).progress)).toBe(1);
  });

  test('is apart for every person of an account', async () => {
    await store.save(ALICE, closed, 0);

    expect((await store.load(BOB)).progress).toEqual(NEW_PROGRESS);
  });

  test('tells the sessions of some days, both included, the oldest first and as corrected since', async () => {
    const trained = ['2026-11-15', '2026-11-17', '2026-11-16', '2026-11-18'];
    const lunges: Fact = {
      kind: 'correction',
      id: 'lunges',
      at: Date.parse('2026-11-17T07:00:00Z') + days(CORRECTED_WITHIN_DAYS) - 1,
      session: '2026-11-17',
      exercise: 'lunge',
      nth: null,
      reps: 7,
    };
    const unwritten = [...trained.map((day) => sessionOn(day, day, ['lunge'])), lunges];
    await store.save(ALICE, { ...NEW_PROGRESS, unwritten }, 0);

    const sessions = await store.sessionsOn(ALICE, '2026-11-16', '2026-11-17');

    expect(sessions.map(({ day, exercises }) => [day, exercises[0]?.done])).toEqual([
      ['2026-11-16', [10, 10]],
      ['2026-11-17', [7, 7]],
    ]);
  });

  test('is gone for the one who is forgotten, and for nobody whose name begins alike', async () => {
    const alices: Runner = { ...ALICE, person: 'alice2' };
    await store.save(ALICE, closed, 0);
    await store.save(alices, closed, 0);

    const done = [await store.forgetRunner(ALICE), await store.forgetRunner(STRANGER)];

    expect(done).toEqual(['forgotten', 'forgotten']);
    expect(await store.load(ALICE)).toEqual({ progress: NEW_PROGRESS, version: 0 });
    expect((await store.load(alices)).version).toBe(1);
    expect(await store.sessionsOn(alices, '2026-11-16', '2026-11-16')).toHaveLength(1);
  });

  test('is gone for everybody of an account once it is forgotten, and forgetting again is no error', async () => {
    await store.save(ALICE, closed, 0);
    await store.save(BOB, closed, 0);

    const done = [await store.forgetAccount('household'), await store.forgetAccount('household')];

    expect(done).toEqual(['forgotten', 'forgotten']);
    expect([await store.load(ALICE), await store.load(BOB)]).toEqual([
      { progress: NEW_PROGRESS, version: 0 },
      { progress: NEW_PROGRESS, version: 0 },
    ]);
  });
});

describe('a load from DynamoDB', () => {
  const asked = async (progress: Progress, later?: Progress): Promise<number> => {
    const store = dynamoDbProgressStore(client, TABLE);
    await store.forgetAccount(ALICE.account);
    await store.save(ALICE, progress, 0);
    if (later) await store.save(ALICE, later, 7);
    const send = jest.spyOn(client, 'send');
    await store.load(ALICE);
    const times = send.mock.calls.length;
    send.mockRestore();
    return times;
  };

  test('is one Query, as long as the newest facts tell of the open session', async () => {
    const trained = ['2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15'].reduce(
      (before, day) => withFact(before, sessionOn(day), EXERCISES),
      open,
    );

    expect(await asked(NEW_PROGRESS)).toBe(1);
    expect(await asked(withGoals(open, 2))).toBe(1);
    expect(await asked(withGoals(trained, 6))).toBe(1);
    expect(await asked(withGoals({ ...open, session: null }, 8))).toBe(1);
  });

  test('is two where they hide whether it was closed', async () => {
    expect(await asked(withGoals(open, 8))).toBe(2);
    expect(await asked(withGoals(open, 7), closed)).toBe(2);
  });
});

test('a table that holds more facts than one page is emptied page by page', async () => {
  const store = dynamoDbProgressStore(client, TABLE);
  const manyFacts = Array.from({ length: 120 }, (_, nth) => ({
    ...closed.unwritten[0]!,
    id: `session ${nth}`,
    // Ten kilobytes each, so that they fill more than the megabyte of one page.
    zone: 'Z'.repeat(10_000),
  }));
  await store.save(ALICE, { ...closed, unwritten: manyFacts }, 0);

  await store.forgetAccount(ALICE.account);

  const { Count } = await client.send(new ScanCommand({ TableName: TABLE }));
  expect(Count).toBe(0);
});
