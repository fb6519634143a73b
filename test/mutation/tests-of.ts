import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fc } from '../seeded';

/**
 * Takes all tests of a folder together, so that what they need is loaded once for each mutant and not once for each file.
 * @param folder such as 'domain'
 */
export function testsOf(folder: string): void {
  // The first counterexample kills a mutant; the smallest one is for people.
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

  const files = readdirSync(join(__dirname, '..', folder));
  describe.each(files.filter((file) => file.endsWith('.test.ts')))('%s:', (file) => {
    require(join(__dirname, '..', folder, file));
  });
}
