import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { format } from 'prettier';
import { DifferenceError } from './differences';
import { differingLocales, madeManifest, madeModel, MANIFEST_PATH, modelPath } from './locales';

/** Writes what is made from the American model and store page: npm run models. */
async function main(): Promise<void> {
  const made = new Map<string, unknown>([
    ...differingLocales().map((locale) => [modelPath(locale), madeModel(locale)] as const),
    [MANIFEST_PATH, madeManifest()],
  ]);
  for (const [path, json] of made) {
    writeFileSync(
      path,
      await format(JSON.stringify(json, null, 2), { parser: 'json', printWidth: 100 }),
    );
    console.log(relative('', path));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof DifferenceError ? error.message : error);
  process.exitCode = 1;
});
