import {
  type AttributeValue,
  DynamoDBClient,
  type QueryCommandInput,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { Runner } from '../lambda/domain/runner';
import { dynamoDbProgressStore } from '../lambda/persistence/dynamodb-progress-store';
import type { ProgressStore } from '../lambda/persistence/progress-store';
import { openLocalTable } from '../simulator/services/local-table';

const TABLE_NAME = 'bench';

/** What some requests to the table were, and what DynamoDB charges for them. */
export interface Consumption {
  readonly queries: number;
  readonly puts: number;
  readonly otherRequests: number;
  /** One reads 4 KB consistently, the other writes 1 KB (Amazon's page on capacity units). */
  readonly readUnits: number;
  readonly writeUnits: number;
}

const NOTHING: Consumption = {
  queries: 0,
  puts: 0,
  otherRequests: 0,
  readUnits: 0,
  writeUnits: 0,
};

/** A store in a DynamoDB table on this machine, with a meter on its requests. */
export interface MeteredTable {
  readonly store: ProgressStore;
  /** What something consumes while it is done. */
  readonly consumptionOf: (doing: () => Promise<unknown>) => Promise<Consumption>;
  /** The size of the item that every turn of a runner reads and writes, in bytes. */
  readonly runnerItemBytes: (runner: Runner) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Opens an empty table in memory. */
export async function openMeteredTable(): Promise<MeteredTable> {
  const table = await openLocalTable(TABLE_NAME);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: table.endpoint, region: 'us-east-1', credentials });
  let consumed = NOTHING;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' });
        const result = await next(args);
        const { ConsumedCapacity } = result.output as {
          readonly ConsumedCapacity?: { readonly CapacityUnits?: number };
        };
        consumed = withRequest(consumed, String(commandName), ConsumedCapacity?.CapacityUnits ?? 0);
        return result;
      },
    { step: 'initialize' },
  );
  return {
    store: dynamoDbProgressStore(client, TABLE_NAME),
    async consumptionOf(doing) {
      consumed = NOTHING;
      await doing();
      return consumed;
    },
    runnerItemBytes: (runner) => runnerItemBytes(client, runner),
    async close() {
      client.destroy();
      await table.close();
    },
  };
}

/** What was consumed with one more request. */
function withRequest(before: Consumption, command: string, units: number): Consumption {
  switch (command) {
    case 'QueryCommand':
      return { ...before, queries: before.queries + 1, readUnits: before.readUnits + units };
    case 'PutItemCommand':
      return { ...before, puts: before.puts + 1, writeUnits: before.writeUnits + units };
    default:
      return { ...before, otherRequests: before.otherRequests + 1 };
  }
}

async function runnerItemBytes(
  client: DynamoDBClient,
  { account, person }: Runner,
): Promise<number> {
  const query: QueryCommandInput = {
    TableName: TABLE_NAME,
    KeyConditionExpression: 'pk = :account AND sk = :runner',
    ExpressionAttributeValues: { ':account': { S: account }, ':runner': { S: `${person}#runner` } },
  };
  const { Items = [] } = await client.send(new QueryCommand(query));
  return Object.entries(Items[0] ?? {}).reduce(
    (bytes, [name, value]) => bytes + Buffer.byteLength(name) + bytesOf(value),
    0,
  );
}

/** DynamoDB stores two digits in a byte, and one byte more for a number. */
const bytesOf = ({ S = '', N }: AttributeValue): number =>
  N === undefined ? Buffer.byteLength(S) : Math.ceil(N.length / 2) + 1;
