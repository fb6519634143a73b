import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLambda } from '../../infra/build-lambda';

/** Every byte is read at a cold start: 30 KB take about 1 ms. The two SDKs are 190 KB of it. */
const MAX_BYTES = 400_000;

const entry = join(__dirname, '..', '..', 'lambda', 'index.ts');

describe('the bundle that is deployed', () => {
  let folder: string;
  let outfile: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-strength-lambda-'));
    outfile = join(folder, 'index.js');
    buildLambda({ entry, outfile });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('is small enough to start fast', () => {
    const { size } = statSync(outfile);

    expect(size).toBeLessThanOrEqual(MAX_BYTES);
  });

  test('is the same, byte for byte, when it is built again', () => {
    const again = join(folder, 'again', 'index.js');

    buildLambda({ entry, outfile: again });

    expect(readFileSync(again).equals(readFileSync(outfile))).toBe(true);
  });

  test('loads alone, with a handler of at most two parameters, as nodejs24.x demands', () => {
    const print = 'console.log(require(process.argv[1]).handler.length)';

    const printed = execFileSync(process.execPath, ['--eval', print, outfile], {
      cwd: folder,
      env: { AWS_REGION: 'eu-west-1', TABLE_NAME: 'Progress' },
      encoding: 'utf8',
      stdio: 'pipe',
    });

    expect(['0', '1', '2']).toContain(printed.trim());
  });
});
