import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { fastSettings } from '../../lambda/persistence/client-settings';
import {
  dynamoDbProgressStore,
  makeDynamoDbClient,
} from '../../lambda/persistence/dynamodb-progress-store';

jest.mock('node:fs/promises', () => ({ readFile: jest.fn(async () => '') }));

const ENVIRONMENT = { ...process.env };

beforeEach(() => {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  });
});

afterEach(() => {
  process.env = { ...ENVIRONMENT };
});

/** The host that a request of the function would go to; it is not sent. */
async function hostAsked(): Promise<string> {
  const client = makeDynamoDbClient();
  let host = '';
  const handle = async (request: { readonly hostname: string }) => {
    host = request.hostname;
    throw new Error('not sent');
  };
  client.config.requestHandler = { handle };
  await client.send(new QueryCommand({ TableName: 'Progress' })).catch(() => undefined);
  return host;
}

test.each([
  ['of its region', undefined, 'dynamodb.eu-west-1.amazonaws.com'],
  ['that the environment names', 'http://table.example', 'table.example'],
])(
  'the table is asked at the endpoint %s, and no file is read to find it',
  async (_, url, host) => {
    if (url !== undefined) process.env['AWS_ENDPOINT_URL_DYNAMODB'] = url;

    const asked = await hostAsked();

    expect(asked).toBe(host);
    expect(readFile).not.toHaveBeenCalled();
  },
);

test('the client is told nothing but what the SDK would find by itself, but for how it remembers its way', async () => {
  const told = new DynamoDBClient(fastSettings(undefined));
  const untold = new DynamoDBClient({});
  const { cacheMiddleware: _, ignoreConfiguredEndpointUrls: __, ...same } = fastSettings(undefined);

  const [settings, found] = await Promise.all(
    [told, untold].map(async ({ config }) =>
      Promise.all(Object.keys(same).map((name) => settingOf(config, name))),
    ),
  );

  expect(settings).toEqual(found);
});

/** A setting of a client, which may have to be looked up; none is as good as an empty one. */
async function settingOf(config: object, name: string): Promise<unknown> {
  const setting = (config as Readonly<Record<string, unknown>>)[name];
  const found = typeof setting === 'function' ? await (setting as () => unknown)() : setting;
  return found ?? '';
}

test('a request to the table that nobody waits for any more is cut short', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${port}`;
  const client = makeDynamoDbClient({ connectionMs: 60_000, requestMs: 60_000 });
  const time = new AbortController();

  const loaded = dynamoDbProgressStore(client, 'Progress').load(
    { account: 'household', person: 'alice' },
    time.signal,
  );
  const [request] = (await once(silent, 'request')) as [IncomingMessage];
  const cut = once(request.socket, 'close');
  time.abort();

  expect(await loaded).toMatchObject({ kind: 'out of reach' });
  await cut;
  silent.close();
  client.destroy();
});
