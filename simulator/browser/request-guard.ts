import type { IncomingMessage } from 'node:http';

/** Why a request is not answered. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
}

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

const refusal = (status: number, sentence: string): Refusal => ({ status, sentence });

/**
 * Whether a request may be answered: only pages of this very server may talk to it, by a name of this machine. A page
 * of the internet can neither send an act nor, by a name that it lets point here, read anything.
 * @param port the server's own
 */
export function refusalOf(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  port: number,
): Refusal | null {
  const hosts = LOOPBACK_NAMES.map((name) => `${name}:${port}`);
  const { host, origin } = headers;
  if (!hosts.includes(host ?? ''))
    return refusal(403, 'This page is for the machine that it runs on: open it as 127.0.0.1.');
  // Without an Origin a browser says where else a request comes from.
  const site = headers['sec-fetch-site'];
  const isElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
  if ((origin !== undefined && origin !== `http://${host}`) || isElsewhere)
    return refusal(403, 'Another site may not talk to this page.');
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
    return refusal(405, 'There are only pages to get and acts to post here.');
  if (method === 'POST' && origin === undefined)
    return refusal(403, 'An act comes from the page itself.');
  return null;
}
