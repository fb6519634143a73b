import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
} from '@aws-sdk/client-dynamodb';
import type { CreateTableCommandInput } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { resetCommandOf, tablePathIn } from './data-folder';
import { errorCodeOf } from './error-code';
import { listenOnLoopback, type LoopbackServer } from './loopback-server';
import { SetUpFailure } from './set-up-failure';
import { switchable, type TableSwitch } from './table-switch';

interface OpenedLevel {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** The very LevelDB that dynalite stores in: opening it first says why it cannot be opened, which dynalite does not. */
const { Level } = createRequire(require.resolve('dynalite'))('level') as {
  readonly Level: new (path: string) => OpenedLevel;
};

/** Files that LevelDB keeps what was stored in, as opposed to its lock and its logbook. */
const CONTENT_FILE = /^(MANIFEST-\d+|\d+\.(ldb|sst|log))$/;

/** Without the file that names what is current, LevelDB would throw the rest away and begin with nothing. */
function lacksCurrent(path: string): boolean {
  if (!existsSync(path)) return false;
  const files = readdirSync(path);
  return !files.includes('CURRENT') && files.some((file) => CONTENT_FILE.test(file));
}

async function stateOf(path: string): Promise<'usable' | 'in use' | 'damaged'> {
  const level = new Level(path);
  try {
    if (lacksCurrent(path)) return 'damaged';
    await level.open();
    await level.close();
    return 'usable';
  } catch (error) {
    const { cause } = error as { readonly cause?: unknown };
    return errorCodeOf(cause) === 'LEVEL_LOCKED' ? 'in use' : 'damaged';
  }
}

/** The table in a data folder that another process has open must be neither opened nor deleted. */
export async function refuseInUse(folder: string): Promise<void> {
  if ((await stateOf(tablePathIn(folder))) === 'in use')
    throw new SetUpFailure(
      `Another simulator is using ${folder}. End it first, or choose another folder: npm start -- --data DIR.`,
    );
}

async function refuseDamaged(folder: string): Promise<void> {
  const path = tablePathIn(folder);
  if ((await stateOf(path)) === 'damaged')
    throw new SetUpFailure(
      `The table in ${path} is damaged. Forget everything with ${resetCommandOf(folder)}, or choose another folder: npm start -- --data DIR.`,
    );
}

const isActive = async (client: DynamoDBClient, TableName: string): Promise<boolean> =>
  (await client.send(new DescribeTableCommand({ TableName }))).Table?.TableStatus === 'ACTIVE';

/** How a table is keyed and paid for. */
export type TableSchema = Pick<
  CreateTableCommandInput,
  'AttributeDefinitions' | 'KeySchema' | 'BillingMode'
>;

/** As infra/progress-table.ts has it. */
const PROGRESS_SCHEMA: TableSchema = {
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [
    { AttributeName: 'pk', AttributeType: 'S' },
    { AttributeName: 'sk', AttributeType: 'S' },
  ],
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
};

async function createTable(
  endpoint: string,
  TableName: string,
  schema: TableSchema,
): Promise<void> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const create = new CreateTableCommand({ TableName, ...schema });
  try {
    await client.send(create);
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  while (!(await isActive(client, TableName))) await new Promise((done) => setTimeout(done, 5));
  client.destroy();
}

/** Opens an embedded DynamoDB and makes the table if it is not there: on disk in a data folder, or in memory without one; a switch takes it away. */
export async function openLocalTable(
  tableName: string,
  folder?: string,
  schema: TableSchema = PROGRESS_SCHEMA,
  table: TableSwitch = { isDown: false },
): Promise<LoopbackServer> {
  if (folder !== undefined) {
    await refuseInUse(folder);
    await refuseDamaged(folder);
  }
  const path = folder === undefined ? {} : { path: tablePathIn(folder) };
  const opened = await listenOnLoopback(switchable(dynalite({ createTableMs: 0, ...path }), table));
  await createTable(opened.endpoint, tableName, schema);
  return opened;
}
