import { App } from 'aws-cdk-lib';
import { join } from 'node:path';
import { readAreaEndpoints } from './alexa-endpoints';
import { RunnerStrengthStack, STACK_NAME } from './runner-strength-stack';
import { holdToSecurityRules } from './security-rules';
import { readSkillAccess, SkillAccessMissing } from './skill-access';
import { assembleSkillPackage } from './skill-package';

const DIST = join(__dirname, '..', 'dist');

async function main(): Promise<void> {
  const app = new App();
  const context = (name: string): unknown => app.node.tryGetContext(name);
  const access = readSkillAccess(context);
  const packageFolder = join(DIST, 'skill-package');
  await assembleSkillPackage(packageFolder);
  new RunnerStrengthStack(app, STACK_NAME, {
    description: 'Runner Strength, a voice strength coach for runners',
    // The file that `npm run build` writes and the tests run: nothing is bundled again on the way.
    codeFolder: join(DIST, 'lambda'),
    packageFolder,
    access,
    endpoints: readAreaEndpoints(context),
  });
  holdToSecurityRules(app);
  app.synth();
}

main().catch((error: unknown) => {
  console.error(error instanceof SkillAccessMissing ? error.message : error);
  process.exitCode = 1;
});
