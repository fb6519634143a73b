import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { ALEXA_SECRET } from '../alexa-skill';
import { STACK_NAME } from '../runner-strength-stack';
import { deployArguments, destroyArguments, runCdk } from './cdk';
import { type Cloud, CloudFailure, type DeployedStack } from './cloud';
import { enableSkill, type LoginWithAmazon } from './enable-skill';

/** The stack that `cdk bootstrap` makes. */
const BOOTSTRAP_STACK = 'CDKToolkit';

/** What AWS and its SDK call credentials that are missing, wrong or too old. */
const NO_CREDENTIALS =
  /^(CredentialsProviderError|TokenProviderError|ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|AuthFailure)$/;

/** The real thing: AWS with the credentials of the environment or of a profile. */
export const awsCloud = (): Cloud => ({
  usualRegion,
  account,
  isBootstrapped: async (region) =>
    (await describe(BOOTSTRAP_STACK, region))?.outputs['BootstrapVersion'] !== undefined,
  secretFields: async (region) => {
    const secret = await alexaSecret(region);
    return secret && Object.keys(secret).filter((field) => secret[field]);
  },
  stack: (region) => describe(STACK_NAME, region),
  deploy: (region, pass) => runCdk(deployArguments(pass), region),
  destroy: (region) => runCdk(destroyArguments, region),
  enableForTesting: async (region, skillId) =>
    // Its fields were looked at before the deployment began.
    enableSkill(skillId, (await alexaSecret(region)) as unknown as LoginWithAmazon),
});

async function usualRegion(): Promise<string | undefined> {
  try {
    // Reads AWS_REGION and the profile, and throws if neither says one.
    return await new STSClient({}).config.region();
  } catch {
    return process.env['AWS_DEFAULT_REGION'];
  }
}

async function account(): Promise<string | null> {
  // Any region knows the account; the one that was asked for may not exist.
  const client = new STSClient({ region: 'us-east-1' });
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}));
    return Account ?? null;
  } catch (error) {
    if (NO_CREDENTIALS.test((error as Error).name)) return null;
    throw failureOf('sts:GetCallerIdentity', error);
  }
}

async function describe(stackName: string, region: string): Promise<DeployedStack | null> {
  const client = new CloudFormationClient({ region });
  try {
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    const [{ StackStatus = '', Outputs = [] } = {}] = Stacks ?? [];
    const outputs: Record<string, string> = {};
    for (const { OutputKey = '', OutputValue = '' } of Outputs) outputs[OutputKey] = OutputValue;
    return { status: StackStatus, outputs };
  } catch (error) {
    if ((error as Error).message.includes('does not exist')) return null;
    throw failureOf('cloudformation:DescribeStacks', error);
  }
}

/** The secret for Alexa; null if there is none, empty if it is no JSON object of texts. */
async function alexaSecret(region: string): Promise<Readonly<Record<string, string>> | null> {
  const client = new SecretsManagerClient({ region });
  try {
    const { SecretString } = await client.send(
      new GetSecretValueCommand({ SecretId: ALEXA_SECRET }),
    );
    return textsIn(SecretString ?? '');
  } catch (error) {
    if ((error as Error).name === 'ResourceNotFoundException') return null;
    throw failureOf('secretsmanager:GetSecretValue', error);
  }
}

function textsIn(json: string): Readonly<Record<string, string>> {
  try {
    const fields = Object.entries(JSON.parse(json) as object);
    return Object.fromEntries(fields.filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/** @example 'sts:GetCallerIdentity failed with TimeoutError: Connection timed out.' */
function failureOf(action: string, error: unknown): CloudFailure {
  const { name, message } = error as Error;
  const sentence = `${action} failed with ${name}: ${message.replace(/\.?$/, '.')}`;
  return new CloudFailure(sentence, name.startsWith('AccessDenied'));
}
