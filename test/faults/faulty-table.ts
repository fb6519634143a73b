import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer, text } from 'node:stream/consumers';
import type { Patience } from '../../lambda/domain/patience';
import { makeDynamoDbClient } from '../../lambda/persistence/dynamodb-progress-store';
import { listenOnLoopback } from '../../simulator/services/loopback-server';

/** What can be wrong with a table. */
export const FAULTS = [
  'refused',
  'hanging',
  'slow',
  'failing',
  'throttling',
  'losing every race',
  'answering garbage',
  'of garbage items',
  'of a newer schema',
] as const;

export type Fault = (typeof FAULTS)[number];

/** A table that can go wrong and get well again. */
export interface FaultyTable {
  fault: Fault | null;
  readonly client: ReturnType<typeof makeDynamoDbClient>;
  /** Little, where nothing is to be waited for. */
  readonly patience: Pick<Patience, 'turnMs'>;
  /** How many requests came for it. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
}

/** Faults with which waiting leads to something. */
const ANSWERING: readonly (Fault | null)[] = [
  null,
  'losing every race',
  'of garbage items',
  'of a newer schema',
];

/** What a turn waits for a table that does not answer as it should; a slow one takes longer. In ms. */
const LITTLE_MS = 50;

/** Stands between a client and a table that answers on loopback. */
export async function faultyTableBefore(endpoint: string): Promise<FaultyTable> {
  let requests = 0;
  const serving = new Set<Promise<void>>();
  const server = await listenOnLoopback(
    createServer((incoming, response) => {
      requests += 1;
      const served = serve(table.fault, incoming, response, endpoint);
      serving.add(served);
      void served.finally(() => serving.delete(served));
    }),
  );
  Object.assign(process.env, {
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: server.endpoint,
  });
  const client = makeDynamoDbClient();
  // Read before another table takes its place in the environment.
  await client.config.endpoint?.();
  const table: FaultyTable = {
    fault: null,
    client,
    requests: () => requests,
    patience: {
      get turnMs() {
        return ANSWERING.includes(table.fault) ? 60_000 : LITTLE_MS;
      },
    },
    async close() {
      client.destroy();
      // What was given up here may still be under way to the table, which is not to be closed before.
      await Promise.allSettled(serving);
      await server.close();
    },
  };
  return table;
}

async function serve(
  fault: Fault | null,
  incoming: IncomingMessage,
  response: ServerResponse,
  endpoint: string,
): Promise<void> {
  const body = await buffer(incoming).catch(() => Buffer.alloc(0));
  const target = String(incoming.headers['x-amz-target']);
  const fail = (status: number, type: string) =>
    answer(
      response,
      status,
      JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}` }),
    );
  switch (fault) {
    case 'refused':
      incoming.socket.destroy();
      return;
    case 'hanging':
      return;
    case 'failing':
      return fail(500, 'InternalServerError');
    case 'throttling':
      return fail(400, 'ProvisionedThroughputExceededException');
    case 'answering garbage':
      return answer(response, 200, '<html>Teapot</html>');
    case 'losing every race':
      if (target.endsWith('PutItem')) return fail(400, 'ConditionalCheckFailedException');
      break;
    case 'slow':
      await new Promise((later) => setTimeout(later, 3 * LITTLE_MS));
      break;
    case 'of garbage items':
    case 'of a newer schema':
    case null:
      break;
  }
  const { status, answered } = await passOn(endpoint, incoming, body);
  answer(response, status, target.endsWith('Query') ? spoilt(answered, fault) : answered);
}

const answer = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);
};

/** A connection is kept for the next request. */
const AGENT = new Agent({ keepAlive: true });

async function passOn(endpoint: string, { method, headers }: IncomingMessage, body: Buffer) {
  const passed = request(endpoint, { method, headers, agent: AGENT }).end(body);
  const [response] = (await once(passed, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 502, answered: await text(response) };
}

/** What a Query brings from a table in which something is wrong with the items; facts are left as they are. */
function spoilt(found: string, fault: Fault | null): string {
  if (fault === 'of a newer schema')
    return found.replaceAll('"schema":{"N":"2"}', '"schema":{"N":"3"}');
  if (fault !== 'of garbage items') return found;
  const parsed = JSON.parse(found) as {
    readonly Items?: readonly Record<string, { S?: string }>[];
  };
  for (const item of parsed.Items ?? [])
    if (item['sk']?.S?.endsWith('#runner')) item['body'] = { S: '{"session":{"plan":7}}' };
  return JSON.stringify(parsed);
}
