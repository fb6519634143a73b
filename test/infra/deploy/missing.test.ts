import { run } from '../../../infra/deploy/main';
import { FakeCloud } from './fake-cloud';

async function deploy(cloud: FakeCloud, ...typed: readonly string[]) {
  const said: string[] = [];
  const code = await run('deploy', typed, cloud, (sentence) => said.push(sentence));
  return { said, code };
}

const IN_VIRGINIA = ['--region', 'us-east-1'];

describe('nothing is deployed', () => {
  test.each<[string, Partial<FakeCloud>, readonly string[], RegExp]>([
    [
      'without credentials',
      { accountId: null },
      IN_VIRGINIA,
      /no AWS credentials: run aws configure/,
    ],
    ['without a region', {}, [], /^There is no region: set AWS_REGION/],
    [
      'in a region from which Alexa calls nothing',
      {},
      ['--region', 'us-east-2'],
      /^Alexa calls no functions in us-east-2: choose one of us-east-1, eu-west-1, us-west-2/,
    ],
    [
      'where the CDK was never set up',
      { bootstrapped: false },
      IN_VIRGINIA,
      /run npx cdk bootstrap aws:\/\/123456789012\/us-east-1 --context firstPass=true once/,
    ],
    [
      'without the secret for Alexa',
      { fields: null },
      IN_VIRGINIA,
      /^There is no secret runner-strength\/alexa in us-east-1: make it with vendorId, clientId/,
    ],
    [
      'while the secret lacks a field',
      { fields: ['vendorId', 'clientId', 'clientSecret'] },
      IN_VIRGINIA,
      /^The secret runner-strength\/alexa in us-east-1 lacks refreshToken: add it/,
    ],
  ])('%s', async (_, circumstances, typed, sentence) => {
    const cloud = Object.assign(new FakeCloud(), circumstances);

    const { said, code } = await deploy(cloud, ...typed);

    expect(code).toBe(1);
    expect(said).toEqual([expect.stringMatching(sentence), 'Nothing was created or changed.']);
    expect(cloud.history).toEqual([]);
  });

  test.each([
    ['UPDATE_IN_PROGRESS', /is being changed \(UPDATE_IN_PROGRESS\): wait/],
    ['UPDATE_ROLLBACK_FAILED', /is stuck \(UPDATE_ROLLBACK_FAILED\): open it/],
  ])('while the stack is %s', async (status, sentence) => {
    const cloud = new FakeCloud();
    await deploy(cloud, ...IN_VIRGINIA);
    cloud.status = status;

    const { said, code } = await deploy(cloud, ...IN_VIRGINIA);

    expect(code).toBe(1);
    expect(said[0]).toMatch(sentence);
    expect(cloud.history).toHaveLength(2);
  });

  test('to serve another skill where the stack has one of its own', async () => {
    const cloud = new FakeCloud();
    await deploy(cloud, ...IN_VIRGINIA);

    const { said, code } = await deploy(cloud, ...IN_VIRGINIA, '--serve', 'amzn1.ask.skill.other');

    expect(code).toBe(1);
    expect(said[0]).toMatch(/has a skill of its own, amzn1\.ask\.skill\.1: leave out --serve/);
  });

  test.each([[['--rgion', 'x']], [['--serve', 'runner-strength']]])(
    'for options that cannot be taken: %j',
    async (typed) => {
      const cloud = new FakeCloud();

      const { said, code } = await deploy(cloud, ...typed);

      expect(code).toBe(1);
      expect(said).toHaveLength(1);
      expect(cloud.calls).toEqual([]);
    },
  );

  test('and all that is missing is said at once', async () => {
    const cloud = Object.assign(new FakeCloud(), { bootstrapped: false, fields: null });

    const { said } = await deploy(cloud, ...IN_VIRGINIA);

    expect(said).toHaveLength(3);
  });
});

describe('a stack that can be made again', () => {
  test.each(['REVIEW_IN_PROGRESS', 'ROLLBACK_COMPLETE', 'ROLLBACK_FAILED'])(
    'is no obstacle: %s',
    async (status) => {
      const cloud = new FakeCloud();
      await deploy(cloud, ...IN_VIRGINIA);
      cloud.status = status;

      const { code } = await deploy(cloud, ...IN_VIRGINIA);

      expect(code).toBe(0);
    },
  );
});
