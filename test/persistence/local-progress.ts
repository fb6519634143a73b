import {
  type AttributeValue,
  BatchWriteItemCommand,
  DynamoDBClient,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import type { Fact } from '../../lambda/domain/fact';
import type { Runner } from '../../lambda/domain/runner';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { readFact } from '../../lambda/persistence/progress-document';
import type {
  OutOfReach,
  ProgressStore,
  ReachableStore,
} from '../../lambda/persistence/progress-store';
import { openLocalTable } from '../../simulator/services/local-table';

type Item = Readonly<Record<string, AttributeValue>>;

/** One command on its way to the table. */
export interface Sending {
  /** @example 'PutItemCommand' */
  readonly command: string;
  readonly input: object;
  /** Sends it. */
  readonly send: () => Promise<void>;
}

/** Something between the store and its table: it sends each command, or does not. */
export type Between = (sending: Sending) => Promise<void>;

/** Progress in a real DynamoDB table on this machine, and what lies in the table beside it. */
export interface LocalProgress {
  readonly store: ReachableStore;
  /** Puts something between a store and the table. */
  readonly storeThrough: (between: Between) => ProgressStore;
  /** The sort keys of an account's items, in their order. */
  readonly keysOf: (account: string) => Promise<readonly string[]>;
  /** Every fact of a runner, as it lies in the table. */
  readonly factsOf: (runner: Runner) => Promise<readonly Fact[]>;
  /** Gives an account that has none what another one has. */
  readonly copy: (from: string, to: string) => Promise<void>;
  /** Where the table is reached. */
  readonly endpoint: string;
  readonly close: () => Promise<void>;
}

/** The name of that table. */
export const TABLE_NAME = 'progress';

/** Opens a table that is empty, in memory. */
export async function openLocalProgress(): Promise<LocalProgress> {
  const table = await openLocalTable(TABLE_NAME);
  const clients: DynamoDBClient[] = [];
  const connect = (): DynamoDBClient => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = new DynamoDBClient({
      endpoint: table.endpoint,
      region: 'us-east-1',
      credentials,
    });
    clients.push(client);
    return client;
  };
  const plain = connect();
  const itemsOf = (account: string) => allItemsOf(plain, account);
  return {
    store: reachable(dynamoDbProgressStore(plain, TABLE_NAME)),
    storeThrough: (between) => dynamoDbProgressStore(clientThrough(connect(), between), TABLE_NAME),
    keysOf: async (account) => (await itemsOf(account)).map((item) => item['sk']?.S ?? ''),
    factsOf: async ({ account, person }) =>
      (await itemsOf(account))
        .filter((item) => item['sk']?.S?.startsWith(`${person}#fact#`))
        .map((item) => readFact(item['body']?.S ?? '', Number(item['schema']?.N))),
    copy: async (from, to) => {
      const items = (await itemsOf(from)).map((item) => ({ ...item, pk: { S: to } }));
      const puts = items.map((Item) => ({ PutRequest: { Item } }));
      if (puts.length > 0)
        await plain.send(new BatchWriteItemCommand({ RequestItems: { [TABLE_NAME]: puts } }));
    },
    endpoint: table.endpoint,
    close: async () => {
      for (const client of clients) client.destroy();
      await table.close();
    },
  };
}

/** A store whose table is there; where it is not, the test fails. */
export const reachable = (store: ProgressStore): ReachableStore => ({
  ...store,
  load: async (runner) => inReach(await store.load(runner)),
  sessionsOn: async (runner, from, to) => inReach(await store.sessionsOn(runner, from, to)),
});

function inReach<T extends object>(found: T | OutOfReach): T {
  if ('reason' in found) throw new Error(`The table is out of reach: ${found.reason}`);
  return found;
}

/** A client that lets something decide over each command. */
function clientThrough(client: DynamoDBClient, between: Between): DynamoDBClient {
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        let result: Awaited<ReturnType<typeof next>> | undefined;
        const send = async (): Promise<void> => {
          result = await next(args);
        };
        await between({ command: String(commandName), input: args.input, send });
        return result!;
      },
    { step: 'initialize' },
  );
  return client;
}

async function allItemsOf(client: DynamoDBClient, account: string): Promise<readonly Item[]> {
  const items: Item[] = [];
  const pages = paginateQuery(
    { client },
    {
      TableName: TABLE_NAME,
      KeyConditionExpression: 'pk = :account',
      ExpressionAttributeValues: { ':account': { S: account } },
      ConsistentRead: true,
    },
  );
  for await (const { Items = [] } of pages) items.push(...Items);
  return items;
}
