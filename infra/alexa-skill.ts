import { CfnSkill } from 'aws-cdk-lib/alexa-ask';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { SecretValue } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { AreaEndpoints } from './alexa-endpoints';
import type { AlexaPermission } from './alexa-permission';

/** The secret in Secrets Manager with which Alexa is asked to make the skill. */
export const ALEXA_SECRET = 'runner-strength/alexa';

/** What that secret must hold, each a text: whose skill it is, and a Login with Amazon client that may change it. */
export const ALEXA_SECRET_FIELDS = [
  'vendorId',
  'clientId',
  'clientSecret',
  'refreshToken',
] as const;

export interface AlexaSkillProps {
  /** Folder with `skill.json`, the interaction models and the pictures. */
  readonly packageFolder: string;
  readonly function: IFunction;
  /** Must be there before the skill: Alexa asks whether the function trusts it. */
  readonly permission: AlexaPermission;
  /** Functions of other regions that answer nearer to some runners. */
  readonly endpoints: AreaEndpoints;
}

/** The skill in Alexa, made from the package, with the function as its endpoint. */
export class AlexaSkill extends Construct {
  /** @example 'amzn1.ask.skill.…', known once the skill is made */
  readonly skillId: string;

  constructor(scope: Construct, id: string, props: AlexaSkillProps) {
    super(scope, id);
    // Its key in the bucket is made from what is in it: another package is another key, so the skill is updated.
    const skillPackage = new Asset(this, 'Package', { path: props.packageFolder });
    const endpoint = endpointOf(props.function.functionArn, props.endpoints);
    const skill = new CfnSkill(this, 'Skill', {
      vendorId: secret('vendorId'),
      authenticationConfiguration: {
        clientId: secret('clientId'),
        clientSecret: secret('clientSecret'),
        refreshToken: secret('refreshToken'),
      },
      skillPackage: {
        s3Bucket: skillPackage.s3BucketName,
        s3Key: skillPackage.s3ObjectKey,
        s3BucketRole: readerOf(this, skillPackage).roleArn,
        // The package is the same in every account; where its function is, only the stack knows.
        overrides: { manifest: { apis: { custom: endpoint }, events: endpoint } },
      },
    });
    skill.node.addDependency(props.permission);
    this.skillId = skill.ref;
  }
}

/** A reference that CloudFormation resolves: the value is neither in the template nor in its outputs. */
const secret = (jsonField: (typeof ALEXA_SECRET_FIELDS)[number]): string =>
  SecretValue.secretsManager(ALEXA_SECRET, { jsonField }).unsafeUnwrap();

/** The role with which Alexa fetches this package, and nothing else in the bucket. */
function readerOf(scope: Construct, { bucket, s3ObjectKey }: Asset): Role {
  const read = new PolicyStatement({
    actions: ['s3:GetObject'],
    resources: [bucket.arnForObjects(s3ObjectKey)],
  });
  return new Role(scope, 'PackageReader', {
    assumedBy: new ServicePrincipal('alexa-appkit.amazon.com'),
    description: 'Runner Strength: Alexa reads the skill package',
    // In the role itself, so that the skill, which needs the role, cannot come before the right to read.
    inlinePolicies: { ReadPackage: new PolicyDocument({ statements: [read] }) },
  });
}

const endpointOf = (uri: string, areas: AreaEndpoints) => ({
  endpoint: { uri },
  ...(Object.keys(areas).length > 0 ? { regions: regionsOf(areas) } : {}),
});

const regionsOf = (areas: AreaEndpoints) =>
  Object.fromEntries(Object.entries(areas).map(([area, uri]) => [area, { endpoint: { uri } }]));
