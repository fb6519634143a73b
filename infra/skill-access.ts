/** Which skill may ask the function, as far as that is known yet. */
export type SkillAccess =
  /**
   * Alexa refuses to make a skill whose function does not trust it, and the trust is to name the skill: so at first
   * any skill may call the function, which knows none and refuses each.
   */
  | { readonly kind: 'first pass' }
  /** The skill of this stack exists: it may call the function, and no other. */
  | { readonly kind: 'own skill'; readonly skillId: string }
  /** The stack of another region has the skill; this one is nearer to some of its runners. */
  | { readonly kind: 'skill of another region'; readonly skillId: string };

/** What is given to the CDK as `--context name=value`. */
export type Context = (name: string) => unknown;

/** Nobody said which skill may ask; the message is for people. */
export class SkillAccessMissing extends Error {
  override readonly name = 'SkillAccessMissing';
}

/**
 * Which skill may ask, from the context. An id wins over `firstPass=true`, so that giving both never opens anything.
 * @throws SkillAccessMissing unless the first pass is asked for by name
 */
export function readSkillAccess(context: Context): SkillAccess {
  const own = skillIdIn(context, 'skillId');
  if (own) return { kind: 'own skill', skillId: own };
  const served = skillIdIn(context, 'servedSkillId');
  if (served) return { kind: 'skill of another region', skillId: served };
  if (context('firstPass') === 'true') return { kind: 'first pass' };
  throw new SkillAccessMissing(
    'Say which skill may ask: npm run deploy finds its id by itself, and npx cdk takes --context skillId=amzn1.ask.skill.…; before there is a skill, --context firstPass=true.',
  );
}

/** What an id of a skill looks like. */
export const SKILL_ID = /^amzn1\.ask\.skill\.[\w-]+$/;

function skillIdIn(context: Context, name: string): string | undefined {
  const given = context(name);
  if (given === undefined || given === '') return undefined;
  if (typeof given === 'string' && SKILL_ID.test(given)) return given;
  throw new SkillAccessMissing(
    `${name} must be the id of a skill, amzn1.ask.skill.…, as the developer console shows it.`,
  );
}
