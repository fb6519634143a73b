import type { IncomingMessage } from 'node:http';

/** More than any act takes. */
export const LARGEST_BODY_BYTES = 16 * 1024;

/** A request's body, read as JSON. */
export type BodyRead =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not json' };

/** Reads a body of JSON; what is too long is let pass, so that its sender can hear why. */
export async function readBody(request: IncomingMessage): Promise<BodyRead> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= LARGEST_BODY_BYTES) chunks.push(chunk);
  }
  if (bytes > LARGEST_BODY_BYTES) return { kind: 'too large' };
  try {
    return { kind: 'json', value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { kind: 'not json' };
  }
}
