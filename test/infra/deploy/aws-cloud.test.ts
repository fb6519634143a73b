import { awsCloud } from '../../../infra/deploy/aws-cloud';
import { type FakeAccount, type FakeAws, openFakeAws } from './fake-aws';

const HOME = 'us-east-1';
const SECRET = { vendorId: 'V', clientId: 'C', clientSecret: 'S', refreshToken: '' };

let aws: FakeAws;

async function cloudOf(account: FakeAccount) {
  aws = await openFakeAws(account);
  jest.replaceProperty(process, 'env', {
    ...process.env,
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_REGION: 'eu-west-1',
  });
  return awsCloud();
}

afterEach(async () => {
  jest.restoreAllMocks();
  await aws.close();
});

describe('AWS is asked', () => {
  test('whose credentials these are, and which region is usual', async () => {
    const cloud = await cloudOf({});

    const answers = [await cloud.account(), await cloud.usualRegion()];

    expect(answers).toEqual(['123456789012', 'eu-west-1']);
  });

  test('what our stack tells of itself', async () => {
    const outputs = { SkillId: 'amzn1.ask.skill.x', FunctionArn: 'arn:aws:lambda:x' };
    const cloud = await cloudOf({ stacks: { RunnerStrength: ['CREATE_COMPLETE', outputs] } });

    const stack = await cloud.stack(HOME);

    expect(stack).toEqual({ status: 'CREATE_COMPLETE', outputs });
  });

  test('about a stack that is not there', async () => {
    const cloud = await cloudOf({});

    const stack = await cloud.stack(HOME);

    expect(stack).toBeNull();
  });

  test.each([
    [{ CDKToolkit: ['UPDATE_COMPLETE', { BootstrapVersion: '28' }] }, true],
    [{ CDKToolkit: ['ROLLBACK_COMPLETE', {}] }, false],
    [{}, false],
  ] as const)('whether the CDK is set up: %j', async (stacks, expected) => {
    const cloud = await cloudOf({ stacks });

    const isBootstrapped = await cloud.isBootstrapped(HOME);

    expect(isBootstrapped).toBe(expected);
  });

  test.each([
    [JSON.stringify(SECRET), ['vendorId', 'clientId', 'clientSecret']],
    ['no JSON', []],
    [undefined, null],
  ])('which fields of the secret are filled: %j', async (secret, expected) => {
    const cloud = await cloudOf(secret === undefined ? {} : { secret });

    const fields = await cloud.secretFields(HOME);

    expect(fields).toEqual(expected);
  });

  test('and what it denies is told apart from what fails', async () => {
    const cloud = await cloudOf({ isClosed: true });

    const asking = cloud.stack(HOME);

    await expect(asking).rejects.toMatchObject({
      name: 'CloudFailure',
      isDenied: true,
      message: 'cloudformation:DescribeStacks failed with AccessDenied: Not for you.',
    });
  });
});
