import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AreaEndpoints } from './alexa-endpoints';
import { AlexaPermission } from './alexa-permission';
import { AlexaSkill } from './alexa-skill';
import { ProgressTable } from './progress-table';
import type { SkillAccess } from './skill-access';
import { SkillAlarms } from './skill-alarms';
import { SkillDashboard } from './skill-dashboard';
import { SkillFunction } from './skill-function';
import { skillMetrics } from './skill-metrics';

/** What the stack is called in every account. */
export const STACK_NAME = 'RunnerStrength';

export interface RunnerStrengthStackProps extends StackProps {
  /** Folder with the built `index.js`, the whole of which is deployed. */
  readonly codeFolder: string;
  /** Folder with the assembled skill package. */
  readonly packageFolder: string;
  /** Which skill may ask; in the first pass the function refuses every request. */
  readonly access: SkillAccess;
  /** Functions of other regions that answer nearer to some runners. */
  readonly endpoints?: AreaEndpoints;
}

/** All that Runner Strength owns in a region: the table, the function, the skill, and what watches over them. */
export class RunnerStrengthStack extends Stack {
  constructor(scope: Construct, id: string, props: RunnerStrengthStackProps) {
    const { codeFolder, packageFolder, access, endpoints = {}, ...stackProps } = props;
    super(scope, id, stackProps);
    const table = new ProgressTable(this, 'Progress');
    const { function: skillFunction } = new SkillFunction(this, 'Skill', {
      codeFolder,
      table,
      ...(access.kind === 'first pass' ? {} : { skillId: access.skillId }),
    });
    const permission = new AlexaPermission(this, 'Alexa', { function: skillFunction, access });
    const metrics = skillMetrics(skillFunction, table);
    const { alarms, topic } = new SkillAlarms(this, 'Alarms', metrics);
    new SkillDashboard(this, 'Overview', { metrics, alarms });

    this.tell('FunctionArn', skillFunction.functionArn, 'The endpoint of the skill');
    this.tell('AlarmTopicArn', topic.topicArn, 'Subscribe to be told of alarms');
    // Deploying reads the id back, under one name or the other: so it knows whose skill this stack serves.
    if (access.kind === 'skill of another region') {
      this.tell('ServedSkillId', access.skillId, 'The skill, which another region has');
      return;
    }
    const { skillId } = new AlexaSkill(this, 'AlexaSkill', {
      packageFolder,
      function: skillFunction,
      permission,
      endpoints,
    });
    this.tell('SkillId', skillId, 'The skill that this stack has made');
  }

  private tell(name: string, value: string, description: string): void {
    new CfnOutput(this, name, { value, description });
  }
}
