import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ACCOUNT_ITSELF, type Runner } from '../../lambda/domain/runner';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { openLocalTable } from '../../simulator/services/local-table';
import { weeksOfTraining } from '../weeks-of-training';

const TABLE_NAME = 'bench';

/** What every stack is told of a table on this machine. */
export const environmentOf = (endpoint: string): Readonly<Record<string, string>> => ({
  TABLE_NAME,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  // Said once by version 3 of the AWS SDK on Node 20, and by version 2 at all.
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1',
  // Without it version 2 opens a connection for each request, which would flatter us.
  AWS_NODEJS_CONNECTION_REUSE_ENABLED: '1',
});

/** The skill's table with runners in it. */
export interface RunnersTable {
  readonly environment: Readonly<Record<string, string>>;
  /** Makes a runner of so many weeks. */
  readonly save: (account: string, weeks: number) => Promise<unknown>;
  /** Whether a session of the runner is open. */
  readonly isTraining: (account: string) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export async function openRunnersTable(): Promise<RunnersTable> {
  const table = await openLocalTable(TABLE_NAME);
  const { endpoint } = table;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'us-east-1', credentials });
  const store = dynamoDbProgressStore(client, TABLE_NAME);
  const runnerOf = (account: string): Runner => ({ account, person: ACCOUNT_ITSELF });
  return {
    environment: environmentOf(endpoint),
    save: (account, weeks) => store.save(runnerOf(account), weeksOfTraining(weeks), 0),
    isTraining: async (account) => (await store.load(runnerOf(account))).progress.session !== null,
    async close() {
      client.destroy();
      await table.close();
    },
  };
}
