import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { type LocalProgress, openLocalProgress } from '../persistence/local-progress';
import { fc } from '../seeded';
import { anyDeliveries, type Delivery } from './any-delivery';
import { anyWalk, type Step } from './any-walk';
import { complaintsAfter } from './fuzzed-skill';
import { type Kept, withFactsSeen } from './kept';
import { type Kill, mortalHandler } from './mortal-handler';
import { type Row, soak, type Soak } from './soak-run';
import { Walk } from './walk';

// The AWS SDK announces its next minimum Node version at the first client; a table of figures is not the place.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

/** The first seed of every kind of run, unless another is named. */
const SEED = 2026;

/** Every fifth sequence and every tenth walk is of a real DynamoDB API, which takes longer. */
const REQUESTS_ON_TABLE = 5;
const WALKS_ON_TABLE = 10;

const keptIn = ({ store, factsOf }: LocalProgress): Kept => ({ store, factsOf });

const inMemory = (): Kept => withFactsSeen(inMemoryProgressStore());

const requests = (local: LocalProgress, wanted: number): Soak<readonly Delivery[]> => ({
  name: 'fuzzed requests',
  examples: anyDeliveries,
  isEnough: (_, turns) => turns >= wanted,
  async run(deliveries, nth) {
    const store = nth % REQUESTS_ON_TABLE === 0 ? local.store : inMemoryProgressStore();
    const answers = await complaintsAfter(deliveries, store);
    return { turns: deliveries.length + 1, answers, kept: [] };
  },
});

const walks = (local: LocalProgress, wanted: number): Soak<readonly Step[]> => ({
  name: 'conversations of 60 turns',
  examples: anyWalk(60, 60),
  isEnough: (runs) => runs >= wanted,
  run: (steps, nth) => {
    const kept = nth % WALKS_ON_TABLE === 0 ? keptIn(local) : inMemory();
    return new Walk({ account: `walker ${nth}`, kept }).take(steps);
  },
});

/** A walk, and where its process is killed. */
const anyKilledWalk = fc.record({
  steps: anyWalk(20, 40),
  kill: fc.record({
    request: fc.integer({ min: 1, max: 30 }),
    write: fc.constantFrom(1, 1, 2),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
});

function kills(local: LocalProgress, wanted: number): Soak<{ steps: readonly Step[]; kill: Kill }> {
  let killed = 0;
  return {
    name: 'processes killed',
    examples: anyKilledWalk,
    isEnough: () => killed >= wanted,
    async run({ steps, kill }, nth) {
      const mortal = mortalHandler(local, kill);
      const account = `killed ${nth}`;
      const found = await new Walk({ account, kept: keptIn(local), mortal: mortal.handler }).take(
        steps,
      );
      killed += mortal.kills();
      return found;
    },
  };
}

const COLUMNS: readonly (readonly [string, (row: Row) => string | number])[] = [
  ['', ({ name }) => name.padEnd(26)],
  ['runs', ({ runs }) => runs],
  ['turns', ({ turns }) => turns],
  ['first seed', ({ seed }) => seed],
  ['invalid answers', ({ invalidAnswers }) => invalidAnswers],
  ['lost or doubled facts', ({ lostOrDoubled }) => lostOrDoubled],
  ['seconds', ({ seconds }) => seconds],
];

const HEAD = COLUMNS.map(([name], nth) => (nth === 0 ? name.padEnd(26) : name)).join('  ');

const lineOf = (row: Row): string =>
  COLUMNS.map(([name, of]) => String(of(row)).padStart(name.length)).join('  ');

/** The skill is not to be seen for what it logs of all that is wrong with its requests. */
function muteSkill(): void {
  console.error = () => {};
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => text.startsWith('{"_aws"') || write(text);
}

/**
 * @param share how much of the full counts: 1 for all of them
 * @param seed the first seed of every kind of run
 */
async function main(share: number, seed: number): Promise<number> {
  muteSkill();
  const local = await openLocalProgress();
  console.log(HEAD);
  const rows: Row[] = [];
  const run = async <T>(kind: Soak<T>): Promise<void> => {
    const row = await soak(kind, seed, (line) => console.log(line));
    console.log(lineOf(row));
    rows.push(row);
  };
  await run(requests(local, 10_000 * share));
  await run(walks(local, 1_000 * share));
  await run(kills(local, 50 * share));
  await local.close();
  const wrong = rows.reduce((sum, row) => sum + row.invalidAnswers + row.lostOrDoubled, 0);
  console.log(wrong === 0 ? 'All as it should be.' : `${wrong} things are wrong.`);
  return wrong === 0 ? 0 : 1;
}

void main(Number(process.argv[2] ?? 1), Number(process.argv[3] ?? SEED)).then((code) => {
  process.exitCode = code;
});
