import { execFileSync } from 'node:child_process';

const PRINT = 'process.stdout.write(String(require(process.argv[1]).handler.length))';

/** nodejs24.x refuses a handler that declares a callback, its third parameter. */
const MOST_PARAMETERS = 2;

/** What Lambda would refuse of a built function before the first request. */
export function handlerComplaints(bundle: string): readonly string[] {
  const parameters = execFileSync(process.execPath, ['--eval', PRINT, bundle], {
    env: { AWS_REGION: 'us-east-1', TABLE_NAME: 'none' },
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 20_000,
  });
  return Number(parameters) <= MOST_PARAMETERS
    ? []
    : [`the handler declares ${parameters} parameters, of which the third is a callback.`];
}
