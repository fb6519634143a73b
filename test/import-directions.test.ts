import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '..');

const LAMBDA_FOLDERS = [
  'lambda/alexa-services',
  'lambda/content',
  'lambda/domain',
  'lambda/handlers',
  'lambda/persistence',
  'lambda/phrases',
  'lambda/rendering',
  'lambda/turn',
];
const OUTSIDE = ['simulator', 'infra', 'bench', 'test'];
const PACKAGES = ['ask-sdk-core', 'ask-sdk-model', '@aws-sdk/client-dynamodb', 'aws-cdk-lib'];
const TARGETS = [...LAMBDA_FOLDERS, 'lambda/skill', 'lambda/index', ...OUTSIDE, ...PACKAGES];

/** For a file of each kind: all it may import, of the targets above and `node:fs`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lambda/domain/any.ts': ['lambda/domain'],
  'lambda/content/any.ts': ['lambda/domain', 'lambda/content'],
  'lambda/phrases/any.ts': ['lambda/domain', 'lambda/content', 'lambda/turn', 'lambda/phrases'],
  'lambda/phrases/en/any.ts': ['lambda/domain', 'lambda/content', 'lambda/turn', 'lambda/phrases'],
  'lambda/turn/any.ts': ['lambda/domain', 'lambda/turn'],
  'lambda/turn/read-turn.ts': ['lambda/domain', 'lambda/turn', 'ask-sdk-model'],
  'lambda/turn/intents.ts': ['lambda/domain', 'lambda/turn', 'ask-sdk-model'],
  'lambda/turn/device.ts': ['lambda/domain', 'lambda/turn', 'ask-sdk-model'],
  'lambda/turn/conversation-memory.ts': ['lambda/domain', 'lambda/turn', 'ask-sdk-model'],
  'lambda/handlers/any.ts': ['lambda/domain', 'lambda/content', 'lambda/turn', 'lambda/handlers'],
  'lambda/alexa-services/any.ts': ['lambda/domain', 'lambda/turn', 'lambda/alexa-services'],
  'lambda/persistence/any.ts': ['lambda/domain', 'lambda/persistence'],
  'lambda/persistence/dynamodb-progress-store.ts': [
    'lambda/domain',
    'lambda/persistence',
    '@aws-sdk/client-dynamodb',
  ],
  'lambda/rendering/any.ts': [
    'lambda/domain',
    'lambda/phrases',
    'lambda/turn',
    'lambda/rendering',
    'ask-sdk-model',
  ],
  'lambda/rendering/audio/any.ts': [
    'lambda/domain',
    'lambda/phrases',
    'lambda/turn',
    'lambda/rendering',
    'ask-sdk-model',
  ],
  'lambda/any.ts': [...LAMBDA_FOLDERS, 'lambda/skill', 'lambda/index', 'ask-sdk-model'],
  'lambda/skill.ts': [
    ...LAMBDA_FOLDERS,
    'lambda/skill',
    'lambda/index',
    'ask-sdk-core',
    'ask-sdk-model',
  ],
  'simulator/echo/any.ts': [
    'lambda/index',
    'simulator',
    'ask-sdk-model',
    '@aws-sdk/client-dynamodb',
    'node:fs',
  ],
  'infra/any.ts': ['infra', 'aws-cdk-lib', 'node:fs'],
  'infra/deploy/aws-cloud.ts': ['infra', 'aws-cdk-lib', '@aws-sdk/client-dynamodb', 'node:fs'],
  'infra/certify/any.ts': ['infra', 'simulator', 'lambda/skill', 'ask-sdk-model', 'node:fs'],
  'test/any.test.ts': [...TARGETS.filter((target) => target !== 'aws-cdk-lib'), 'node:fs'],
  'test/infra/any.test.ts': [...TARGETS, 'node:fs'],
};

const isPackage = (target: string) => PACKAGES.includes(target) || target.startsWith('node:');

/** The words of an import: a package as it is, a module of ours as a path from the file. */
function specifierOf(file: string, target: string): string {
  if (isPackage(target)) return target;
  const module = target.startsWith('lambda/') && !LAMBDA_FOLDERS.includes(target);
  const path = relative(dirname(file), module ? target : join(target, 'some-module'));
  return path.startsWith('.') ? path : `./${path}`;
}

/** What our linter refuses in a folder laid out like the project: "file:line" of each import. */
function refusedImports(targets: readonly string[]): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-strength-imports-'));
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const file of Object.keys(MAY_IMPORT)) {
    const lines = targets.map(
      (target, index) => `import type { T${index} } from '${specifierOf(file, target)}';`,
    );
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), lines.join('\n'));
  }
  try {
    const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    execFileSync(process.execPath, [oxlint, '--format=unix'], { cwd: folder });
    return new Set();
  } catch (error) {
    const printed = String((error as { stdout?: Buffer }).stdout);
    const found = printed.matchAll(/^([^:]+:\d+):.*no-restricted-imports/gm);
    return new Set([...found].map(([, place]) => place ?? ''));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the directions of imports', () => {
  const targets = [...TARGETS, 'node:fs'];
  let refused: ReadonlySet<string>;

  beforeAll(() => {
    refused = refusedImports(targets);
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports what it may and no more', (file, allowed) => {
    const accepted = targets.filter((_, index) => !refused.has(`${file}:${index + 1}`));

    expect(accepted.toSorted()).toEqual(allowed.toSorted());
  });

  test('are stated for every folder of lambda/', () => {
    const folders = readdirSync(join(ROOT, 'lambda'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `lambda/${entry.name}`);

    expect(LAMBDA_FOLDERS).toEqual(expect.arrayContaining(folders));
  });
});
