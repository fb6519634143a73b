import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLambda } from '../../infra/build-lambda';
import { openLocalTable, type TableSchema } from '../../simulator/services/local-table';
import type { SynthesizedStack } from '../infra/synthesized-stack';
import { RuntimeApi } from './runtime-api';

/** The function of a synthesized stack, running in a process of its own beside the table of that stack. */
export interface DeployedFunction {
  invoke(event: unknown): Promise<unknown>;
  close(): Promise<void>;
}

type TableProperties = TableSchema & { readonly TableName: string };

interface FunctionProperties {
  readonly Handler: string;
  /** In seconds. */
  readonly Timeout: number;
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
}

/** "Deploys" a stack to this machine: its table, its code and its environment, each as the template has it. */
export async function deployLocally(stack: SynthesizedStack): Promise<DeployedFunction> {
  const { TableName, ...schema } = stack.only<TableProperties>(
    'AWS::DynamoDB::GlobalTable',
  ).properties;
  const table = await openLocalTable(TableName, undefined, schemaIn(schema));
  const skillFunction = stack.only<FunctionProperties>('AWS::Lambda::Function').properties;
  const api = new RuntimeApi(skillFunction.Timeout * 1000);
  const lambda = startFunction(stack.codeFolder, {
    ...variablesOf(skillFunction, TableName),
    _HANDLER: skillFunction.Handler,
    AWS_LAMBDA_RUNTIME_API: await api.open(),
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
  });
  return {
    invoke: (event) => api.invoke(event),
    async close() {
      await lambda.end();
      await api.close();
      await table.close();
    },
  };
}

const schemaIn = ({ AttributeDefinitions, KeySchema, BillingMode }: TableSchema): TableSchema => ({
  AttributeDefinitions,
  KeySchema,
  BillingMode,
});

/** The variables of the template; what refers to the table is its name. */
const variablesOf = ({ Environment }: FunctionProperties, tableName: string) =>
  Object.fromEntries(
    Object.entries(Environment.Variables).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : tableName,
    ]),
  );

/** A process with the code and with nothing of this machine's own environment, as in Lambda. */
function startFunction(codeFolder: string, environment: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-bootstrap-'));
  const bootstrap = join(folder, 'bootstrap.js');
  buildLambda({ entry: join(__dirname, 'bootstrap.ts'), outfile: bootstrap });
  const lambda = spawn(process.execPath, [bootstrap], {
    cwd: codeFolder,
    env: {
      ...environment,
      LAMBDA_TASK_ROOT: codeFolder,
      AWS_LAMBDA_FUNCTION_NAME: 'local',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_SESSION_TOKEN: 'local',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    async end() {
      lambda.kill();
      await once(lambda, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
