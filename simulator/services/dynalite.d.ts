declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** An embedded DynamoDB: in memory, or in a LevelDB folder at `path`. */
  function dynalite(options?: { readonly path?: string; readonly createTableMs?: number }): Server;
  export = dynalite;
}
