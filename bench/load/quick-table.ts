import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback, type LoopbackServer } from '../../simulator/services/loopback-server';

type Item = Readonly<Record<string, { readonly S?: string; readonly N?: string }>>;

/** What the skill sends: it has one table, keyed by `pk` and `sk`. */
interface Command {
  readonly Item?: Item;
  readonly ConditionExpression?: string;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeValues?: Item;
  readonly ScanIndexForward?: boolean;
  readonly Limit?: number;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

const refusal = (name: string): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name },
});

/**
 * As much of DynamoDB as turns need, in memory and without a disk's or dynalite's share of the time: so that what is
 * measured is the skill. An expression that it does not know it refuses, and the answers are wrong.
 */
export function openQuickTable(): Promise<LoopbackServer> {
  const accounts = new Map<string, Map<string, Item>>();
  const itemsOf = (account: string): Map<string, Item> => {
    const items = accounts.get(account) ?? new Map<string, Item>();
    accounts.set(account, items);
    return items;
  };
  const server = createServer((request, response) => {
    void answerTo(request, itemsOf).then(({ status, body }) =>
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify(body)),
    );
  });
  return listenOnLoopback(server);
}

type ItemsOf = (account: string) => Map<string, Item>;

async function answerTo(request: IncomingMessage, itemsOf: ItemsOf): Promise<Answer> {
  const command = (await json(request)) as Command;
  const target = request.headers['x-amz-target'];
  if (target === 'DynamoDB_20120810.Query') return query(command, itemsOf);
  if (target === 'DynamoDB_20120810.PutItem') return put(command, itemsOf);
  return refusal('UnknownOperationException');
}

function query(command: Command, itemsOf: ItemsOf): Answer {
  const { KeyConditionExpression: keys = '', ExpressionAttributeValues: values = {} } = command;
  const text = (name: string | undefined): string => values[name ?? '']?.S ?? '';
  const [, account] = /^pk = (:\w+) AND /.exec(keys) ?? [];
  const [, prefix] = / AND begins_with\(sk, (:\w+)\)$/.exec(keys) ?? [];
  const [, first, last] = / AND sk BETWEEN (:\w+) AND (:\w+)$/.exec(keys) ?? [];
  if (!account || !(prefix ?? first)) return refusal('ValidationException');
  const isMeant = prefix
    ? (sk: string) => sk.startsWith(text(prefix))
    : (sk: string) => sk >= text(first) && sk <= text(last);
  const items = [...itemsOf(text(account))]
    .filter(([sk]) => isMeant(sk))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
  const ordered = command.ScanIndexForward === false ? items.toReversed() : items;
  return { status: 200, body: { Items: ordered.slice(0, command.Limit ?? ordered.length) } };
}

function put(command: Command, itemsOf: ItemsOf): Answer {
  const { Item = {}, ConditionExpression: condition, ExpressionAttributeValues: values } = command;
  const items = itemsOf(Item['pk']?.S ?? '');
  const there = items.get(Item['sk']?.S ?? '');
  const [, version] = /^version = (:\w+)$/.exec(condition ?? '') ?? [];
  if (condition !== 'attribute_not_exists(pk)' && !version) return refusal('ValidationException');
  const holds = version ? there?.['version']?.N === values?.[version]?.N : there === undefined;
  if (!holds) return refusal('ConditionalCheckFailedException');
  items.set(Item['sk']?.S ?? '', Item);
  return { status: 200, body: {} };
}
