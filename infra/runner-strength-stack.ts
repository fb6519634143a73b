import { Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ProgressTable } from './progress-table';
import { SkillFunction } from './skill-function';

export interface RunnerStrengthStackProps extends StackProps {
  /** Folder with the built `index.js`, the whole of which is deployed. */
  readonly codeFolder: string;
  /** The skill that may ask, "amzn1.ask.skill.…"; without it the function refuses every request. */
  readonly skillId?: string;
}

/** All that Runner Strength owns in AWS: the table of progress and the function that answers. */
export class RunnerStrengthStack extends Stack {
  constructor(scope: Construct, id: string, props: RunnerStrengthStackProps) {
    const { codeFolder, skillId, ...stackProps } = props;
    super(scope, id, stackProps);
    const table = new ProgressTable(this, 'Progress');
    new SkillFunction(this, 'Skill', { codeFolder, table, ...(skillId ? { skillId } : {}) });
  }
}
