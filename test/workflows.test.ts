import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '.github', 'workflows');
const workflows = readdirSync(FOLDER).map((file) => ({
  file,
  text: readFileSync(join(FOLDER, file), 'utf8'),
}));

describe.each(workflows)('the workflow $file', ({ text }) => {
  test('uses actions at a commit that nobody can move, with the version it is', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action ?? '');

    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d/.test(action))).toEqual([]);
  });

  test('states its rights, and needs no stored key', () => {
    expect(text).toMatch(/^permissions:/m);
    expect(text).not.toMatch(/secrets\.|aws-access-key/);
  });
});
