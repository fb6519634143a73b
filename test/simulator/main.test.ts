import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

const TSX = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const MAIN = join(ROOT, 'simulator', 'main.ts');

/** As npm start does it, in a process of its own, without the one in which tsx watches over it. */
function start(argv: readonly string[], script: string) {
  const args = ['--require', require.resolve('tsx/cjs'), MAIN, ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: script,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  test('answers an unknown option with one sentence', () => {
    const { status, stdout, stderr } = start(['--slow'], '');

    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe('There is no option --slow: npm start -- --help lists the options.\n');
  });

  test('plays a script with the skill itself, ends by itself, and keeps its clock', () => {
    const data = mkdtempSync(join(tmpdir(), 'runner-strength-main-'));
    const argv = ['--data', data, '--zone', 'UTC', '--start', '2026-11-23T07:00:00Z'];

    const first = start(argv, 'alexa, open runner strength\n/wait 3 days\n');
    const second = start(argv, '');

    expect(first.stderr).toBe('');
    expect(first.status).toBe(0);
    expect(first.stdout).toMatch(/^You {6}alexa, open runner strength\nCoach {4}\S/);
    expect(first.stdout).toContain('(3 days later: Thursday 26 November 2026 at 07:00)');
    expect(second.stdout).toMatch(
      /goes on from where it was left: Thursday 26 November 2026 at 07:00/,
    );
    rmSync(data, { recursive: true });
  }, 30_000);

  test('serves the page alone, with the skill itself behind it, until it is interrupted', async () => {
    const data = mkdtempSync(join(tmpdir(), 'runner-strength-page-'));
    const page = spawn(process.execPath, [TSX, MAIN, '--page', '--data', data]);
    const [line] = (await once(page.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(String(line)) ?? [];

    const act = JSON.stringify({ kind: 'say', text: 'alexa, open runner strength' });
    const answered = await fetch(`${address}/act?session=0123456789`, {
      method: 'POST',
      headers: { origin: address },
      body: act,
    });
    page.kill('SIGTERM');
    const [code] = (await once(page, 'exit')) as [number | null];

    expect(answered.status).toBe(204);
    expect(code).toBe(0);
    rmSync(data, { recursive: true });
  }, 30_000);
});
