import { App } from 'aws-cdk-lib';
import { join } from 'node:path';
import { RunnerStrengthStack } from './runner-strength-stack';

const app = new App();
const skillId: unknown = app.node.tryGetContext('skillId');

new RunnerStrengthStack(app, 'RunnerStrength', {
  description: 'Runner Strength, a voice strength coach for runners',
  // The file that `npm run build` writes and the tests run: nothing is bundled again on the way.
  codeFolder: join(__dirname, '..', 'dist', 'lambda'),
  // Given as `cdk synth --context skillId=amzn1.ask.skill.…`, once the skill exists.
  ...(typeof skillId === 'string' && skillId !== '' ? { skillId } : {}),
});
