import type { Server } from 'node:http';

/** Takes the table away from the skill, and gives it back. */
export interface TableSwitch {
  isDown: boolean;
}

/** Lets a server answer nothing but that it is out of order, for as long as the switch says so. */
export function switchable(server: Server, table: TableSwitch): Server {
  const serving = server.listeners('request');
  server.removeAllListeners('request');
  return server.on('request', (request, response) => {
    if (table.isDown) response.writeHead(503).end();
    else for (const serve of serving) serve.call(server, request, response);
  });
}

/** A store of which all is out of reach for as long as the switch says that its table is down. */
export const switchableStore = <Store extends object>(store: Store, table: TableSwitch): Store =>
  new Proxy(store, {
    get: (target, name) =>
      table.isDown
        ? () => Promise.resolve({ kind: 'out of reach', reason: 'Down' })
        : (Reflect.get(target, name) as unknown),
  });
