import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLambda } from '../../../infra/build-lambda';
import { failClosedComplaints } from '../../../infra/certify/fail-closed';
import { handlerComplaints } from '../../../infra/certify/handler-shape';

describe('a built function', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'runner-strength-closed-'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('refuses what is asked of another skill, and has no callback, when it is ours', () => {
    const outfile = join(folder, 'index.js');
    buildLambda({ entry: join(__dirname, '../../../lambda/index.ts'), outfile });

    expect(failClosedComplaints(outfile)).toEqual([]);
    expect(handlerComplaints(outfile)).toEqual([]);
  });

  test('is noticed when it answers as soon as it does not know its own', () => {
    const outfile = join(folder, 'open.js');
    writeFileSync(
      outfile,
      `exports.handler = async ({ context }) => {
        const asked = context.System.application?.applicationId;
        if (process.env.SKILL_ID && process.env.SKILL_ID !== asked)
          throw Object.assign(new Error(), { name: 'WrongSkillError' });
        return {};
      };`,
    );

    expect(failClosedComplaints(outfile)).toEqual([
      'a function that was not told its skill does not refuse: answered.',
      'a function whose skill is the empty text does not refuse: answered.',
      'a function whose skill is the empty text, asked for none does not refuse: answered.',
    ]);
  });

  test('is noticed when it waits for a callback', () => {
    const outfile = join(folder, 'callback.js');
    writeFileSync(outfile, 'exports.handler = (event, context, callback) => callback(null, {});');

    expect(handlerComplaints(outfile)).toHaveLength(1);
  });
});
