import type { RequestEnvelope } from 'ask-sdk-model';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import { EXERCISES } from '../../lambda/content/exercises';
import { tallyOf } from '../../lambda/domain/progress';
import { days, seconds } from '../../lambda/domain/time';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../../lambda/persistence/progress-store';
import { makeSkill } from '../../lambda/skill';
import type { Invoke } from '../../simulator/echo/options';
import { startConversation } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';

const RUNNER = { account: 'amzn1.ask.account.pretend', person: 'account' };

/** A short session, from the first word to the last. */
const SESSION = ['alexa, open runner strength', 'short', 'got everything', 'ready', 'ready', 'yes'];

beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

/** A skill with a store that can be taken away, which is asked through something that may change what it is asked. */
function skillBehind(between: (invoke: Invoke, request: RequestEnvelope) => ReturnType<Invoke>) {
  const kept = inMemoryProgressStore();
  const state = { isDown: false };
  const out = async () => ({ kind: 'out of reach', reason: 'Down' }) as const;
  const store: ProgressStore = {
    ...kept,
    load: (runner) => (state.isDown ? out() : kept.load(runner)),
    save: (...asked) => (state.isDown ? out() : kept.save(...asked)),
  };
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetch),
  });
  const conversation = startConversation({
    invoke: (request) => between((asked) => skill.invoke(asked), request),
  });
  const sessions = async () => {
    const { progress } = await kept.load(RUNNER);
    const { session: open, settings } = progress;
    return { counted: tallyOf(progress, EXERCISES).sessions, open, pace: settings.pace };
  };
  return { ...conversation, state, sessions };
}

const isSpoken = ({ request }: RequestEnvelope) =>
  request.type === 'IntentRequest' || request.type === 'LaunchRequest';

describe('a request that comes more than once while the table fails', () => {
  test.each([
    ['before and after it is back', [true, false]],
    ['after it was well, and once more when it fails', [false, true]],
    ['twice while it is down', [true, true]],
  ])('%s, counts the session once', async (_, [first, second]) => {
    const { sayAll, state, sessions } = skillBehind(async (invoke, request) => {
      state.isDown = first!;
      await invoke(request);
      state.isDown = second!;
      return invoke(request);
    });

    await sayAll(...SESSION.slice(0, -1));
    const spoken = { isDown: false };
    Object.defineProperty(state, 'isDown', { get: () => spoken.isDown, set: () => {} });
    await sayAll('yes');

    expect(await sessions()).toMatchObject({ counted: 1, open: null });
  });

  test('late, after the turn that followed it, changes nothing', async () => {
    const asked: RequestEnvelope[] = [];
    const changes: unknown[] = [];
    const { sayAll, state, sessions } = skillBehind(async (invoke, request) => {
      asked.push(request);
      state.isDown = asked.length < 5;
      const answer = await invoke(request);
      const late = asked.at(-2)!;
      if (state.isDown || !isSpoken(late)) return answer;
      const before = await sessions();
      await invoke(late);
      changes.push([before, await sessions()]);
      return answer;
    });

    await sayAll(...SESSION);

    expect(changes).toHaveLength(2);
    for (const [before, after] of changes as readonly (readonly unknown[])[])
      expect(after).toEqual(before);
    expect(await sessions()).toMatchObject({ counted: 1, open: null });
  });

  test('twice, does not bring back what it has changed', async () => {
    const { sayAll, state, sessions } = skillBehind(async (invoke, request) => {
      await invoke(request);
      return invoke(request);
    });
    state.isDown = true;
    await sayAll('alexa, open runner strength', 'slower');
    state.isDown = false;

    await sayAll('normal pace');

    expect((await sessions()).pace).toBe('normal');
  });
});

test('what is deleted on another Echo meanwhile is not brought back', async () => {
  const store = inMemoryProgressStore();
  const kitchen = startConversation({ store, seed: 'kitchen' });
  const hall = startConversation({ store, seed: 'hall' });
  await kitchen.sayAll('alexa, open runner strength', 'short', 'ready');
  kitchen.table.isDown = true;
  await kitchen.say('alexa, pause', { at: 60_000 });
  await hall.sayAll('alexa, ask runner strength to delete my data', 'yes');
  kitchen.table.isDown = false;

  const heard = await kitchen.say('resume');

  const { progress } = await store.load(RUNNER);
  expect(heard).toMatch(/\?$/);
  expect([progress.session, progress.history.newest]).toEqual([null, []]);
});

describe('session attributes', () => {
  /** Every request comes with other attributes than the skill had set. */
  const withAttributes = (attributes: unknown, isDown: boolean) => {
    const skill = skillBehind((invoke, request) => {
      skill.state.isDown = isDown;
      const session = request.session && { ...request.session, attributes };
      return invoke({ ...request, session } as RequestEnvelope);
    });
    return skill;
  };

  const ODD: readonly (readonly [string, unknown])[] = [
    ['missing', undefined],
    ['null', null],
    ['a text', 'zebra'],
    ['of wrong types', { seed: 'x', turns: {}, runner: 7, carried: 9, unsaved: 'yes', noticed: 1 }],
    ['with something else carried', { carried: 'zebra', unsaved: true, noticed: false }],
    ['huge', { carried: 'Z'.repeat(500_000), unsaved: true, question: 'Z'.repeat(500_000) }],
    ['huge, with nothing to save', { carried: 'Z'.repeat(500_000), unsaved: false }],
    // As the version before this one set them.
    [
      'of an earlier version',
      { seed: 1, turns: 2, runner: 'account', question: 'ready', told: null },
    ],
  ];

  test.each(ODD)('that are %s leave a session as it is in the table', async (_, attributes) => {
    const { sayAll, sessions } = withAttributes(attributes, false);

    await sayAll(...SESSION.slice(0, -1));

    const { open } = await sessions();
    expect(open?.done).toEqual([10, 10, 5, 5, 0, 0]);
  });

  test.each(ODD)('that are %s are answered without a table, too', async (_, attributes) => {
    const { sayAll } = withAttributes(attributes, true);

    const heard = await sayAll('alexa, open runner strength', 'ready', 'help');

    expect(heard).toMatch(/\?$/);
    expect(heard).not.toContain('something went wrong');
  });
});

describe('a clock that jumps', () => {
  /** The clock of the requests after the third is wrong by so much. */
  const withJump = (jumpMs: number) => {
    let asked = 0;
    return skillBehind((invoke, { request, ...envelope }) => {
      asked += 1;
      const at = Date.parse(request.timestamp) + (asked > 3 ? jumpMs : 0);
      return invoke({
        ...envelope,
        request: { ...request, timestamp: new Date(at).toISOString() },
      });
    });
  };

  test.each([
    ['a minute back', -seconds(60)],
    ['a year back', -days(365)],
  ])('%s never counts what was not heard', async (_, jumpMs) => {
    const { sayAll, say, sessions } = withJump(jumpMs);
    await sayAll(...SESSION.slice(0, 3));

    const heard = await say('alexa, pause', { at: 30_000 });

    expect(heard).toMatch(/\?$/);
    expect((await sessions()).open?.done.every((reps) => reps === 0)).toBe(true);
  });

  test('ahead by hours is a runner who comes back after hours: what was played to its end is done', async () => {
    const { sayAll, say, sessions } = withJump(days(0.5));
    await sayAll(...SESSION.slice(0, 3));

    await say('alexa, pause', { at: 30_000 });

    expect((await sessions()).open?.done.slice(0, 3)).toEqual([10, 10, 0]);
  });

  test('ahead by years is answered, and what was open is closed once', async () => {
    const { sayAll, say, sessions } = withJump(days(3653));
    await sayAll(...SESSION.slice(0, 3));

    const heard = await say('alexa, pause', { at: 30_000 });

    expect(heard).toMatch(/\?$/);
    expect((await sessions()).open).toBeNull();
  });
});
