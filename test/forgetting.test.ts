import { remindersOver } from '../lambda/alexa-services/reminders';
import { NEW_PROGRESS, type Progress } from '../lambda/domain/progress';
import type { Runner } from '../lambda/domain/runner';
import type { ProgressStore } from '../lambda/persistence/progress-store';
import { makeSkill } from '../lambda/skill';
import { takeTurn } from '../lambda/take-turn';
import type { Ask } from '../lambda/turn/ask';
import { newMemory } from '../lambda/turn/conversation-memory';
import type { QuestionKind } from '../lambda/turn/question';
import type { Turn } from '../lambda/turn/turn';
import { KITCHEN_ECHO } from '../simulator/echo/device';
import { startConversation } from './conversations/conversation';
import { MONDAY_MORNING, sessionDone, sessionOn } from './domain/sessions';
import { type Between, type LocalProgress, openLocalProgress } from './persistence/local-progress';

const ALICE: Runner = { account: 'household', person: 'alice' };
const BOB: Runner = { account: 'household', person: 'bob' };
const ACCOUNT: Runner = { account: 'household', person: 'account' };
/** Begins as Alice does: what is hers ends where her name ends. */
const ALICE_TOO: Runner = { account: 'household', person: 'alice2' };
const NEIGHBOUR: Runner = { account: 'next door', person: 'alice' };

/** All that a turn needs besides its store, which nothing here uses. */
const SERVICES = {
  deviceSettings: { timeZoneOf: async () => null },
  reminders: remindersOver(fetch),
};

let local: LocalProgress;

beforeEach(async () => {
  local = await openLocalProgress();
});

afterEach(() => local.close());

/** A runner of some weeks, with a session of today that is all done but not closed. */
const trained: Progress = {
  ...NEW_PROGRESS,
  session: sessionDone(),
  unwritten: ['2026-11-02', '2026-11-04', '2026-11-09'].map((day) => sessionOn(day)),
};

const turnOf = (runner: Runner, ask: Ask, question: QuestionKind | null = null): Turn => ({
  requestId: `${runner.person} ${ask.kind}`,
  at: MONDAY_MORNING + 3_600_000,
  runner,
  locale: 'en-US',
  device: null,
  display: { kind: 'none' },
  memory: { ...newMemory(1), question },
  opensConversation: false,
  ask,
});

/** "Delete my data", "yes". */
async function deleteDataOf(runner: Runner, store: ProgressStore = local.store) {
  const ports = { store, ...SERVICES };
  const asked = await takeTurn(turnOf(runner, { kind: 'forget me' }), ports);
  const question = 'question' in asked.reply ? asked.reply.question.kind : null;
  return takeTurn(turnOf(runner, { kind: 'yes' }, question), ports);
}

/** Reads as few items at once as DynamoDB allows, so that everything takes several pages. */
const onePageAnItem: Between = async ({ command, input, send }) => {
  if (command === 'QueryCommand' && !('ScanIndexForward' in input))
    Object.assign(input, { Limit: 1 });
  await send();
};

describe('a runner who says "delete my data" and "yes"', () => {
  test('leaves nothing behind, and all that is others’ stays', async () => {
    for (const runner of [ALICE, ALICE_TOO, BOB, ACCOUNT, NEIGHBOUR])
      await local.store.save(runner, trained, 0);
    const before = await local.keysOf('household');

    const { reply } = await deleteDataOf(ALICE);

    expect(reply).toMatchObject({ kind: 'says goodbye', say: [{ kind: 'forgotten' }] });
    const kept = before.filter((key) => !key.startsWith('alice#'));
    expect(await local.keysOf('household')).toEqual(kept);
    expect(kept).toHaveLength(12);
    expect(await local.keysOf('next door')).toHaveLength(4);
  });

  test('is asked once more, told that it is done, and new the next time', async () => {
    const { sayAll, echo } = startConversation({ store: local.store });
    await sayAll('alexa, ask runner strength for something for my feet', "I'm ready", 'no');

    const asked = await sayAll('alexa, ask runner strength to delete my data');
    const told = await sayAll('yes');
    await echo.walkOff();

    expect(asked).toMatch(/\?$/);
    expect(told).toMatch(/(forgotten|deleted|gone)/);
    expect(await local.keysOf(KITCHEN_ECHO.userId)).toEqual([]);
    expect(await sayAll('alexa, open runner strength')).toMatch(/^Welcome to Runner Strength/);
  });

  test('keeps everything by answering no', async () => {
    await local.store.save(ALICE, trained, 0);

    const ports = { store: local.store, ...SERVICES };
    await takeTurn(turnOf(ALICE, { kind: 'forget me' }), ports);
    await takeTurn(turnOf(ALICE, { kind: 'no' }, 'forget everything'), ports);

    expect(await local.keysOf('household')).toHaveLength(4);
  });
});

describe('a runner forgotten while another Echo takes a turn', () => {
  /** Her other Echo, on which she says "stop" when all sets are done: that closes the session, and writes its fact. */
  const closesHerSession = (store: ProgressStore) =>
    takeTurn(turnOf(ALICE, { kind: 'stop' }), { store, ...SERVICES });

  /** Does something once, right before the nth command of a kind. */
  const before = (kind: string, nth: number, happens: () => Promise<unknown>): Between => {
    let seen = 0;
    return async ({ command, send }) => {
      if (command === kind && ++seen === nth) await happens();
      await send();
    };
  };

  test.each([
    ['before the fact is written', 1],
    ['between the fact and the runner item', 2],
  ])('leaves nothing behind when that turn is overtaken %s', async (_, nth) => {
    await local.store.save(ALICE, trained, 0);
    const slow = local.storeThrough(before('PutItemCommand', nth, () => deleteDataOf(ALICE)));

    await closesHerSession(slow);

    expect(await local.keysOf('household')).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    'leaves nothing behind when that turn comes before deletion %i',
    async (nth) => {
      await local.store.save(ALICE, trained, 0);
      const slow = local.storeThrough(
        before('BatchWriteItemCommand', nth, () => closesHerSession(local.store)),
      );

      await deleteDataOf(ALICE, slow);

      expect(await local.keysOf('household')).toEqual([]);
    },
  );
});

describe('an account that disables the skill', () => {
  const disabled = {
    version: '1.0',
    context: {
      System: {
        application: { applicationId: KITCHEN_ECHO.applicationId },
        user: { userId: 'household' },
      },
    },
    request: {
      type: 'AlexaSkillEvent.SkillDisabled',
      requestId: 'event',
      timestamp: '2026-11-16T08:00:00Z',
    },
  };

  test('is emptied of everybody, page by page, and a second event is no error', async () => {
    for (const runner of [ALICE, BOB, ACCOUNT, NEIGHBOUR])
      await local.store.save(runner, trained, 0);
    let pages = 0;
    const store = local.storeThrough(async (sending) => {
      if (sending.command === 'QueryCommand') pages += 1;
      await onePageAnItem(sending);
    });
    const skill = makeSkill({ store, ...SERVICES });

    await skill.invoke(disabled as never);
    await skill.invoke(disabled as never);

    expect(await local.keysOf('household')).toEqual([]);
    expect(await local.keysOf('next door')).toHaveLength(4);
    expect(pages).toBeGreaterThan(12);
  });
});
