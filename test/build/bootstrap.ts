// Stands in for the program with which Lambda's nodejs24.x starts a function: finds the handler that _HANDLER names
// below LAMBDA_TASK_ROOT, then takes one invocation after the other from the Runtime API.
import { join } from 'node:path';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const variable = (name: string): string => process.env[name] ?? '';

const RUNTIME = `http://${variable('AWS_LAMBDA_RUNTIME_API')}/2018-06-01/runtime`;

const post = (path: string, body: string) => fetch(`${RUNTIME}/${path}`, { method: 'POST', body });

const described = (error: unknown): string => {
  const { name, message, stack = '' } = error as Error;
  return JSON.stringify({ errorType: name, errorMessage: message, trace: stack.split('\n') });
};

function loadHandler(): Handler {
  const [file = '', name = ''] = variable('_HANDLER').split('.');
  const code = require(join(variable('LAMBDA_TASK_ROOT'), file)) as Record<string, Handler>;
  const handler = code[name];
  if (typeof handler !== 'function') throw new Error(`${variable('_HANDLER')} is not a function`);
  if (handler.length >= 3) throw new Error('nodejs24.x refuses a handler with a callback');
  return handler;
}

async function takeInvocation(handler: Handler): Promise<void> {
  const invocation = await fetch(`${RUNTIME}/invocation/next`);
  const header = (name: string) => invocation.headers.get(`lambda-runtime-${name}`) ?? '';
  const id = header('aws-request-id');
  const context = {
    awsRequestId: id,
    functionName: variable('AWS_LAMBDA_FUNCTION_NAME'),
    invokedFunctionArn: header('invoked-function-arn'),
    getRemainingTimeInMillis: () => Number(header('deadline-ms')) - Date.now(),
  };
  try {
    const answer = await handler(await invocation.json(), context);
    await post(`invocation/${id}/response`, JSON.stringify(answer ?? null));
  } catch (error) {
    await post(`invocation/${id}/error`, described(error));
  }
}

async function main(): Promise<void> {
  try {
    const handler = loadHandler();
    for (;;) await takeInvocation(handler);
  } catch (error) {
    await post('init/error', described(error));
    process.exitCode = 1;
  }
}

void main();
