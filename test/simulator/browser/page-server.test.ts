import { request, type IncomingMessage, type RequestOptions } from 'node:http';
import { openPageServer, type PageServer } from '../../../simulator/browser/page-server';
import { asking, saying } from '../toy-skill';
import { toyHouse } from './toy-house';

const SESSION = '?session=0123456789';

let server: PageServer;

beforeEach(async () => {
  server = await openPageServer(
    toyHouse({ LaunchRequest: asking(saying('Ready?'), 'Say ready.') }),
  );
});

afterEach(() => server.close());

interface Got {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

/** Sends a request whose path and headers are as they are given, which fetch would not do. */
async function send(path: string, options: RequestOptions = {}, body?: string): Promise<Got> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const { hostname, port } = new URL(server.endpoint);
    const sent = request({ hostname, port, path, ...options }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode, type: response.headers['content-type'], text };
}

const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  send(path, { method: 'POST', headers: { origin: server.endpoint, ...headers } }, body);

/** The first message of a page's stream. */
async function firstMessage(): Promise<unknown> {
  const aborted = new AbortController();
  const { body } = await fetch(`${server.endpoint}/events${SESSION}`, { signal: aborted.signal });
  const { value } = await body!.getReader().read();
  aborted.abort();
  const [, data = ''] = /^data: (.*)$/m.exec(new TextDecoder().decode(value as Uint8Array)) ?? [];
  return JSON.parse(data);
}

describe('the page’s server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['/main.js', 'text/javascript; charset=utf-8', 'import'],
    ['/page.css', 'text/css; charset=utf-8', ':root'],
    ['/apl-viewhost-web.js', 'text/javascript; charset=utf-8', 'AplRenderer'],
  ])('serves %s', async (path, type, content) => {
    const got = await send(path);

    expect(got).toMatchObject({ status: 200, type });
    expect(got.text).toContain(content);
  });

  test.each([
    '/page-server.ts',
    '/../room.ts',
    '/%2e%2e/room.ts',
    '/..%2froom.ts',
    '/tsconfig.json',
    '/globals.d.ts',
    '//etc/passwd',
    '/constructor',
  ])('serves nothing at %s', async (path) => {
    expect(await send(path)).toMatchObject({ status: 404 });
  });

  test('tells a page everything by server-sent events', async () => {
    const message = await firstMessage();

    expect(message).toMatchObject({ kind: 'welcome', zone: 'UTC', isFromStart: true });
  });

  test('does what the page says', async () => {
    const got = await post(`/act${SESSION}`, '{"kind":"say","text":"open toy"}');

    const session = await server.sessions.named('0123456789');
    expect(got.status).toBe(204);
    expect(session?.lastMessage).toBeGreaterThan(3);
  });

  test('answers what it cannot do with a sentence', async () => {
    const tooLong = JSON.stringify({ kind: 'say', text: 'a'.repeat(20_000) });

    expect(await post(`/act${SESSION}`, '{')).toMatchObject({
      status: 400,
      text: 'An act is written in JSON.\n',
    });
    expect(await post(`/act${SESSION}`, tooLong)).toMatchObject({
      status: 413,
      text: 'An act takes at most 16 KB.\n',
    });
    expect(await post('/act?session=x', '{"kind":"wake"}')).toMatchObject({ status: 400 });
    expect(await send(`/act${SESSION}`)).toMatchObject({ status: 405 });
  });

  test('answers no other site, and no other name', async () => {
    const foreign = { origin: 'https://evil.example' };

    expect(await post(`/act${SESSION}`, '{"kind":"wake"}', foreign)).toMatchObject({ status: 403 });
    expect(await send('/', { headers: { host: 'evil.example' } })).toMatchObject({ status: 403 });
    expect(await send('/events', { headers: foreign })).toMatchObject({ status: 403 });
  });

  test('says no when too many pages are looked at, and lets go of those that nobody looks at', async () => {
    const opened = [];
    for (let page = 0; page < 13; page += 1)
      opened.push((await post(`/act?session=page-number-${page}`, '{"kind":"wake"}')).status);
    const names = Array.from({ length: 12 }, (_, page) => `watched-page-${page}`);
    for (const name of names) (await server.sessions.named(name))?.watch(0, () => {});

    const refused = await post('/act?session=one-too-many', '{"kind":"wake"}');

    expect(new Set(opened)).toEqual(new Set([204]));
    expect(refused).toMatchObject({ status: 503, text: 'Too many pages are open: close one.\n' });
  });
});
