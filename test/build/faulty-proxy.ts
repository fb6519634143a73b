import { createServer, request } from 'node:http';
import type { Server } from 'node:http';

/** Passes requests on to `target`, except that it answers the first `failures` of them with status 500. */
export function faultyProxy(target: string, failures: number): Server {
  let left = failures;
  return createServer((incoming, answer) => {
    if (left > 0) {
      left -= 1;
      incoming.resume();
      answer.writeHead(500, { 'content-type': 'application/x-amz-json-1.0' });
      answer.end('{"__type":"com.amazonaws.dynamodb.v20120810#InternalServerError"}');
      return;
    }
    const { method, headers } = incoming;
    const passedOn = request(target, { method, headers }, (received) => {
      answer.writeHead(received.statusCode ?? 502, received.headers);
      received.pipe(answer);
    });
    incoming.pipe(passedOn);
  });
}
