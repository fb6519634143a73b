import type {
  AttributeValue,
  PutItemCommandInput,
  QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Runner } from '../domain/runner';
import { SCHEMA } from './progress-document';

/** An item of the table. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** What must hold for an item to be written. */
export type Condition = Pick<
  PutItemCommandInput,
  'ConditionExpression' | 'ExpressionAttributeValues'
>;

/** Which items a Query is about. */
export type Selection = Pick<
  QueryCommandInput,
  'KeyConditionExpression' | 'ExpressionAttributeValues'
>;

/** Everything of an account. */
export const ofAccount = (account: string): Selection => ({
  KeyConditionExpression: 'pk = :account',
  ExpressionAttributeValues: { ':account': { S: account } },
});

/** Everything of a runner, and of nobody whose name begins alike. */
export const ofRunner = ({ account, person }: Runner): Selection => ({
  KeyConditionExpression: 'pk = :account AND begins_with(sk, :person)',
  ExpressionAttributeValues: { ':account': { S: account }, ':person': { S: `${person}#` } },
});

/** The sort key of the runner item: after those of all facts. */
export const runnerKey = ({ person }: Runner): string => `${person}#runner`;

/** The keys of an item. */
export const keyOf = ({ account }: Runner, sk: string): Item => ({
  pk: { S: account },
  sk: { S: sk },
});

/** The text of an item, and the schema that it is written in. */
export const bodyOf = (text: string): Item => ({
  schema: { N: String(SCHEMA) },
  body: { S: text },
});

/** The text of an item and its schema; NaN where it has none. */
export const readBody = (item: Item): [string, number] => [
  item['body']?.S ?? '',
  Number(item['schema']?.N),
];

/** There must be no such item yet. */
export const ABSENT: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** A first save must find nothing; a later one must find what was loaded. */
export const versionIs = (version: number): Condition =>
  version === 0
    ? ABSENT
    : {
        ConditionExpression: 'version = :loaded',
        ExpressionAttributeValues: { ':loaded': { N: String(version) } },
      };
