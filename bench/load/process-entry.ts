import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** What a process is asked: to answer a request, or how much of its heap is in use. */
export type Asked =
  | { readonly id: number; readonly event: RequestEnvelope }
  | { readonly id: number; readonly measure: true };

/** What it says to that; the heap is in bytes, once all rubbish is out. */
export interface Told {
  readonly id: number;
  readonly answer?: ResponseEnvelope;
  readonly heapBytes?: number;
  readonly failure?: string;
}

const { handler } = require(process.argv[2] ?? '') as {
  readonly handler: (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope>;
};

async function tell(asked: Asked): Promise<Told> {
  const { id } = asked;
  if ('event' in asked) return { id, answer: await handler(asked.event, {}) };
  // Twice: what the first frees may keep other things alive.
  globalThis.gc?.();
  globalThis.gc?.();
  return { id, heapBytes: process.memoryUsage().heapUsed };
}

process.on('message', (asked: Asked) => {
  void tell(asked)
    .catch((error: unknown): Told => ({ id: asked.id, failure: String(error) }))
    .then((told) => process.send?.(told));
});
