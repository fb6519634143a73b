import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  paginateQuery,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type {
  AttributeValue,
  PutItemCommandInput,
  QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { corrected, type Fact } from '../domain/fact';
import { NO_HISTORY } from '../domain/history';
import { NEW_PROGRESS, withFacts } from '../domain/progress';
import type { Runner } from '../domain/runner';
import { settingsWithoutFiles } from './client-settings';
import { readFact, readProgress, SCHEMA, writeFact, writeProgress } from './progress-document';
import {
  ALL_FACT_ORDERS,
  factOrder,
  factOrdersOf,
  hiddenFactOrder,
  isSessionOn,
  meets,
  type LoadedProgress,
  NEWEST_FACTS,
  type ProgressStore,
} from './progress-store';

/** A table, and the client to reach it. */
interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
}

type Item = Readonly<Record<string, AttributeValue>>;
type Condition = Pick<PutItemCommandInput, 'ConditionExpression' | 'ExpressionAttributeValues'>;

/**
 * Keeps progress in one DynamoDB table: partition key `pk` is the account, sort key `sk` the person and then
 * `#fact#<start>#<id>` or `#runner`, so that one descending Query brings the runner item and the newest facts together.
 */
export function dynamoDbProgressStore(client: DynamoDBClient, tableName: string): ProgressStore {
  const table = { client, name: tableName };
  return {
    load: (runner) => load(table, runner),
    save: async (runner, progress, version) => {
      // The facts first: a crash after them leaves facts that the next load folds in, never a tally without its fact.
      for (const fact of progress.unwritten) {
        const key = keyOf(runner, `${runner.person}#fact#${factOrder(fact)}`);
        await put(table, { ...key, ...bodyOf(writeFact(fact)) }, ABSENT);
      }
      const key = keyOf(runner, runnerKey(runner));
      const item = { ...key, ...bodyOf(writeProgress(progress)), version: { N: `${version + 1}` } };
      return (await put(table, item, versionIs(version))) ? 'saved' : 'conflict';
    },
    sessionsOn: async (runner, from, to) => {
      const facts = await factsOf(table, runner, factOrdersOf(from, to));
      return corrected(facts).filter(isSessionOn(from, to));
    },
    forgetRunner: (runner) => forget(table, ofRunner(runner)),
    forgetAccount: (account) => forget(table, ofAccount(account)),
  };
}

/**
 * A client for the Lambda function. Alexa waits 8 s in all: a table that does not answer is given up early enough to
 * say so.
 */
export const makeDynamoDbClient = (): DynamoDBClient =>
  new DynamoDBClient({
    ...settingsWithoutFiles(
      process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? process.env['AWS_ENDPOINT_URL'],
    ),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 300, requestTimeout: 800 },
  });

async function load(table: Table, runner: Runner): Promise<LoadedProgress> {
  const { client, name } = table;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      ...ofRunner(runner),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: NEWEST_FACTS + 1,
    }),
  );
  const stored = Items.find((item) => item['sk']?.S === runnerKey(runner));
  const kept = stored ? readProgress(...readBody(stored)) : NEW_PROGRESS;
  const version = Number(stored?.['version']?.N ?? 0);
  const newest = Items.filter((item) => item !== stored).map((item) => readFact(...readBody(item)));
  if (!meets(kept, newest)) {
    const anew = { ...kept, history: NO_HISTORY };
    return { progress: withFacts(anew, await factsOf(table, runner)), version };
  }
  const hidden = hiddenFactOrder(kept, newest);
  const late = hidden ? await factsOf(table, runner, { first: hidden, last: hidden }) : [];
  return { progress: withFacts(kept, [...late, ...newest]), version };
}

/** Writes an item if the condition holds. @returns whether it did */
async function put({ client, name }: Table, item: Item, condition: Condition): Promise<boolean> {
  try {
    await client.send(new PutItemCommand({ TableName: name, Item: { ...item }, ...condition }));
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The facts of a runner in their order, page by page: all of them, or those of a range of orders. */
async function factsOf(
  { client, name }: Table,
  { account, person }: Runner,
  { first, last }: ReturnType<typeof factOrdersOf> = ALL_FACT_ORDERS,
): Promise<readonly Fact[]> {
  const pages = paginateQuery(
    { client },
    {
      TableName: name,
      KeyConditionExpression: 'pk = :account AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':account': { S: account },
        ':first': { S: `${person}#fact#${first}` },
        ':last': { S: `${person}#fact#${last}` },
      },
      ConsistentRead: true,
    },
  );
  const facts: Fact[] = [];
  for await (const { Items = [] } of pages)
    facts.push(...Items.map((item) => readFact(...readBody(item))));
  return facts;
}

/** Which items a Query is about. */
type Selection = Pick<QueryCommandInput, 'KeyConditionExpression' | 'ExpressionAttributeValues'>;

const ofAccount = (account: string): Selection => ({
  KeyConditionExpression: 'pk = :account',
  ExpressionAttributeValues: { ':account': { S: account } },
});

const ofRunner = ({ account, person }: Runner): Selection => ({
  KeyConditionExpression: 'pk = :account AND begins_with(sk, :person)',
  ExpressionAttributeValues: { ':account': { S: account }, ':person': { S: `${person}#` } },
});

/**
 * Deletes items page by page, and looks again until there are none: another turn may have written one meanwhile. What is
 * gone already is no error, so an event may come twice.
 */
async function forget({ client, name }: Table, selection: Selection): Promise<void> {
  let deleted: number;
  do {
    deleted = 0;
    const pages = paginateQuery(
      { client },
      { TableName: name, ...selection, ProjectionExpression: 'pk, sk', ConsistentRead: true },
    );
    for await (const { Items = [] } of pages) {
      deleted += Items.length;
      for (let from = 0; from < Items.length; from += MOST_IN_A_BATCH) {
        const batch = Items.slice(from, from + MOST_IN_A_BATCH);
        const requests = batch.map((Key) => ({ DeleteRequest: { Key } }));
        await client.send(new BatchWriteItemCommand({ RequestItems: { [name]: requests } }));
      }
    }
  } while (deleted > 0);
}

/** As many items as one BatchWriteItem takes (DynamoDB's limit). What a batch leaves undone is found by the next look. */
const MOST_IN_A_BATCH = 25;

const runnerKey = ({ person }: Runner): string => `${person}#runner`;

const keyOf = ({ account }: Runner, sk: string): Item => ({ pk: { S: account }, sk: { S: sk } });

const bodyOf = (text: string): Item => ({ schema: { N: String(SCHEMA) }, body: { S: text } });

const readBody = (item: Item): [string, number] => [
  item['body']?.S ?? '',
  Number(item['schema']?.N),
];

const ABSENT: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** A first save must find nothing; a later one must find what was loaded. */
const versionIs = (version: number): Condition =>
  version === 0
    ? ABSENT
    : {
        ConditionExpression: 'version = :loaded',
        ExpressionAttributeValues: { ':loaded': { N: String(version) } },
      };
