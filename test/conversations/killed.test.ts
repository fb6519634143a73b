import { remindersOver } from '../../lambda/alexa-services/reminders';
import { EXERCISES } from '../../lambda/content/exercises';
import { NEW_PROGRESS, tallyOf, withFact } from '../../lambda/domain/progress';
import { rebuild } from '../../lambda/domain/tally';
import { type Instant, seconds } from '../../lambda/domain/time';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { takeTurn } from '../../lambda/take-turn';
import type { Ask } from '../../lambda/turn/ask';
import { newMemory } from '../../lambda/turn/conversation-memory';
import type { Turn } from '../../lambda/turn/turn';
import { sessionOn } from '../domain/sessions';
import { type LocalProgress, openLocalProgress } from '../persistence/local-progress';
import { muteLogs } from '../mute-logs';
import { MONDAY_AT_SEVEN } from './conversation';

/** What a runner asks, and how many seconds after the turn before. */
type Line = readonly [after: number, ask: Ask];

const FOR_THE_FEET: Line = [5, { kind: 'start', wish: { kind: 'focus', area: 'feet' } }];
const READY: Line = [20, { kind: 'ready' }];
const STOP: Line = [240, { kind: 'stop' }];
const GOAL: Line = [10, { kind: 'set weekly goal', sessions: 4 }];
const TIME_OFF: Line = [10, { kind: 'time off', until: 'next week' }];
const PAUSE: Line = [60, { kind: 'pause' }];
const START_OVER: Line = [60, { kind: 'start over' }];
const EIGHTEEN: Line = [
  10,
  { kind: 'correct count', reps: 18, side: 'left', exercise: { kind: 'none' } },
];

/** What is said before, and the turns in which the process is killed. */
const SCENES: Readonly<
  Record<string, { readonly first: readonly Line[]; readonly killed: readonly Line[] }>
> = {
  'a session': { first: [], killed: [[0, { kind: 'launch' }], FOR_THE_FEET, READY, STOP] },
  'starting over': { first: [FOR_THE_FEET, READY], killed: [START_OVER] },
  'a goal': { first: [], killed: [GOAL] },
  'time off': { first: [FOR_THE_FEET, READY, PAUSE], killed: [TIME_OFF] },
  'a correction after closing': { first: [FOR_THE_FEET, READY, STOP], killed: [EIGHTEEN] },
  'closing a session in which much else was said': {
    first: [FOR_THE_FEET, READY, PAUSE, GOAL, TIME_OFF, GOAL, TIME_OFF, GOAL, READY],
    killed: [START_OVER],
  },
};

const SOMETHING_ELSE: Line = [30, { kind: 'count sessions', period: 'this-week' }];

/** What comes after the turn in which the process was killed. */
const AFTERWARDS = ['the same request', 'the same words', 'something else'] as const;

/** Where a process is killed: right before or right after the nth write of a turn. */
interface Kill {
  readonly write: number;
  readonly when: 'before' | 'after';
}

let local: LocalProgress;
let mortal: ReturnType<typeof mortalStore>;
let accounts = 0;

beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

beforeAll(async () => {
  local = await openLocalProgress();
  mortal = mortalStore();
});

afterAll(() => local.close());

/** A store whose process dies at a write: from then on nothing gets through to the table. */
function mortalStore() {
  const life = { writes: 0, isDead: false, kill: null as Kill | null };
  const die = (): never => {
    life.isDead = true;
    throw new Error('Killed');
  };
  const store = local.storeThrough(async ({ command, send }) => {
    if (life.isDead) die();
    const isLast = command === 'PutItemCommand' && ++life.writes === life.kill?.write;
    if (isLast && life.kill?.when === 'before') die();
    await send();
    if (isLast) die();
  });
  const takeAndCount = async (turn: Turn, kill: Kill | null): Promise<number> => {
    Object.assign(life, { writes: 0, isDead: false, kill });
    await take(turn, store);
    expect(life.isDead).toBe(kill !== null);
    return life.writes;
  };
  return { takeAndCount };
}

const take = (turn: Turn, store: ProgressStore) =>
  takeTurn(turn, {
    store,
    deviceSettings: { timeZoneOf: async () => null },
    reminders: remindersOver(fetch),
  });

/** A runner of a few weeks, so that older facts are folded. */
async function experiencedAccount(): Promise<string> {
  const account = `account ${++accounts}`;
  const progress = ['2026-11-11', '2026-11-16', '2026-11-18', '2026-11-20']
    .map((day) => sessionOn(day))
    .reduce((before, fact) => withFact(before, fact, EXERCISES), NEW_PROGRESS);
  await local.store.save({ account, person: 'account' }, progress, 0);
  return account;
}

async function copyOf(account: string): Promise<string> {
  const copy = `account ${++accounts}`;
  await local.copy(account, copy);
  return copy;
}

const turnOf = (account: string, ask: Ask, at: Instant): Turn => ({
  requestId: `request at ${at}`,
  at,
  runner: { account, person: 'account' },
  locale: 'en-US',
  device: null,
  display: { kind: 'none' },
  memory: newMemory(1),
  opensConversation: ask.kind === 'launch',
  ask,
});

async function keptOf(account: string) {
  const runner = { account, person: 'account' };
  const facts = await local.factsOf(runner);
  const { progress } = await local.store.load(runner);
  const tally = tallyOf(progress, EXERCISES);
  expect(tally).toEqual(rebuild(facts, EXERCISES));
  return { tally, kinds: facts.map(({ kind }) => kind) };
}

/** The turn after the one that was killed. */
function nextTurn(killed: Turn, afterwards: (typeof AFTERWARDS)[number]): Turn {
  const { account } = killed.runner;
  switch (afterwards) {
    case 'the same request':
      return killed;
    case 'the same words':
      return turnOf(account, killed.ask, killed.at + seconds(8));
    case 'something else':
      return turnOf(account, SOMETHING_ELSE[1], killed.at + seconds(SOMETHING_ELSE[0]));
  }
}

/** Kills the process at each write of a turn that is taken on a copy of an account; `whole` is what it comes to unkilled. */
async function killAtEachWrite(
  account: string,
  [ask, at]: readonly [Ask, Instant],
  {
    writes,
    whole,
  }: { readonly writes: number; readonly whole: Awaited<ReturnType<typeof keptOf>> },
): Promise<void> {
  const kills = Array.from({ length: writes * 2 }, (_, nth): Kill => ({
    write: Math.floor(nth / 2) + 1,
    when: nth % 2 === 0 ? 'before' : 'after',
  }));
  for (const kill of kills)
    for (const afterwards of AFTERWARDS) {
      const turn = turnOf(await copyOf(account), ask, at);
      await mortal.takeAndCount(turn, kill);
      await take(nextTurn(turn, afterwards), local.store);
      const kept = await keptOf(turn.runner.account);

      if (afterwards === 'the same request') expect(kept).toEqual(whole);
      if (afterwards === 'the same words') expect(kept.tally.sessions).toBe(whole.tally.sessions);
    }
}

describe('a process killed at any write leaves facts and tally equal after the next turn', () => {
  test.each(Object.entries(SCENES))(
    'of %s',
    async (_, { first, killed }) => {
      const account = await experiencedAccount();
      let at = MONDAY_AT_SEVEN;

      for (const [nth, [after, ask]] of [...first, ...killed].entries()) {
        at += seconds(after);
        const before = await copyOf(account);
        const writes = await mortal.takeAndCount(turnOf(account, ask, at), null);
        const whole = await keptOf(account);
        if (nth >= first.length) await killAtEachWrite(before, [ask, at], { writes, whole });
      }
    },
    60_000,
  );
});
