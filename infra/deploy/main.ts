import { awsCloud } from './aws-cloud';
import { type Cloud, CloudFailure } from './cloud';
import { deploy, type ExitCode, type Say } from './deploy';
import { destroy } from './destroy';
import { type Command, readOptions, WrongOption } from './options';

const COMMANDS = { deploy, destroy } as const satisfies Record<Command, unknown>;

/** Does what was typed, and says in one sentence what went wrong. */
export async function run(
  command: Command,
  typed: readonly string[],
  cloud: Cloud,
  say: Say,
): Promise<ExitCode> {
  try {
    const options = readOptions(typed);
    const region = options.region ?? (await cloud.usualRegion());
    return await COMMANDS[command]({ ...options, region }, cloud, say);
  } catch (error) {
    if (error instanceof WrongOption) say(error.message);
    else if (error instanceof CloudFailure)
      say(`${error.message} Run npm run ${command} again: it goes on from where this ended.`);
    else throw error;
    return 1;
  }
}

async function main(): Promise<void> {
  // The SDK announces its next minimum Node version at the first client: no news for whoever deploys.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
  const [command, ...typed] = process.argv.slice(2);
  const say: Say = (sentence) => console.log(sentence);
  process.exitCode = await run(
    command === 'destroy' ? 'destroy' : 'deploy',
    typed,
    awsCloud(),
    say,
  );
}

if (require.main === module) void main();
