import {
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  paginateQuery,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { corrected, type Fact } from '../domain/fact';
import { NO_HISTORY } from '../domain/history';
import { PATIENCE, type Patience } from '../domain/patience';
import { NEW_PROGRESS, type Progress, withFacts } from '../domain/progress';
import type { Runner } from '../domain/runner';
import { settingsWithoutFiles } from './client-settings';
import {
  ABSENT,
  bodyOf,
  type Condition,
  type Item,
  keyOf,
  ofAccount,
  ofRunner,
  readBody,
  runnerKey,
  type Selection,
  versionIs,
} from './dynamodb-items';
import {
  NewerSchemaError,
  readFact,
  readProgress,
  writeFact,
  writeProgress,
} from './progress-document';
import { reached } from './reached';
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

/** A table, the client to reach it, and whoever is told of garbage in it. */
interface Table {
  readonly client: DynamoDBClient;
  readonly name: string;
  readonly onGarbage: OnGarbage;
}

/** Told of an item that cannot be read, by its sort and nothing of whose it is. */
export type OnGarbage = (sort: 'runner item' | 'fact') => void;

/** How a request is cut short when there is no more time. */
interface Cut {
  readonly abortSignal?: AbortSignal;
}

/**
 * Keeps progress in one DynamoDB table: partition key `pk` is the account, sort key `sk` the person and then
 * `#fact#<start>#<id>` or `#runner`, so that one descending Query brings the runner item and the newest facts together.
 */
export function dynamoDbProgressStore(
  client: DynamoDBClient,
  tableName: string,
  onGarbage: OnGarbage = () => {},
): ProgressStore {
  const table = { client, name: tableName, onGarbage };
  return {
    load: (runner, signal) => reached(load(table, runner, cutBy(signal)), signal),
    save: (runner, progress, version, signal) =>
      reached(save(table, runner, { progress, version }, cutBy(signal)), signal),
    sessionsOn: (runner, from, to, signal) => {
      const found = factsOf(table, runner, cutBy(signal), factOrdersOf(from, to));
      return reached(
        found.then((facts) => corrected(facts).filter(isSessionOn(from, to))),
        signal,
      );
    },
    forgetRunner: (runner, signal) =>
      reached(forget(table, ofRunner(runner), cutBy(signal)), signal),
    forgetAccount: (account, signal) =>
      reached(forget(table, ofAccount(account), cutBy(signal)), signal),
  };
}

const cutBy = (signal: AbortSignal | undefined): Cut => (signal ? { abortSignal: signal } : {});

/** A client for the Lambda function, which gives up in time to say so. */
export const makeDynamoDbClient = ({
  connectionMs,
  requestMs,
}: Pick<Patience, 'connectionMs' | 'requestMs'> = PATIENCE): DynamoDBClient =>
  new DynamoDBClient({
    ...settingsWithoutFiles(
      process.env['AWS_ENDPOINT_URL_DYNAMODB'] ?? process.env['AWS_ENDPOINT_URL'],
    ),
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: connectionMs,
      requestTimeout: requestMs,
      // Without it a request that takes longer is warned of, and waited for.
      throwOnRequestTimeout: true,
    },
  });

async function load(table: Table, runner: Runner, cut: Cut): Promise<LoadedProgress> {
  const { client, name } = table;
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: name,
      ...ofRunner(runner),
      ScanIndexForward: false,
      ConsistentRead: true,
      Limit: NEWEST_FACTS + 1,
    }),
    cut,
  );
  const stored = Items.find((item) => item['sk']?.S === runnerKey(runner));
  const facts = Items.filter((item) => item !== stored);
  const newest = legible(table, facts);
  const version = Number(stored?.['version']?.N ?? 0);
  const kept = stored ? read(() => readProgress(...readBody(stored))) : NEW_PROGRESS;
  // The facts are the truth: what they come to can be made anew from them.
  const anew = async (progress: Progress): Promise<Progress> =>
    withFacts({ ...progress, history: NO_HISTORY }, await factsOf(table, runner, cut));
  if (kept === 'garbage') {
    table.onGarbage('runner item');
    return { progress: await anew(NEW_PROGRESS), version, madeAnew: true };
  }
  if (!meets(kept, newest, facts.length)) return { progress: await anew(kept), version };
  const hidden = hiddenFactOrder(kept, newest, facts.length);
  const late = hidden ? await factsOf(table, runner, cut, { first: hidden, last: hidden }) : [];
  return { progress: withFacts(kept, [...late, ...newest]), version };
}

/** The facts among items; one that is garbage is left where it is. */
const legible = ({ onGarbage }: Table, items: readonly Item[]): readonly Fact[] =>
  items.flatMap((item) => {
    const fact = read(() => readFact(...readBody(item)));
    if (fact !== 'garbage') return fact;
    onGarbage('fact');
    return [];
  });

async function save(
  table: Table,
  runner: Runner,
  { progress, version }: LoadedProgress,
  cut: Cut,
): Promise<'saved' | 'conflict'> {
  // The facts first: a crash after them leaves facts that the next load folds in, never a tally without its fact.
  for (const fact of progress.unwritten) {
    const key = keyOf(runner, `${runner.person}#fact#${factOrder(fact)}`);
    await put(table, { ...key, ...bodyOf(writeFact(fact)) }, ABSENT, cut);
  }
  const key = keyOf(runner, runnerKey(runner));
  const item = { ...key, ...bodyOf(writeProgress(progress)), version: { N: `${version + 1}` } };
  return (await put(table, item, versionIs(version), cut)) ? 'saved' : 'conflict';
}

/** Writes an item if the condition holds. @returns whether it did */
async function put(
  { client, name }: Table,
  item: Item,
  condition: Condition,
  cut: Cut,
): Promise<boolean> {
  try {
    const command = new PutItemCommand({ TableName: name, Item: { ...item }, ...condition });
    await client.send(command, cut);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

/** The facts of a runner in their order, page by page: all of them, or those of a range of orders. */
async function factsOf(
  table: Table,
  { account, person }: Runner,
  cut: Cut,
  { first, last }: ReturnType<typeof factOrdersOf> = ALL_FACT_ORDERS,
): Promise<readonly Fact[]> {
  const pages = paginateQuery(
    { client: table.client },
    {
      TableName: table.name,
      KeyConditionExpression: 'pk = :account AND sk BETWEEN :first AND :last',
      ExpressionAttributeValues: {
        ':account': { S: account },
        ':first': { S: `${person}#fact#${first}` },
        ':last': { S: `${person}#fact#${last}` },
      },
      ConsistentRead: true,
    },
    cut,
  );
  const facts: Fact[] = [];
  for await (const { Items = [] } of pages) facts.push(...legible(table, Items));
  return facts;
}

/**
 * Deletes items page by page, and looks again until there are none: another turn may have written one meanwhile. What is
 * gone already is no error, so an event may come twice.
 */
async function forget(
  { client, name }: Table,
  selection: Selection,
  cut: Cut,
): Promise<'forgotten'> {
  let deleted: number;
  do {
    deleted = 0;
    const pages = paginateQuery(
      { client },
      { TableName: name, ...selection, ProjectionExpression: 'pk, sk', ConsistentRead: true },
      cut,
    );
    for await (const { Items = [] } of pages) {
      deleted += Items.length;
      for (let from = 0; from < Items.length; from += MOST_IN_A_BATCH) {
        const batch = Items.slice(from, from + MOST_IN_A_BATCH);
        const requests = batch.map((Key) => ({ DeleteRequest: { Key } }));
        const command = new BatchWriteItemCommand({ RequestItems: { [name]: requests } });
        await client.send(command, cut);
      }
    }
  } while (deleted > 0);
  return 'forgotten';
}

/** As many items as one BatchWriteItem takes (DynamoDB's limit). What a batch leaves undone is found by the next look. */
const MOST_IN_A_BATCH = 25;

/** What is read of an item; items of newer code are no garbage, and whoever reads them goes no further. */
function read<T>(reading: () => T): T | 'garbage' {
  try {
    return reading();
  } catch (error) {
    if (error instanceof NewerSchemaError) throw error;
    return 'garbage';
  }
}
