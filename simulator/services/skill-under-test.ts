import type { Invoke } from '../echo/options';

/** What the skill's function is told by its environment. */
export interface SkillEnvironment {
  readonly tableName: string;
  readonly tableEndpoint: string;
  readonly applicationId: string;
  readonly embedsAudio: boolean;
}

/** Loads the skill's own handler, as Lambda would: its environment first, then its code. */
export function loadSkill({
  tableName,
  tableEndpoint,
  applicationId,
  embedsAudio,
}: SkillEnvironment): Invoke {
  Object.assign(process.env, {
    TABLE_NAME: tableName,
    SKILL_ID: applicationId,
    EMBEDS_AUDIO: String(embedsAudio),
    AWS_ENDPOINT_URL_DYNAMODB: tableEndpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_SESSION_TOKEN: 'local',
  });
  const { handler } = require('../../lambda/index') as { readonly handler: Invoke };
  return (request) => handler(request);
}
