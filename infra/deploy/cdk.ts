import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SkillAccess } from '../skill-access';
import { STACK_NAME } from '../runner-strength-stack';
import { CloudFailure, type Pass } from './cloud';

const PROJECT_ROOT = join(__dirname, '..', '..');

/** What the CDK is told for a pass. */
export const deployArguments = ({ access, endpoints }: Pass): readonly string[] => [
  'deploy',
  STACK_NAME,
  ...contextOf(access),
  ...Object.entries(endpoints).flatMap(([area, arn]) => ['--context', `endpoint${area}=${arn}`]),
  // Whoever asked for the deployment has agreed to it.
  '--require-approval=never',
  // The table of an earlier deployment, or of one that failed, is still there: it is taken up again.
  '--import-existing-resources',
];

/** What the CDK is told to delete the stack. It reads the app, but deploys nothing of it. */
export const destroyArguments: readonly string[] = [
  'destroy',
  STACK_NAME,
  ...contextOf({ kind: 'first pass' }),
  '--force',
];

function contextOf(access: SkillAccess): readonly string[] {
  switch (access.kind) {
    case 'first pass':
      return ['--context', 'firstPass=true'];
    case 'own skill':
      return ['--context', `skillId=${access.skillId}`];
    case 'skill of another region':
      return ['--context', `servedSkillId=${access.skillId}`];
  }
}

/**
 * Runs the CDK of this clone in a region, on the same terminal.
 * @throws CloudFailure if it ends with anything but 0
 */
export async function runCdk(words: readonly string[], region: string): Promise<void> {
  const cdk = spawn(process.execPath, [require.resolve('aws-cdk/bin/cdk'), ...words], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, AWS_REGION: region, AWS_DEFAULT_REGION: region },
    stdio: 'inherit',
  });
  const [code] = (await once(cdk, 'exit')) as [number | null];
  if (code !== 0)
    throw new CloudFailure(`The CDK could not ${words[0]} the stack: it says above why.`);
}
