import { PROGRESS_TABLE_NAME } from '../progress-table';
import { STACK_NAME } from '../runner-strength-stack';
import type { Cloud } from './cloud';
import type { ExitCode, Say } from './deploy';
import { missingToAsk } from './missing';
import type { Options } from './options';

/**
 * Deletes all that a region has but the table, which the next deployment takes up again.
 * @throws CloudFailure
 */
export async function destroy(options: Options, cloud: Cloud, say: Say): Promise<ExitCode> {
  const { region = '', isSure } = options;
  const missing = await missingToAsk(options, cloud);
  for (const sentence of missing) say(sentence);
  if (missing.length > 0) return 1;
  const stack = await cloud.stack(region);
  if (!stack) {
    say(`There is no stack ${STACK_NAME} in ${region}: nothing to delete.`);
    return 0;
  }
  const skill = stack.outputs['SkillId'];
  say(
    `This deletes the stack ${STACK_NAME} in ${region}: the function, its log and alarms${skill ? `, and the skill ${skill}` : ''}.`,
  );
  say(`The table ${PROGRESS_TABLE_NAME} and all progress in it stay.`);
  if (!isSure) {
    say('Nothing was deleted yet. If that is what you want: npm run destroy -- --yes.');
    return 1;
  }
  await cloud.destroy(region);
  say(`Deleted. The table ${PROGRESS_TABLE_NAME} is still there.`);
  return 0;
}
