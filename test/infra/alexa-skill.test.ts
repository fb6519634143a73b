import { SKILL_ID, synthesizeStack, type SynthesizedStack } from './synthesized-stack';

const SKILL = 'Alexa::ASK::Skill';
const IRELAND = 'arn:aws:lambda:eu-west-1:123456789012:function:skill';

interface SkillProperties {
  readonly SkillPackage: {
    readonly S3Key: string;
    readonly S3BucketRole: object;
    readonly Overrides: { readonly Manifest: object };
  };
}

interface Role {
  readonly Properties: {
    readonly Policies: readonly { readonly PolicyDocument: { readonly Statement: unknown } }[];
  };
}

let stack: SynthesizedStack;

beforeAll(() => {
  stack = synthesizeStack({ endpoints: { EU: IRELAND } });
});

afterAll(() => stack.remove());

describe('the skill', () => {
  test('is made with credentials that only CloudFormation reads', () => {
    const { properties } = stack.only(SKILL);

    const fromSecret = (field: string) =>
      `{{resolve:secretsmanager:runner-strength/alexa:SecretString:${field}::}}`;
    expect(properties).toMatchObject({
      VendorId: fromSecret('vendorId'),
      AuthenticationConfiguration: {
        ClientId: fromSecret('clientId'),
        ClientSecret: fromSecret('clientSecret'),
        RefreshToken: fromSecret('refreshToken'),
      },
    });
  });

  test('is answered by the function, also when it is disabled, and nearer where another region has one', () => {
    const { SkillPackage } = stack.only<SkillProperties>(SKILL).properties;
    const { id } = stack.only('AWS::Lambda::Function');

    const endpoint = {
      endpoint: { uri: { 'Fn::GetAtt': [id, 'Arn'] } },
      regions: { EU: { endpoint: { uri: IRELAND } } },
    };
    expect(SkillPackage.Overrides.Manifest).toEqual({
      apis: { custom: endpoint },
      events: endpoint,
    });
  });

  test('comes from a package that Alexa may read, and nothing else beside it', () => {
    const { SkillPackage } = stack.only<SkillProperties>(SKILL).properties;

    const roles = Object.entries(
      stack.template.findResources('AWS::IAM::Role') as Readonly<Record<string, Role>>,
    );
    const [id, { Properties }] = roles.find(([, role]) =>
      JSON.stringify(role).includes('alexa-appkit'),
    )!;
    const [policy, ...others] = Properties.Policies;
    expect(SkillPackage.S3BucketRole).toEqual({ 'Fn::GetAtt': [id, 'Arn'] });
    expect(others).toEqual([]);
    expect(policy?.PolicyDocument.Statement).toEqual([
      { Effect: 'Allow', Action: 's3:GetObject', Resource: expect.anything() },
    ]);
    expect(JSON.stringify(policy)).toContain(`/${SkillPackage.S3Key}"`);
  });

  test('tells its id, so that the next deployment knows who may ask', () => {
    const { id } = stack.only(SKILL);

    stack.template.hasOutput('SkillId', { Value: { Ref: id } });
  });

  test('is not made again where another region has it', () => {
    const access = { kind: 'skill of another region', skillId: SKILL_ID } as const;
    const { template, remove } = synthesizeStack({ access });

    template.resourceCountIs(SKILL, 0);
    template.hasOutput('ServedSkillId', { Value: SKILL_ID });
    remove();
  });
});
