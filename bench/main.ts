import { benchLoad } from './load';
import { benchProgress } from './progress';
import { benchSpeed } from './speed/speed';

// The AWS SDK announces its next minimum Node version at the first client; a table of figures is not the place.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

/** Every bench by its name: it prints what it measured, and says whether that is as it should be. */
const BENCHES: Readonly<Record<string, (argument?: string) => Promise<boolean>>> = {
  speed: benchSpeed,
  load: benchLoad,
  progress: benchProgress,
};

async function main(name = 'speed', argument?: string): Promise<number> {
  const bench = BENCHES[name];
  if (bench) return (await bench(argument)) ? 0 : 1;
  const commands = Object.keys(BENCHES).map((known) => `npm run bench -- ${known}`);
  console.error(`There is no bench "${name}". Try: ${commands.join(', ')}.`);
  return 2;
}

void main(...process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  },
);
