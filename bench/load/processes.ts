import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { buildLambda } from '../../infra/build-lambda';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Asked, Told } from './process-entry';

/** So many requests are under way at a moment in all processes: enough to mix them up, and none outlasts its patience. */
const IN_FLIGHT = 16;

/** A process that answers requests with the built function, as Lambda has many of. */
export interface AnsweringProcess {
  readonly answer: (event: RequestEnvelope) => Promise<ResponseEnvelope>;
  /** The heap in use once all rubbish is out, in bytes. */
  readonly heapBytes: () => Promise<number>;
}

/** Some processes, and their end. */
export interface Processes {
  readonly all: readonly AnsweringProcess[];
  readonly close: () => void;
}

/** Builds the function and starts it in some processes beside one table. */
export function openProcesses(count: number, tableName: string, tableEndpoint: string): Processes {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-load-'));
  const [bundle, entry] = [join(folder, 'index.js'), join(folder, 'process.js')];
  buildLambda({ entry: join(__dirname, '../../lambda/index.ts'), outfile: bundle });
  buildLambda({ entry: join(__dirname, 'process-entry.ts'), outfile: entry });
  const children = Array.from({ length: count }, () =>
    fork(entry, [bundle], {
      execArgv: ['--expose-gc'],
      // What the function logs is its own business, and its metrics are nobody's here.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        SKILL_ID: KITCHEN_ECHO.applicationId,
        TABLE_NAME: tableName,
        AWS_ENDPOINT_URL_DYNAMODB: tableEndpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      },
    }),
  );
  return {
    all: children.map((child) => answeringBy(child, Math.ceil(IN_FLIGHT / count))),
    close() {
      for (const child of children) child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function answeringBy(child: ChildProcess, inFlight: number): AnsweringProcess {
  const waiting = new Map<number, (told: Told) => void>();
  const queue: (() => void)[] = [];
  let asked = 0;
  child.on('message', (told: Told) => {
    waiting.get(told.id)?.(told);
    waiting.delete(told.id);
    queue.shift()?.();
  });
  const ask = async (what: { event: RequestEnvelope } | { measure: true }): Promise<Told> => {
    if (waiting.size >= inFlight) await new Promise<void>((resolve) => queue.push(resolve));
    const id = ++asked;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      child.send({ id, ...what } satisfies Asked);
    });
  };
  return {
    async answer(event) {
      const { answer, failure } = await ask({ event });
      if (!answer) throw new Error(failure ?? 'The process gave no answer.');
      return answer;
    },
    heapBytes: async () => (await ask({ measure: true })).heapBytes ?? NaN,
  };
}
