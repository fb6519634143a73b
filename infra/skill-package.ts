import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { renderIcon } from './icon-image';

const PROJECT_ROOT = join(__dirname, '..');
const SOURCE = join(PROJECT_ROOT, 'interaction-model');
const TARGET = join(PROJECT_ROOT, 'dist', 'skill-package');

const LOCALE_FILE = /^([a-z]{2}-[A-Z]{2})\.json$/;
const IMAGE_URI = /^file:\/\/(assets\/images\/[\w-]+\.png)$/;
const FUNCTION_ARN = /^arn:aws[\w-]*:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w-]+)?$/;

/** The sizes Amazon asks for, in pixels a side (Amazon's manifest schema). */
const SMALL_ICON = 108;
const LARGE_ICON = 512;

/** Why no package can be assembled, as a sentence that says what to do. */
export class SkillPackageError extends Error {
  override readonly name = 'SkillPackageError';
}

/** The parts of the manifest that assembling touches. */
interface Manifest {
  readonly publishingInformation: {
    readonly locales: Readonly<
      Record<string, { readonly smallIconUri: string; readonly largeIconUri: string }>
    >;
  };
  readonly apis: { readonly custom: object };
  readonly events: object;
}

/** What is known only once the function is deployed. */
export interface PackageOptions {
  /** The ARN of the function that answers; without it the manifest names none, and a deployment has to add it. */
  readonly endpoint?: string;
}

/** The locales that have an interaction model, each a file interaction-model/<locale>.json. */
export const modelLocales = (): readonly string[] =>
  readdirSync(SOURCE)
    .flatMap((file) => LOCALE_FILE.exec(file)?.[1] ?? [])
    .toSorted();

/**
 * Writes the skill package, as Amazon's skill management API takes it: the manifest, every locale's interaction model and
 * the icons that the manifest names. Replaces the folder.
 * @throws SkillPackageError
 */
export async function assembleSkillPackage(
  to: string,
  { endpoint }: PackageOptions = {},
): Promise<void> {
  const { manifest } = JSON.parse(readFileSync(join(SOURCE, 'skill.json'), 'utf8')) as {
    readonly manifest: Manifest;
  };
  const locales = modelLocales();
  refuseHalfLocales(locales, Object.keys(manifest.publishingInformation.locales));
  const addressed = endpoint === undefined ? manifest : withEndpoint(manifest, endpoint);
  rmSync(to, { recursive: true, force: true });
  write(join(to, 'skill.json'), asText({ manifest: addressed }));
  for (const locale of locales) {
    const model = readFileSync(join(SOURCE, `${locale}.json`));
    write(join(to, 'interactionModels', 'custom', `${locale}.json`), model);
  }
  const drawing = readFileSync(join(SOURCE, 'assets', 'icon.svg'), 'utf8');
  const [small, large] = [
    await renderIcon(drawing, SMALL_ICON),
    await renderIcon(drawing, LARGE_ICON),
  ];
  for (const texts of Object.values(manifest.publishingInformation.locales)) {
    write(join(to, imagePath(texts.smallIconUri)), small);
    write(join(to, imagePath(texts.largeIconUri)), large);
  }
}

/** A language that can be spoken needs a page in the store, and the reverse. */
function refuseHalfLocales(spoken: readonly string[], inStore: readonly string[]): void {
  for (const locale of spoken.filter((one) => !inStore.includes(one)))
    throw new SkillPackageError(
      `${locale} has an interaction model and no store texts: add it to publishingInformation.locales in interaction-model/skill.json.`,
    );
  for (const locale of inStore.filter((one) => !spoken.includes(one)))
    throw new SkillPackageError(
      `${locale} has store texts and no interaction model: add interaction-model/${locale}.json.`,
    );
}

/** The function answers conversations and skill events alike. */
function withEndpoint(manifest: Manifest, uri: string): Manifest {
  if (!FUNCTION_ARN.test(uri))
    throw new SkillPackageError(
      `"${uri}" is not the ARN of a Lambda function: give --endpoint arn:aws:lambda:REGION:ACCOUNT:function:NAME.`,
    );
  const endpoint = { uri };
  return {
    ...manifest,
    apis: { ...manifest.apis, custom: { ...manifest.apis.custom, endpoint } },
    events: { ...manifest.events, endpoint },
  };
}

/** Where in the package the manifest says that an image is. */
function imagePath(uri: string): string {
  const path = IMAGE_URI.exec(uri)?.[1];
  if (path === undefined)
    throw new SkillPackageError(
      `"${uri}" names no image of the package: write file://assets/images/NAME.png in interaction-model/skill.json.`,
    );
  return path;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const asText = (json: unknown): string => `${JSON.stringify(json, null, 2)}\n`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { endpoint: { type: 'string' } } });
  await assembleSkillPackage(TARGET, values);
  console.log(`${relative(PROJECT_ROOT, TARGET)}: ${modelLocales().join(', ')}`);
  if (values.endpoint === undefined)
    console.log('It names no function: npm run deploy adds it, or give --endpoint ARN.');
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
