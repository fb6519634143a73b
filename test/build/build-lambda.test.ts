import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLambda } from '../../infra/build-lambda';
import { openLocalTable } from '../../simulator/services/local-table';
import { listenOnLoopback, type LoopbackServer } from '../../simulator/services/loopback-server';
import { faultyProxy } from './faulty-proxy';
import { runBundle } from './run-bundle';
import type { Probe } from './table-probe';

const TABLE_NAME = 'Probe';
const CREDENTIALS: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
};
const AWS_REGION = 'eu-west-1';

let folder: string;
let bundle: string;
let table: LoopbackServer;

/** What the bundle answers to a probe, with its table behind an address; without one, where AWS has it. */
const answerTo = (
  probe: Probe,
  address: string | null = table.endpoint,
  credentials = CREDENTIALS,
) =>
  runBundle(
    bundle,
    { probe },
    {
      TABLE_NAME,
      AWS_REGION,
      ...credentials,
      ...(address === null ? {} : { AWS_ENDPOINT_URL_DYNAMODB: address }),
    },
  );

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-strength-bundle-'));
  bundle = join(folder, 'index.js');
  buildLambda({ entry: join(__dirname, 'table-probe.ts'), outfile: bundle });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  table = await openLocalTable(TABLE_NAME);
});

afterEach(() => table.close());

describe('a bundle with the leaner AWS SDK', () => {
  test('knows a refused condition by its name', async () => {
    const answer = await answerTo('putTwice');

    expect(answer).toMatchObject({ threw: 'ConditionalCheckFailedException' });
  });

  test('writes a batch and queries its newest items', async () => {
    const answer = await answerTo('newestTwoOfThree');

    expect(answer).toEqual({ gave: ['3', '2'] });
  });

  test('writes and reads bytes', async () => {
    const answer = await answerTo('binary');

    expect(answer).toEqual({ gave: [0, 127, 255] });
  });

  test('knows a missing table by its name', async () => {
    const answer = await answerTo('missingTable');

    expect(answer).toMatchObject({ threw: 'ResourceNotFoundException' });
  });

  test('tries again when the table fails once', async () => {
    const proxy = await listenOnLoopback(faultyProxy(table.endpoint, 1));

    const answer = await answerTo('put', proxy.endpoint);

    await proxy.close();
    expect(answer).toEqual({ gave: ['1'] });
  });

  test('asks the endpoint of its region, where no other is set', async () => {
    const answer = await answerTo('host', null);

    expect(answer).toEqual({ gave: 'dynamodb.eu-west-1.amazonaws.com' });
  });

  test('says which variables to set when the environment has no credentials', async () => {
    const answer = await answerTo('put', table.endpoint, {});

    expect(answer).toMatchObject({
      saying: expect.stringContaining('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'),
    });
  });
});
