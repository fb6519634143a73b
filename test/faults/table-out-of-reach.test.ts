import { EXERCISES } from '../../lambda/content/exercises';
import { NEW_PROGRESS, tallyOf, withFact } from '../../lambda/domain/progress';
import { rebuild } from '../../lambda/domain/tally';
import { dynamoDbProgressStore } from '../../lambda/persistence/dynamodb-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation, UNDERSTANDING } from '../conversations/conversation';
import { sessionOn } from '../domain/sessions';
import { muteLogs } from '../mute-logs';
import { examples } from '../seeded';
import { type LocalProgress, openLocalProgress, TABLE_NAME } from '../persistence/local-progress';
import { type Fault, FAULTS, faultyTableBefore } from './faulty-table';

/** Much goes on at once, and the machine may be busy with more. */
jest.setTimeout(60_000);

/** A short session, from the first word to the last. */
const TURNS = ['alexa, open runner strength', 'short', 'got everything', 'ready', 'ready', 'yes'];

/** Each fault has one turn after the other, and starts with another one than the fault before. */
const STEP = TURNS.length / examples(2, TURNS.length);

/** What is said of a table that is out of reach; the goodbye has words of its own. */
const NOTICE = /can't save|saving doesn't|can't reach|out of my reach|can't get at/gi;
const LOST = /couldn't (save|be saved)/i;

/** The same few sentences are said again and again: each is understood once. */
const understood = new Map<string, ReturnType<typeof UNDERSTANDING.understand>>();
const understanding: typeof UNDERSTANDING = {
  ...UNDERSTANDING,
  understand(text, today) {
    const known = understood.get(text) ?? UNDERSTANDING.understand(text, today);
    understood.set(text, known);
    return known;
  },
};

let local: LocalProgress;
let accounts = 0;

beforeAll(async () => {
  local = await openLocalProgress();
});
afterAll(() => local.close());
beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

/** A runner of a few weeks, at an Echo whose table something is wrong with in some of the turns of a session. */
async function trainWith(fault: Fault, isFaulty: (turn: number) => boolean) {
  const runner = { account: `account ${++accounts}`, person: 'account' };
  const progress = ['2026-11-16', '2026-11-18', '2026-11-20']
    .map((day) => sessionOn(day, day, ['lunge']))
    .reduce((before, fact) => withFact(before, fact, EXERCISES), NEW_PROGRESS);
  await local.store.save(runner, progress, 0);
  const table = await faultyTableBefore(local.endpoint);
  const conversation = startConversation({
    store: dynamoDbProgressStore(table.client, TABLE_NAME),
    device: { ...KITCHEN_ECHO, userId: runner.account },
    seed: `${runner.account} with a table ${fault}`,
    patience: table.patience,
    understanding,
  });
  const heard: string[] = [];
  for (const [turn, text] of TURNS.entries()) {
    table.fault = isFaulty(turn) ? fault : null;
    heard.push(await conversation.say(text));
  }
  table.fault = null;
  await conversation.echo.wait(60_000);
  const week = await conversation.say('alexa, ask runner strength how many sessions this week');
  await table.close();
  const facts = await local.factsOf(runner);
  const { progress: kept } = await local.store.load(runner);
  expect(tallyOf(kept, EXERCISES)).toEqual(rebuild(facts, EXERCISES));
  return { heard, week, sessions: facts.length - 3, notices: heard.join(' ').match(NOTICE) ?? [] };
}

type Trained = Awaited<ReturnType<typeof trainWith>>;

/** Every turn was answered by the coach, and not by an apology. */
const expectCoached = ({ heard }: Trained): void => {
  expect(heard.every((words) => words !== '' && !words.includes('Sorry, something'))).toBe(true);
  expect(heard[2]).toMatch(/calf raise/i);
  expect(heard[4]).toMatch(/side plank/i);
};

describe.each(FAULTS)('with a table that is %s', (fault) => {
  test('in any one turn of a session, the coach goes on, and the session is counted once', async () => {
    const nth = FAULTS.indexOf(fault);
    const turns = TURNS.map((_, turn) => turn).filter((turn) => (turn + nth) % STEP === 0);

    const all = await Promise.all(
      turns.map((faulty) => trainWith(fault, (turn) => turn === faulty)),
    );

    for (const trained of all) {
      expectCoached(trained);
      expect(trained.sessions).toBe(1);
      expect(trained.week).toBe('One session this week, two to go.');
      expect(trained.notices.length).toBeLessThanOrEqual(1);
    }
  });

  test('from the first turn or from the middle up to the last but one, that is said once, and the session is counted once', async () => {
    const last = TURNS.length - 1;

    const all = await Promise.all(
      [0, 3].map((from) => trainWith(fault, (turn) => turn >= from && turn < last)),
    );

    for (const trained of all) {
      expectCoached(trained);
      expect(trained.sessions).toBe(1);
      expect(trained.week).toBe('One session this week, two to go.');
      expect(trained.notices).toHaveLength(fault === 'of garbage items' ? 0 : 1);
      expect(trained.heard.join(' ')).not.toMatch(LOST);
    }
  });
});

test('an item of newer code is not overwritten, whatever is trained', async () => {
  const runner = { account: `account ${++accounts}`, person: 'account' };
  await local.store.save(runner, NEW_PROGRESS, 0);
  const table = await faultyTableBefore(local.endpoint);
  const { sayAll } = startConversation({
    store: dynamoDbProgressStore(table.client, TABLE_NAME),
    device: { ...KITCHEN_ECHO, userId: runner.account },
    patience: table.patience,
    understanding,
  });
  table.fault = 'of a newer schema';

  const heard = await sayAll(...TURNS);
  await table.close();

  expect(heard).toMatch(LOST);
  expect(await local.store.load(runner)).toEqual({ progress: NEW_PROGRESS, version: 1 });
});
