import { parseArgs } from 'node:util';
import { SKILL_ID } from '../skill-access';

/** What a person can ask for. */
export type Command = 'deploy' | 'destroy';

export interface Options {
  /** @example 'us-east-1'; undefined if nobody named one */
  readonly region: string | undefined;
  /** The skill of another region, which the function of this one is to serve too. */
  readonly servedSkillId: string | undefined;
  /** Whether deleting needs no question. */
  readonly isSure: boolean;
}

/** An option that cannot be taken; the message is one sentence for people. */
export class WrongOption extends Error {
  override readonly name = 'WrongOption';
}

/**
 * Reads what was typed after `npm run deploy --`.
 * @throws WrongOption
 */
export function readOptions(typed: readonly string[]): Options {
  const { region, serve, yes } = parse(typed);
  if (serve !== undefined && !SKILL_ID.test(serve))
    throw new WrongOption('--serve takes the id of a skill, amzn1.ask.skill.…');
  return { region, servedSkillId: serve, isSure: yes ?? false };
}

function parse(typed: readonly string[]) {
  try {
    return parseArgs({
      args: [...typed],
      options: {
        region: { type: 'string' },
        serve: { type: 'string' },
        yes: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new WrongOption(
      'That is not understood: npm run deploy takes --region REGION and --serve SKILL_ID, npm run destroy takes --region REGION and --yes.',
    );
  }
}
