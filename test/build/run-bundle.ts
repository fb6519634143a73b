import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';

const RUN = `
  const { handler } = require(process.argv[1]);
  handler(JSON.parse(process.argv[2]), {}).then((answer) => console.log(JSON.stringify(answer)));
`;

/**
 * One event answered by a bundle in a process of its own, with nothing in its environment but what is given, and in
 * the folder of the bundle, where there is no node_modules to help it out.
 */
export async function runBundle(
  bundle: string,
  event: unknown,
  environment: Readonly<Record<string, string>>,
): Promise<unknown> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', RUN, bundle, JSON.stringify(event)],
    { cwd: dirname(bundle), env: { ...environment }, timeout: 20_000 },
  );
  return JSON.parse(stdout);
}
