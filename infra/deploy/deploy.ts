import { ALEXA_REGIONS, type AreaEndpoints } from '../alexa-endpoints';
import type { SkillAccess } from '../skill-access';
import { type Cloud, CloudFailure, type DeployedStack } from './cloud';
import { missingToDeploy } from './missing';
import type { Options } from './options';

/** Tells a person one sentence. */
export type Say = (sentence: string) => void;

/** What a shell is told: 0 if all went well. */
export type ExitCode = 0 | 1;

/** A skill that has its id. */
type MadeSkill = Exclude<SkillAccess, { readonly kind: 'first pass' }>;

/**
 * Brings a region to what this clone says: in two passes as long as the skill has no id, in one ever after. Whatever
 * fails, the same command goes on from there.
 * @throws CloudFailure
 */
export async function deploy(options: Options, cloud: Cloud, say: Say): Promise<ExitCode> {
  const missing = await missingToDeploy(options, cloud);
  for (const sentence of missing) say(sentence);
  if (missing.length > 0) {
    say('Nothing was created or changed.');
    return 1;
  }
  const { region = '' } = options;
  const skill = (await knownSkill(options, cloud)) ?? (await firstPass(region, cloud, say));
  const endpoints = await endpointsElsewhere(skill, region, cloud, say);
  say(`Deploying to ${region}: only ${skill.skillId} may call the function.`);
  await cloud.deploy(region, { access: skill, endpoints });
  await tellWhatIsNext(skill, region, cloud, say);
  return 0;
}

/** The skill that may ask, from what is deployed or from what was typed. It is read first each time, so that nobody opens the function again by accident. */
async function knownSkill(
  { region = '', servedSkillId }: Options,
  cloud: Cloud,
): Promise<MadeSkill | null> {
  const { SkillId: own, ServedSkillId } = (await cloud.stack(region))?.outputs ?? {};
  if (own) return { kind: 'own skill', skillId: own };
  const served = servedSkillId ?? ServedSkillId;
  return served ? { kind: 'skill of another region', skillId: served } : null;
}

/** Makes the skill, while any skill may call the function and the function refuses each. */
async function firstPass(region: string, cloud: Cloud, say: Say): Promise<MadeSkill> {
  say(
    `First of two passes: makes the skill in ${region}; until the second, the function refuses every request.`,
  );
  await cloud.deploy(region, { access: { kind: 'first pass' }, endpoints: {} });
  const made = await knownSkill({ region, servedSkillId: undefined, isSure: false }, cloud);
  if (!made) throw new CloudFailure('The first pass has made no skill.');
  say(`The skill is ${made.skillId}.`);
  return made;
}

/** The functions of other regions that serve our skill: their stacks say so, and nobody has to remember. */
async function endpointsElsewhere(
  { kind, skillId }: MadeSkill,
  home: string,
  cloud: Cloud,
  say: Say,
): Promise<AreaEndpoints> {
  const endpoints: Record<string, string> = {};
  if (kind === 'skill of another region') return endpoints;
  for (const [region, area] of Object.entries(ALEXA_REGIONS)) {
    if (region === home) continue;
    const { ServedSkillId, FunctionArn } = await outputsElsewhere(region, cloud, say);
    if (ServedSkillId !== skillId || !FunctionArn) continue;
    endpoints[area] = FunctionArn;
    say(`Runners in ${area} will be answered from ${region}.`);
  }
  return endpoints;
}

/** Some accounts may not even look into other regions; then there is nothing of ours either. */
async function outputsElsewhere(
  region: string,
  cloud: Cloud,
  say: Say,
): Promise<DeployedStack['outputs']> {
  try {
    return (await cloud.stack(region))?.outputs ?? {};
  } catch (error) {
    if (!(error instanceof CloudFailure && error.isDenied)) throw error;
    say(`These credentials may not look into ${region}: no runners are sent there.`);
    return {};
  }
}

async function tellWhatIsNext(
  { kind, skillId }: MadeSkill,
  region: string,
  cloud: Cloud,
  say: Say,
): Promise<void> {
  if (kind === 'skill of another region') {
    say(
      'Deployed. Now run npm run deploy for the region that made the skill: it sends runners here.',
    );
    return;
  }
  try {
    await cloud.enableForTesting(region, skillId);
    say('Deployed. To an Echo of your developer account, say: Alexa, open runner strength.');
  } catch (error) {
    if (!(error instanceof CloudFailure)) throw error;
    say(`Deployed. ${error.message}`);
    say(
      'Your Echos do not have the skill yet: in the developer console open it, choose Test, then Development.',
    );
  }
}
