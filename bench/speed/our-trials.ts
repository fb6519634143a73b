import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buildLambda } from '../../infra/build-lambda';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { SESSION } from '../echo-of';
import { type Recording, record, requestsOf } from './recording';
import type { RunnersTable } from './runners-table';
import { FLOOR, LAUNCH, START, WITHOUT_TABLE } from './stack-names';
import type { Answers, Trial } from './trial';

/** The runner whose launch meets a cold process has trained for a year; those of the warm turns for three weeks. */
const YEAR = 52;
const WEEKS = 3;
const OLD_HAND = 'runner of a year';

/** How many runners do a session in each round, one after the other: half of them warm the process. */
const RUNNERS = 20;

const OPENING = 'alexa, open runner strength';
const STARTING = 'alexa, ask runner strength to start the full session';

/** The floor and our own stack, with a table of runners behind it. */
export async function ourTrials(
  folder: string,
  table: RunnersTable,
): Promise<readonly [Trial, ...Trial[]]> {
  await table.save(OLD_HAND, YEAR);
  const launch = await record(YEAR, [OPENING]);
  const session = await record(WEEKS, [OPENING, ...SESSION]);
  const start = await record(YEAR, [STARTING]);
  const skill = built('../../lambda/index.ts', folder, { ...table.environment, SKILL_ID });
  return [
    floorTrial(folder, launch),
    launchTrial(skill, table, launch, session),
    startTrial(skill, table, start),
    withoutTableTrial(folder, session),
  ];
}

const SKILL_ID = KITCHEN_ECHO.applicationId;

type Build = Pick<Trial, 'file' | 'deployedBytes' | 'environment'>;

/** A handler of this project, bundled as for Lambda. */
function built(entry: string, folder: string, environment: Trial['environment']): Build {
  const file = join(folder, entry.replaceAll(/\W+/g, '-'), 'index.js');
  buildLambda({ entry: join(__dirname, entry), outfile: file });
  return { file, deployedBytes: statSync(file).size, environment };
}

function floorTrial(folder: string, launch: Recording): Trial {
  const events = Array.from({ length: RUNNERS * (SESSION.length + 1) }, () => launch.requests[0]);
  return {
    name: FLOOR,
    ...built('floor-handler.ts', folder, {}),
    eventsOf: async () => events,
    check: async () => undefined,
  };
}

/** A launch in a cold process; then runners who each do a session, in the same process. */
function launchTrial(
  skill: Build,
  table: RunnersTable,
  launch: Recording,
  session: Recording,
): Trial {
  return {
    name: LAUNCH,
    ...skill,
    async eventsOf(round) {
      const accounts = Array.from({ length: RUNNERS }, (_, nth) => `runner ${round}.${nth}`);
      for (const account of accounts) await table.save(account, WEEKS);
      return [...requestsOf(launch, OLD_HAND), ...accounts.flatMap((a) => requestsOf(session, a))];
    },
    async check(_, { first, last }) {
      expect(LAUNCH, first, launch);
      // What the last answer of a session tells of the week follows from what all its turns have saved.
      expect(LAUNCH, last, session);
    },
  };
}

/** A session started in the first sentence: the heaviest first turn, and one that saves. */
const startTrial = (skill: Build, table: RunnersTable, start: Recording): Trial => ({
  name: START,
  ...skill,
  async eventsOf(round) {
    await table.save(`starter ${round}`, YEAR);
    return requestsOf(start, `starter ${round}`);
  },
  async check(round, { first }) {
    expect(START, first, start);
    if (!(await table.isTraining(`starter ${round}`))) throw new Error(`${START}: not saved.`);
  },
});

/** The same sessions in a skill that remembers in its own memory. */
function withoutTableTrial(folder: string, session: Recording): Trial {
  const accounts = Array.from({ length: RUNNERS }, (_, nth) => `runner ${nth}`);
  const environment = { ACCOUNTS: JSON.stringify(accounts), WEEKS: String(WEEKS) };
  const [first, ...later] = accounts.flatMap((account) => requestsOf(session, account));
  return {
    name: WITHOUT_TABLE,
    ...built('in-memory-handler.ts', folder, environment),
    // The first request comes twice, since the first of a process is not a warm one.
    eventsOf: async () => [first, first, ...later],
    check: async (_, { last }) => expect(WITHOUT_TABLE, last, session),
  };
}

/** @throws if an answer is not the last one that was recorded */
function expect(name: string, answer: Answers['last'], { responses }: Recording): void {
  if (answer !== JSON.stringify(responses.at(-1)))
    throw new Error(`${name}: not the answer that was recorded, but ${answer}`);
}
