import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from '../../infra/certify/package-files';
import { iconComplaints, schemaComplaints } from '../../infra/certify/package-rules';
import { assembleSkillPackage } from '../../infra/skill-package';

const ROOT = join(__dirname, '..', '..');
const FUNCTION_ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:runner-strength:live';

/** Every file of a folder, with its bytes as text. */
const bytesIn = (folder: string): readonly (readonly [file: string, bytes: string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'base64')] as const);

describe('the assembled skill package', () => {
  let folder: string;

  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'runner-strength-package-')), 'skill-package');
  });

  afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

  test('has the interaction model of every language there is, unchanged', async () => {
    const sources = join(ROOT, 'interaction-model');
    const locales = readdirSync(sources).filter((file) => /^[a-z]{2}-[A-Z]{2}\.json$/.test(file));

    await assembleSkillPackage(folder);

    const packed = join(folder, 'interactionModels', 'custom');
    expect(readdirSync(packed).toSorted()).toEqual(locales.toSorted());
    for (const file of locales)
      expect(readFileSync(join(packed, file), 'utf8')).toBe(
        readFileSync(join(sources, file), 'utf8'),
      );
  });

  test('has the icons that the manifest names, in the sizes of the store', async () => {
    await assembleSkillPackage(folder);

    expect(iconComplaints(readPackage(folder))).toEqual([]);
  });

  test('is the same, byte for byte, when it is assembled again', async () => {
    await assembleSkillPackage(folder);
    const first = bytesIn(folder);

    await assembleSkillPackage(folder);

    expect(first.length).toBeGreaterThan(3);
    expect(bytesIn(folder)).toEqual(first);
  });

  test('keeps nothing of what was in its folder before', async () => {
    await assembleSkillPackage(folder);
    writeFileSync(join(folder, 'assets', 'old.png'), '');

    await assembleSkillPackage(folder);

    expect(existsSync(join(folder, 'assets', 'old.png'))).toBe(false);
    expect(readdirSync(folder).toSorted()).toEqual(['assets', 'interactionModels', 'skill.json']);
  });

  test('sends conversations and skill events to the function it is given', async () => {
    await assembleSkillPackage(folder, { endpoint: FUNCTION_ARN });

    const files = readPackage(folder);
    expect(files.manifest.apis.custom.endpoint).toEqual({ uri: FUNCTION_ARN });
    expect(files.manifest.events?.endpoint).toEqual({ uri: FUNCTION_ARN });
    expect(schemaComplaints(files)).toEqual([]);
  });

  test('is not assembled for what is no function, and says what to give', async () => {
    const assembled = assembleSkillPackage(folder, { endpoint: 'runner-strength' });

    await expect(assembled).rejects.toThrow(/"runner-strength" is not the ARN .* --endpoint arn:/);
    expect(existsSync(folder)).toBe(false);
  });

  test('is where the ASK CLI looks for it', () => {
    const resources = JSON.parse(readFileSync(join(ROOT, 'ask-resources.json'), 'utf8')) as {
      readonly profiles: { readonly default: { readonly skillMetadata: { readonly src: string } } };
    };

    expect(resources.profiles.default.skillMetadata.src).toBe('./dist/skill-package');
  });
});
