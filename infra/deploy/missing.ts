import { ALEXA_REGIONS } from '../alexa-endpoints';
import { ALEXA_SECRET, ALEXA_SECRET_FIELDS } from '../alexa-skill';
import { STACK_NAME } from '../runner-strength-stack';
import type { Cloud, DeployedStack } from './cloud';
import type { Options } from './options';

/** What is missing before a deployment can start: a sentence each, which says how to get it. */
export async function missingToDeploy(options: Options, cloud: Cloud): Promise<readonly string[]> {
  const { region = '' } = options;
  const missing = await missingToAsk(options, cloud);
  if (missing.length > 0) return missing;
  const stack = await cloud.stack(region);
  return present([
    await bootstrapMissing(region, cloud),
    await secretMissing(options, stack, cloud),
    stackNotReady(region, stack),
    skillsDiffer(options, stack),
  ]);
}

/** What is missing before AWS can even be asked: a region that Alexa knows, and credentials. */
export async function missingToAsk({ region }: Options, cloud: Cloud): Promise<readonly string[]> {
  const account = await cloud.account();
  return present([
    regionMissing(region),
    account === null
      ? 'There are no AWS credentials: run aws configure or aws sso login, or set AWS_PROFILE, and try again.'
      : null,
  ]);
}

const present = (sentences: readonly (string | null)[]): readonly string[] =>
  sentences.filter((sentence) => sentence !== null);

function regionMissing(region: string | undefined): string | null {
  const regions = Object.keys(ALEXA_REGIONS).join(', ');
  if (region === undefined)
    return `There is no region: set AWS_REGION, or add -- --region us-east-1; Alexa calls functions in ${regions}.`;
  if (region in ALEXA_REGIONS) return null;
  return `Alexa calls no functions in ${region}: choose one of ${regions}, as in npm run deploy -- --region us-east-1.`;
}

async function bootstrapMissing(region: string, cloud: Cloud): Promise<string | null> {
  if (await cloud.isBootstrapped(region)) return null;
  const account = await cloud.account();
  return `The CDK has not been set up in ${region}: run npx cdk bootstrap aws://${account}/${region} --context firstPass=true once, and try again.`;
}

/** Only where the skill itself is made, the secret is needed. */
async function secretMissing(
  { region = '', servedSkillId }: Options,
  stack: DeployedStack | null,
  cloud: Cloud,
): Promise<string | null> {
  if (servedSkillId ?? stack?.outputs['ServedSkillId']) return null;
  const fields = await cloud.secretFields(region);
  if (fields === null)
    return `There is no secret ${ALEXA_SECRET} in ${region}: make it with ${ALEXA_SECRET_FIELDS.join(', ')}, as the README says under "Deploying".`;
  const lacking = ALEXA_SECRET_FIELDS.filter((field) => !fields.includes(field));
  if (lacking.length === 0) return null;
  return `The secret ${ALEXA_SECRET} in ${region} lacks ${lacking.join(', ')}: add it as the README says under "Deploying".`;
}

/** A stack that is in the middle of something, or was left there, cannot be changed. */
export function stackNotReady(region: string, stack: DeployedStack | null): string | null {
  const status = stack?.status ?? '';
  // Made by a change set that was never carried out: the CDK begins anew.
  if (status === 'REVIEW_IN_PROGRESS') return null;
  if (status.endsWith('_IN_PROGRESS'))
    return `The stack ${STACK_NAME} in ${region} is being changed (${status}): wait until that is done, and try again.`;
  // A stack whose making failed is deleted by the CDK, and made again.
  if (status.endsWith('_FAILED') && status !== 'ROLLBACK_FAILED')
    return `The stack ${STACK_NAME} in ${region} is stuck (${status}): open it in the CloudFormation console, choose "Continue update rollback" or "Delete", and try again.`;
  return null;
}

function skillsDiffer(
  { region = '', servedSkillId }: Options,
  stack: DeployedStack | null,
): string | null {
  const own = stack?.outputs['SkillId'];
  if (!own || servedSkillId === undefined) return null;
  return `The stack ${STACK_NAME} in ${region} has a skill of its own, ${own}: leave out --serve, or choose another region.`;
}
