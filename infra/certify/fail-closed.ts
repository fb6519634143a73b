import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';

const OURS = 'amzn1.ask.skill.ours';

/** Prints what a handler makes of a request for a skill: "answered", or the name of the error. */
const TRY = `
  const [bundle, applicationId] = process.argv.slice(1);
  const { handler } = require(bundle);
  const application = applicationId ? { application: { applicationId } } : {};
  const request = { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-11-23T07:00:00Z', locale: 'en-US' };
  Promise.resolve()
    .then(() => handler({ version: '1.0', context: { System: application }, request }, {}))
    .then(() => 'answered', (error) => error.name)
    .then((outcome) => process.stdout.write(outcome));
`;

/** Requests that are not for the skill the function was told to serve: what it knows, and what it is asked for. */
const FOREIGN: readonly (readonly [what: string, skillId: string | null, asked: string])[] = [
  ['a function that was not told its skill', null, OURS],
  ['a function whose skill is the empty text', '', OURS],
  ['a function whose skill is the empty text, asked for none', '', ''],
  ['a function of another skill', OURS, 'amzn1.ask.skill.other'],
  ['a function asked for no skill at all', OURS, ''],
];

/** Which requests a built function answers although they are not for its skill (security test for Lambda skills). */
export const failClosedComplaints = (bundle: string): readonly string[] =>
  FOREIGN.flatMap(([what, skillId, asked]) => {
    const outcome = execFileSync(process.execPath, ['--eval', TRY, bundle, asked], {
      cwd: dirname(bundle),
      // Nothing else: no table is anywhere near, so a request that got through would fail otherwise.
      env: {
        AWS_REGION: 'us-east-1',
        TABLE_NAME: 'none',
        ...(skillId === null ? {} : { SKILL_ID: skillId }),
      },
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 20_000,
    });
    return outcome === 'WrongSkillError' ? [] : [`${what} does not refuse: ${outcome}.`];
  });
