import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type FakeAccount, type FakeAws, openFakeAws } from './fake-aws';

const ROOT = join(__dirname, '../../..');
const CREDENTIALS = { AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
const BOOTSTRAPPED = { CDKToolkit: ['UPDATE_COMPLETE', { BootstrapVersion: '28' }] } as const;
const SECRET = '{"vendorId":"V","clientId":"C","clientSecret":"S","refreshToken":"R"}';

let aws: FakeAws;

afterEach(() => aws.close());

/** What `npm run deploy` prints and ends with, in a process that has nothing of this machine's environment. */
async function deploy(account: FakeAccount, environment: Readonly<Record<string, string>>) {
  aws = await openFakeAws(account);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_ENDPOINT_URL: aws.endpoint,
    ...environment,
  };
  // Without the process in which tsx watches over this one.
  const tsx = ['--require', require.resolve('tsx/cjs')];
  const words = [...tsx, join(ROOT, 'infra/deploy/main.ts'), 'deploy'];
  return new Promise<{ readonly code: number; readonly printed: string; readonly errors: string }>(
    (resolve) => {
      const child = execFile(process.execPath, words, { env, cwd: ROOT }, (_, printed, errors) =>
        resolve({ code: child.exitCode ?? -1, printed, errors }),
      );
    },
  );
}

describe('npm run deploy ends with 1 and creates nothing', () => {
  test('without credentials', async () => {
    const { code, printed, errors } = await deploy({}, { AWS_REGION: 'us-east-1' });

    expect([code, errors]).toEqual([1, '']);
    expect(printed).toBe(
      'There are no AWS credentials: run aws configure or aws sso login, or set AWS_PROFILE, and try again.\nNothing was created or changed.\n',
    );
    expect(aws.asked).toEqual([]);
  });

  test('in a region that Alexa does not call, which AWS is not even asked about', async () => {
    const { code, printed, errors } = await deploy(
      {},
      { ...CREDENTIALS, AWS_REGION: 'eu-central-1' },
    );

    expect([code, errors]).toEqual([1, '']);
    expect(printed).toMatch(
      /^Alexa calls no functions in eu-central-1: .*\nNothing was created or changed\.\n$/,
    );
    expect(aws.asked).toEqual(['GetCallerIdentity']);
  });

  test('without the secret, in a region where the CDK was never set up', async () => {
    const { code, printed, errors } = await deploy({}, { ...CREDENTIALS, AWS_REGION: 'us-east-1' });

    expect([code, errors]).toEqual([1, '']);
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^The CDK has not been set up in us-east-1: run npx cdk bootstrap/),
      expect.stringMatching(/^There is no secret runner-strength\/alexa in us-east-1: make it/),
      'Nothing was created or changed.',
      '',
    ]);
    // Questions only: none of these creates anything.
    expect([...new Set(aws.asked)].toSorted()).toEqual([
      'DescribeStacks CDKToolkit',
      'DescribeStacks RunnerStrength',
      'GetCallerIdentity',
      'GetSecretValue',
    ]);
  });

  test('while a stack is being changed, with everything else in order', async () => {
    const stacks = { ...BOOTSTRAPPED, RunnerStrength: ['UPDATE_IN_PROGRESS', {}] } as const;

    const { code, printed, errors } = await deploy(
      { stacks, secret: SECRET },
      { ...CREDENTIALS, AWS_REGION: 'us-east-1' },
    );

    expect([code, errors]).toEqual([1, '']);
    expect(printed).toBe(
      'The stack RunnerStrength in us-east-1 is being changed (UPDATE_IN_PROGRESS): wait until that is done, and try again.\nNothing was created or changed.\n',
    );
  });
});
