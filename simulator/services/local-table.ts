import { createRequire } from 'node:module';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { errorCodeOf } from './error-code';
import { listenOnLoopback, type LoopbackServer } from './loopback-server';
import { SetUpFailure } from './set-up-failure';

interface OpenedLevel {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** The very LevelDB that dynalite stores in: opening it first says why it cannot be opened, which dynalite does not. */
const { Level } = createRequire(require.resolve('dynalite'))('level') as {
  readonly Level: new (path: string) => OpenedLevel;
};

async function stateOf(path: string): Promise<'usable' | 'in use' | 'damaged'> {
  const level = new Level(path);
  try {
    await level.open();
    await level.close();
    return 'usable';
  } catch (error) {
    const { cause } = error as { readonly cause?: unknown };
    return errorCodeOf(cause) === 'LEVEL_LOCKED' ? 'in use' : 'damaged';
  }
}

/** A table that another process has open must be neither opened nor deleted. */
export async function refuseInUse(path: string): Promise<void> {
  if ((await stateOf(path)) === 'in use')
    throw new SetUpFailure(
      `Another simulator is using ${path}. End it first, or choose another folder: npm start -- --data DIR.`,
    );
}

async function refuseDamaged(path: string): Promise<void> {
  if ((await stateOf(path)) === 'damaged')
    throw new SetUpFailure(
      `The table in ${path} is damaged. Forget everything with npm start -- --reset, or choose another folder: npm start -- --data DIR.`,
    );
}

const isActive = async (client: DynamoDBClient, TableName: string): Promise<boolean> =>
  (await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus === 'ACTIVE';

async function createTable(endpoint: string, TableName: string): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const create = new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'sk', AttributeType: 'S' },
    ],
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });
  try {
    await client.send(create);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  while (!(await isActive(client, TableName))) await new Promise((done) => setTimeout(done, 5));
  client.destroy();
}

/** Opens an embedded DynamoDB and makes the table if it is not there: on disk in a folder, or in memory without one. */
export async function openLocalTable(tableName: string, path?: string): Promise<LoopbackServer> {
  if (path !== undefined) {
    await refuseInUse(path);
    await refuseDamaged(path);
  }
  const server = dynalite({ createTableMs: 0, ...(path === undefined ? {} : { path }) });
  const opened = await listenOnLoopback(server);
  await createTable(opened.endpoint, tableName);
  return opened;
}
