import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { SkillAccess } from './skill-access';

export interface AlexaPermissionProps {
  readonly function: IFunction;
  readonly access: SkillAccess;
}

/** Lets Alexa call the function: for one skill, or in the first pass for any. */
export class AlexaPermission extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { function: skillFunction, access }: AlexaPermissionProps,
  ) {
    super(scope, id);
    const common = {
      action: 'lambda:InvokeFunction',
      functionName: skillFunction.functionArn,
      principal: 'alexa-appkit.amazon.com',
    };
    // Two names, so that CloudFormation makes the second before it deletes the first: Alexa is never shut out. In the
    // seconds between, when both are there, the function itself refuses every other skill.
    if (access.kind === 'first pass') new CfnPermission(this, 'AnySkill', common);
    else new CfnPermission(this, 'OneSkill', { ...common, eventSourceToken: access.skillId });
  }
}
