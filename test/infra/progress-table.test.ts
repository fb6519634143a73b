import { synthesizeStack, type Resource, type SynthesizedStack } from './synthesized-stack';

let stack: SynthesizedStack;
let table: Resource;

beforeAll(() => {
  stack = synthesizeStack();
  table = stack.only('AWS::DynamoDB::GlobalTable');
});

afterAll(() => stack.remove());

describe('the table of progress', () => {
  test('is keyed by pk and sk, both strings, without an index', () => {
    const { properties } = table;

    expect(properties).toMatchObject({
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
    });
    expect(properties).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  test('outlives a deleted stack, a mistaken deletion and a bad write', () => {
    const { whole, properties } = table;

    expect(whole).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(properties).toMatchObject({
      Replicas: [
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ],
    });
  });

  test('is all that outlives a deleted stack', () => {
    const { Resources } = stack.template.toJSON() as {
      readonly Resources: Readonly<Record<string, { readonly DeletionPolicy?: string }>>;
    };

    const kept = Object.entries(Resources).filter(([, resource]) =>
      resource.DeletionPolicy?.startsWith('Retain'),
    );

    expect(kept.map(([id]) => id)).toEqual([table.id]);
  });

  test('has a name that is written down, so that the next deployment can take it up again', () => {
    const { properties } = table;

    expect(properties['TableName']).toBe('RunnerStrengthProgress');
  });

  test('is encrypted, paid for as it is used, and lets items expire', () => {
    const { properties } = table;

    expect(properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });
});
