import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOnLoopback, type LoopbackServer } from '../services/loopback-server';
import type { House } from './house';
import type { NumberedMessage } from './message-log';
import { readPageAct } from './page-act';
import { PAGE_FILES } from './page-files';
import { PageSessions } from './page-sessions';
import { LARGEST_BODY_BYTES, readBody } from './request-body';
import { refusalOf } from './request-guard';

/** A page that is being served, and its sessions, for whoever has to know when they are done. */
export interface PageServer extends LoopbackServer {
  readonly sessions: PageSessions;
}

/** Nothing is loaded from anywhere else; the renderer compiles code of its own and sets styles. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function reply(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

const eventLines = ({ id, message }: NumberedMessage): string =>
  `id: ${id}\ndata: ${JSON.stringify(message)}\n\n`;

const portOf = ({ socket }: IncomingMessage): number => socket.localPort ?? 0;

class PageRequests {
  readonly #sessions: PageSessions;

  constructor(sessions: PageSessions) {
    this.#sessions = sessions;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refusalOf(request, portOf(request));
    if (refusal !== null) return reply(response, refusal.status, refusal.sentence);
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const name = url.searchParams.get('session') ?? '';
    if (url.pathname === '/events') return this.#stream(name, request, response);
    if (url.pathname === '/act') return this.#act(name, request, response);
    return this.#file(url.pathname, request, response);
  }

  #file(path: string, { method }: IncomingMessage, response: ServerResponse): void {
    const file = PAGE_FILES.get(path);
    if (file === undefined) return reply(response, 404, 'There is nothing at this address.');
    if (method === 'POST') return reply(response, 405, 'A file can only be got.');
    response.writeHead(200, { ...HEADERS, 'content-type': file.contentType });
    response.end(method === 'HEAD' ? undefined : file.read());
  }

  async #session(name: string, response: ServerResponse) {
    if (!/^[\w-]{8,64}$/.test(name)) {
      reply(response, 400, 'A page names its session: reload it.');
      return null;
    }
    const session = await this.#sessions.named(name);
    if (session === null) reply(response, 503, 'Too many pages are open: close one.');
    return session;
  }

  /** Server-sent events, from where the page left off. */
  async #stream(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const session = await this.#session(name, response);
    if (session === null) return;
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    const seen = Number(request.headers['last-event-id'] ?? 0);
    const leave = session.watch(Number.isSafeInteger(seen) ? seen : 0, (numbered) => {
      response.write(eventLines(numbered));
    });
    response.on('close', leave);
  }

  async #act(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') return reply(response, 405, 'An act can only be posted.');
    const body = await readBody(request);
    if (body.kind === 'too large')
      return reply(response, 413, `An act takes at most ${LARGEST_BODY_BYTES / 1024} KB.`);
    if (body.kind === 'not json') return reply(response, 400, 'An act is written in JSON.');
    const read = readPageAct(body.value);
    if (read.kind === 'wrong') return reply(response, 400, read.sentence);
    const session = await this.#session(name, response);
    if (session === null) return;
    await session.act(read.act);
    response.writeHead(204, HEADERS).end();
  }
}

/** Serves the page to this machine only. */
export async function openPageServer(house: House): Promise<PageServer> {
  const sessions = new PageSessions(house);
  const requests = new PageRequests(sessions);
  const server = createServer((request, response) => {
    requests.answer(request, response).catch(() => {
      if (response.headersSent) response.end();
      else reply(response, 500, 'The simulator failed at this; reload the page.');
    });
  });
  const opened = await listenOnLoopback(server);
  return {
    endpoint: opened.endpoint,
    sessions,
    async close() {
      await sessions.close();
      await opened.close();
    },
  };
}
