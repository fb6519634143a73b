import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Ports, SkillOptions } from './ports';
import { makeSkill } from './skill';

/** A request that is not for this skill, or a function that was not told which skill it serves. */
export class WrongSkillError extends Error {
  override readonly name = 'WrongSkillError';
}

/** What Lambda calls. */
export type Handler = (event: RequestEnvelope, context?: unknown) => Promise<ResponseEnvelope>;

/**
 * The function of a skill. It declares two parameters, because nodejs24.x refuses a handler with three, and throws
 * WrongSkillError, before anything is read, if it was not told its skill or the request is for another; it throws
 * nothing else.
 * @param skillId the skill that it serves
 */
export function makeHandler(
  skillId: string | undefined,
  ports: Ports,
  options: SkillOptions = {},
): Handler {
  const skill = makeSkill(ports, options);
  return async (event, context) => {
    const application =
      event.context?.System?.application?.applicationId ??
      event.session?.application?.applicationId;
    if (!skillId || application !== skillId) throw new WrongSkillError();
    return skill.invoke(event, context);
  };
}
