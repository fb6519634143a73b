import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listenOnLoopback, type LoopbackServer } from '../../simulator/services/loopback-server';

interface Invocation {
  readonly id: string;
  readonly event: string;
  readonly settle: (answer: unknown) => void;
  readonly fail: (error: Error) => void;
}

const NEXT = '/2018-06-01/runtime/invocation/next';
const ANSWER =
  /^\/2018-06-01\/runtime\/(?:invocation\/(?<id>[^/]+)\/(?<kind>response|error)|init\/error)$/;

const errorOf = ({ errorType = 'Error', errorMessage = '' }: Readonly<Record<string, string>>) =>
  Object.assign(new Error(errorMessage), { name: errorType });

/** Lambda's side of the Runtime API, on this machine: what a function's process asks for its work. */
export class RuntimeApi {
  private readonly waiting: Invocation[] = [];
  private readonly running = new Map<string, Invocation>();
  private worker: ServerResponse | undefined;
  private listening: LoopbackServer | undefined;

  /** Its invocations may take so many ms. */
  constructor(private readonly timeoutMs: number) {}

  /** @returns where it listens, as '127.0.0.1:40123' */
  async open(): Promise<string> {
    const server = createServer((request, response) => void this.answer(request, response));
    this.listening = await listenOnLoopback(server);
    return new URL(this.listening.endpoint).host;
  }

  async close(): Promise<void> {
    await this.listening?.close();
  }

  /** Hands an event to the function. @throws what the function failed with, or that it took too long */
  invoke(event: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`Task timed out after ${this.timeoutMs} ms`));
      const timer = setTimeout(late, this.timeoutMs);
      this.waiting.push({
        id: randomUUID(),
        event: JSON.stringify(event),
        settle(answer) {
          clearTimeout(timer);
          resolve(answer);
        },
        fail(error) {
          clearTimeout(timer);
          reject(error);
        },
      });
      this.handOver();
    });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = ANSWER.exec(request.url ?? '')?.groups;
    if (request.method === 'GET' && request.url === NEXT) {
      this.worker = response;
      this.handOver();
    } else if (request.method === 'POST' && answer) {
      this.take(answer, JSON.parse(await text(request)));
      response.writeHead(202).end('{}');
    } else response.writeHead(404).end();
  }

  private handOver(): void {
    const invocation = this.worker && this.waiting.shift();
    if (!this.worker || !invocation) return;
    this.running.set(invocation.id, invocation);
    this.worker.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': invocation.id,
      'Lambda-Runtime-Deadline-Ms': `${Date.now() + this.timeoutMs}`,
      'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:123456789012:function:local',
    });
    this.worker.end(invocation.event);
    this.worker = undefined;
  }

  private take({ id, kind }: Readonly<Record<string, string | undefined>>, body: unknown): void {
    const failure = () => errorOf(body as Readonly<Record<string, string>>);
    // A function that cannot start fails all that waits for it.
    if (id === undefined) for (const { fail } of this.waiting.splice(0)) fail(failure());
    const invocation = this.running.get(id ?? '');
    this.running.delete(id ?? '');
    if (kind === 'error') invocation?.fail(failure());
    else invocation?.settle(body);
  }
}
