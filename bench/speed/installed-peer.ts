import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Trial } from './trial';

/** Installing takes half a minute, and longer over a slow line. In ms. */
const PATIENCE_MS = 300_000;

/** Scripts of the packages are of no use here; Jovo's own packages disagree about which of them go together. */
const INSTALL = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];

/**
 * A peer with its dependencies, in a folder of its own outside this project; installed at the first bench and again when
 * its package.json has changed.
 * @returns null if it is not there and cannot be installed, which is said
 */
export function installedPeer(
  name: string,
  source: string,
): Pick<Trial, 'file' | 'deployedBytes'> | null {
  const folder = join(tmpdir(), 'runner-strength-peers', basename(source));
  const wanted = readFileSync(join(source, 'package.json'), 'utf8');
  const installed = join(folder, '.installed');
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    console.error(`Installing ${name} into ${folder}.`);
    try {
      execFileSync('npm', INSTALL, { cwd: folder, stdio: 'ignore', timeout: PATIENCE_MS });
    } catch {
      console.error(`${name} is left out: npm could not install it. Is there a network?`);
      return null;
    }
    writeFileSync(installed, wanted);
  }
  return { file: join(folder, 'index.js'), deployedBytes: bytesIn(folder) };
}

/** All that would be uploaded: dependencies are deployed as they are, which starts these stacks faster than a bundle. */
const bytesIn = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((bytes, { parentPath, name }) => bytes + statSync(join(parentPath, name)).size, 0);
