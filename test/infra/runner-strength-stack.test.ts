import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunnerStrengthStack } from '../../infra/runner-strength-stack';

const SKILL_ID = 'amzn1.ask.skill.test';
const TABLE = 'AWS::DynamoDB::GlobalTable';
const FUNCTION = 'AWS::Lambda::Function';

let folder: string;

const templateOf = (props: { readonly skillId?: string }): Template => {
  const app = new App({ outdir: join(folder, 'cdk.out') });
  const codeFolder = join(folder, 'code');
  return Template.fromStack(new RunnerStrengthStack(app, 'Test', { codeFolder, ...props }));
};

/** The only resource of a type, as it is in the template. */
const onlyOne = (template: Template, type: string): [string, Record<string, unknown>] => {
  const found = Object.entries(template.findResources(type));
  expect(found).toHaveLength(1);
  return found[0] as [string, Record<string, unknown>];
};

beforeAll(() => {
  // Validation takes six seconds; `npm run synth` does it.
  process.env['CDK_VALIDATION'] = 'false';
  folder = mkdtempSync(join(tmpdir(), 'runner-strength-stack-'));
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code', 'index.js'), 'exports.handler = async () => ({});\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the table of progress', () => {
  test('is keyed by pk and sk, both strings, without an index', () => {
    const template = templateOf({});

    const [, table] = onlyOne(template, TABLE);

    expect(table['Properties']).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    });
    expect(table['Properties']).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  test('outlives a deleted stack, a mistaken deletion and a bad write', () => {
    const template = templateOf({});

    const [, table] = onlyOne(template, TABLE);

    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(table['Properties']).toMatchObject({
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });

  test('is encrypted, paid for as it is used, and lets items expire', () => {
    const template = templateOf({});

    const [, table] = onlyOne(template, TABLE);

    expect(table['Properties']).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });
});

describe('the skill function', () => {
  test('runs the built bundle on Node 24 and answers before Alexa stops waiting', () => {
    const template = templateOf({});

    const [, skillFunction] = onlyOne(template, FUNCTION);

    expect(skillFunction['Properties']).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 7,
    });
  });

  test('knows its table, and the skill that may ask', () => {
    const template = templateOf({ skillId: SKILL_ID });

    const [tableId] = onlyOne(template, TABLE);

    template.hasResourceProperties(FUNCTION, {
      Environment: { Variables: { TABLE_NAME: { Ref: tableId }, SKILL_ID } },
    });
  });

  test('has no SKILL_ID while no skill is named, so that it refuses everyone', () => {
    const template = templateOf({});

    template.hasResourceProperties(FUNCTION, {
      Environment: { Variables: { TABLE_NAME: Match.anyValue(), SKILL_ID: Match.absent() } },
    });
  });

  test('writes its log as JSON, kept for a month', () => {
    const template = templateOf({});

    const [logId, log] = onlyOne(template, 'AWS::Logs::LogGroup');

    expect(log['Properties']).toMatchObject({ RetentionInDays: 30 });
    template.hasResourceProperties(FUNCTION, {
      LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: logId } },
    });
  });

  test('may query, put and delete in the one table, write its own log, and nothing else', () => {
    const template = templateOf({});

    const [tableId] = onlyOne(template, TABLE);
    const [logId] = onlyOne(template, 'AWS::Logs::LogGroup');
    const [, role] = onlyOne(template, 'AWS::IAM::Role');
    const [, policy] = onlyOne(template, 'AWS::IAM::Policy');

    const { Statement } = (policy['Properties'] as { PolicyDocument: { Statement: unknown } })
      .PolicyDocument;
    const arnOf = (resource: string) => ({ 'Fn::GetAtt': [resource, 'Arn'] });
    expect(role['Properties']).not.toHaveProperty('ManagedPolicyArns');
    expect(Statement).toEqual(
      expect.arrayContaining([
        {
          Effect: 'Allow',
          Action: ['dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
          Resource: arnOf(tableId),
        },
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: arnOf(logId),
        },
      ]),
    );
    expect(Statement).toHaveLength(2);
  });
});
