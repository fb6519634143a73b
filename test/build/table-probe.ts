import { BatchWriteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { makeDynamoDbClient } from '../../lambda/persistence/dynamodb-progress-store';

type Item = Record<string, AttributeValue>;

const TableName = process.env['TABLE_NAME'] ?? '';
const client = makeDynamoDbClient();

const itemOf = (sk: string): Item => ({ pk: { S: 'runner' }, sk: { S: sk } });

const put = (Item: Item) =>
  client.send(
    new PutItemCommand({ TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
  );

const query = async (table: string, Limit: number): Promise<readonly Item[]> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': { S: 'runner' } },
      ConsistentRead: true,
      ScanIndexForward: false,
      Limit,
    }),
  );
  return Items;
};

const keysOf = (items: readonly Item[]) => items.map((item) => item['sk']?.S);

/** Which host a request would go to; it is not sent. */
async function hostAsked(): Promise<string> {
  let host = '';
  const handle = async (request: { readonly hostname: string }) => {
    host = request.hostname;
    throw new Error('not sent');
  };
  client.config.requestHandler = { handle };
  await query(TableName, 1).catch(() => undefined);
  return host;
}

/** What a bundle must be able to do with the table, each ending in something that JSON can carry. */
const PROBES = {
  putTwice: async () => {
    await put(itemOf('1'));
    return put(itemOf('1'));
  },
  newestTwoOfThree: async () => {
    const Items = ['1', '2', '3'].map((sk) => ({ PutRequest: { Item: itemOf(sk) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: Items } }));
    return keysOf(await query(TableName, 2));
  },
  binary: async () => {
    await put({ ...itemOf('1'), bytes: { B: Uint8Array.from([0, 127, 255]) } });
    const [item] = await query(TableName, 1);
    return [...(item?.['bytes']?.B ?? [])];
  },
  host: hostAsked,
  missingTable: () => query('NoSuchTable', 1),
  put: async () => {
    await put(itemOf('1'));
    return keysOf(await query(TableName, 1));
  },
};

export type Probe = keyof typeof PROBES;

/** Answers with what the probe gave, or with the error as the store would see it. */
export const handler = async (event: { readonly probe: Probe }, _context: unknown) => {
  try {
    return { gave: await PROBES[event.probe]() };
  } catch (error) {
    return error instanceof Error ? { threw: error.name, saying: error.message } : { threw: error };
  }
};
