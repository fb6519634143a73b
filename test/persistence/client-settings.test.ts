import { readFile } from 'node:fs/promises';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { makeDynamoDbClient } from '../../lambda/persistence/dynamodb-progress-store';

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
