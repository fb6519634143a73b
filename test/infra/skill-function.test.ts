import { Match } from 'aws-cdk-lib/assertions';
import { SKILL_ID, synthesizeStack, type SynthesizedStack } from './synthesized-stack';

const FUNCTION = 'AWS::Lambda::Function';

let stack: SynthesizedStack;

beforeAll(() => {
  // Without the skill, every role and policy is the function's.
  stack = synthesizeStack({ access: { kind: 'skill of another region', skillId: SKILL_ID } });
});

afterAll(() => stack.remove());

const arnOf = (resource: string) => ({ 'Fn::GetAtt': [resource, 'Arn'] });

describe('the skill function', () => {
  test('runs the built bundle on Node 24 and answers before Alexa stops waiting', () => {
    const { properties } = stack.only(FUNCTION);

    expect(properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: 1024,
      Timeout: 7,
    });
  });

  test('knows its table, and the skill that may ask', () => {
    const { id } = stack.only('AWS::DynamoDB::GlobalTable');

    stack.template.hasResourceProperties(FUNCTION, {
      Environment: { Variables: { TABLE_NAME: { Ref: id }, SKILL_ID } },
    });
  });

  test('has no SKILL_ID in the first pass, so that it refuses everyone', () => {
    const { template, remove } = synthesizeStack({ access: { kind: 'first pass' } });

    template.hasResourceProperties(FUNCTION, {
      Environment: { Variables: { TABLE_NAME: Match.anyValue(), SKILL_ID: Match.absent() } },
    });
    remove();
  });

  test('lets screens play the audio only where that is asked for', () => {
    const { template, remove } = synthesizeStack({ context: { embedsAudio: 'true' } });

    const told = (value: unknown) => ({ Environment: { Variables: { EMBEDS_AUDIO: value } } });
    template.hasResourceProperties(FUNCTION, told('true'));
    stack.template.hasResourceProperties(FUNCTION, told(Match.absent()));
    remove();
  });

  test('writes its log as JSON, kept for a month, and says where the time of a turn went', () => {
    const log = stack.only('AWS::Logs::LogGroup');

    expect(log.properties).toMatchObject({ RetentionInDays: 30 });
    stack.template.hasResourceProperties(FUNCTION, {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: log.id } },
      TracingConfig: { Mode: 'Active' },
    });
  });

  test('may query, put and delete in the one table, write its own log and traces, and nothing else', () => {
    const table = stack.only('AWS::DynamoDB::GlobalTable');
    const log = stack.only('AWS::Logs::LogGroup');
    const role = stack.only('AWS::IAM::Role');
    const policy = stack.only<{ readonly PolicyDocument: { readonly Statement: unknown } }>(
      'AWS::IAM::Policy',
    );

    const { Statement } = policy.properties.PolicyDocument;
    expect(role.properties).not.toHaveProperty('ManagedPolicyArns');
    expect(Statement).toHaveLength(3);
    expect(Statement).toEqual(
      expect.arrayContaining([
        {
          Effect: 'Allow',
          Action: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:BatchWriteItem'],
          Resource: arnOf(table.id),
        },
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: arnOf(log.id),
        },
        {
          Effect: 'Allow',
          Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
          Resource: '*',
        },
      ]),
    );
  });
});
