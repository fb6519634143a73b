import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const MODEL_FOLDER = join(__dirname, '..', 'interaction-model');

/** Lays the skill package out as Alexa takes it: the manifest, and the interaction model of each locale. */
export async function assembleSkillPackage(to: string): Promise<void> {
  const models = join(to, 'interactionModels', 'custom');
  await rm(to, { recursive: true, force: true });
  await mkdir(models, { recursive: true });
  await copyFile(join(MODEL_FOLDER, 'skill.json'), join(to, 'skill.json'));
  await copyFile(join(MODEL_FOLDER, 'en-US.json'), join(models, 'en-US.json'));
}
