import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import type { OutOfReach, ProgressStore } from '../../lambda/persistence/progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import { startConversation } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';

let logged: ReturnType<typeof muteLogs>;

beforeEach(() => {
  logged = muteLogs();
});
afterEach(() => jest.restoreAllMocks());

/** A runner whose table is out of reach from the first word on. */
function withoutTable(options: Parameters<typeof startConversation>[0] = {}) {
  const conversation = startConversation(options);
  conversation.table.isDown = true;
  return conversation;
}

const SHOW = {
  ...KITCHEN_ECHO,
  model: DEVICE_MODELS.find(({ display }) => display.kind === 'apl')!,
};

const NOTICE = /reach your progress|my reach|get at your progress|can't save|Saving doesn't/g;

describe('a runner who asks about progress that is out of reach', () => {
  test.each([
    'how many sessions this week',
    'how many sessions last month',
    'which days did I train this week',
    'when did I last train',
    'how long did I train this week',
    'am I on track',
    "what's my streak",
    "what's my longest streak",
    'how many push-ups last time',
    "what's my best",
    'what did I do on Monday',
    'send me my week',
    'what do you know about me',
  ])('"%s" is told that it cannot be told, and no number', async (question) => {
    const { sayAll } = withoutTable();

    const heard = await sayAll('alexa, open runner strength', question);

    expect(heard).toMatch(/(can't look that up|out of reach|can't tell you that) .*later/);
    const told = heard.replace(/[^.]*\?$/, '');
    expect(told).not.toMatch(/\b(no|none|nothing|never|zero|haven't|one|two|three)\b/i);
  });

  test('in one sentence is told so, and the conversation ends', async () => {
    const { say, echo } = withoutTable();

    const heard = await say('alexa, ask runner strength how many sessions this week');

    expect(heard).toMatch(/later\.$/);
    expect(echo.inConversation).toBe(false);
  });
});

describe('the notice that progress cannot be saved', () => {
  test('is given once in a conversation, whatever happens in it', async () => {
    const { say, sayAll, table } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready');
    const heard: string[] = [];

    for (const [isDown, text] of [
      [true, 'alexa, pause'],
      [true, 'resume'],
      [false, 'alexa, pause'],
      [true, 'resume'],
      [true, 'alexa, slower'],
      [true, 'alexa, pause'],
    ] as const) {
      table.isDown = isDown;
      heard.push(await say(text, text.startsWith('alexa') ? { at: 40_000 } : {}));
    }

    expect(heard[0]).toMatch(NOTICE);
    expect(heard.join(' ').match(NOTICE)).toHaveLength(1);
  });

  /** What is heard of a first part from a coach who could save it, and from one who could not. */
  async function firstPartOf(session: string) {
    const well = startConversation({ seed: 'same' });
    const broken = startConversation({ seed: 'same' });
    await well.sayAll('alexa, open runner strength', session);
    await broken.sayAll('alexa, open runner strength', session);
    broken.table.isDown = true;
    return { saved: await well.say('ready'), unsaved: await broken.say('ready') };
  }

  test('comes before a part without taking anything away from it', async () => {
    const { saved, unsaved } = await firstPartOf('short');

    expect(unsaved.endsWith(saved)).toBe(true);
    expect(unsaved.slice(0, -saved.length)).toMatch(/^[^.]*sav[^.]*\. [^.]*\. $/i);
  });

  test('waits for another time before a part that has no room for it', async () => {
    const { saved, unsaved } = await firstPartOf('full');

    expect(unsaved).toBe(saved);
  });

  test('is followed by the truth in parting: nothing is said to be kept', async () => {
    const { say, sayAll, table, echo } = startConversation();
    await sayAll('alexa, open runner strength', 'full', 'ready');
    table.isDown = true;

    const heard = await say('alexa, stop', { at: 60_000 });

    expect(heard).toMatch(/sorry, I couldn't save/);
    expect(heard).not.toMatch(/kept|we'll go on|we go on/i);
    expect(echo.inConversation).toBe(false);
  });

  test('is not needed by whoever leaves with nothing to lose', async () => {
    const { sayAll } = withoutTable();

    const heard = await sayAll('alexa, open runner strength', 'explain the lunge', 'stop');

    expect(heard).not.toMatch(/save|sorry/i);
  });

  test('of a goal that cannot be kept: it is said again in parting', async () => {
    const { sayAll, say } = withoutTable();

    const set = await sayAll('alexa, open runner strength', 'make it four times a week');
    const parting = await say('stop');

    expect(set).toMatch(/^Four times a week, from this week on\. [^.]*\?$/);
    expect(parting).toMatch(/couldn't/);
  });
});

test('a goal, a pace and a session said without the table are there once it is back', async () => {
  const store = inMemoryProgressStore();
  const { sayAll, table, echo } = withoutTable({ store });

  await sayAll('alexa, open runner strength', 'make it four times a week', 'slower', 'short');
  table.isDown = false;
  await sayAll('help', 'stop');
  await echo.walkOff();
  const { progress, version } = await store.load({
    account: 'amzn1.ask.account.pretend',
    person: 'account',
  });

  expect(version).toBe(1);
  expect(progress.settings.pace).toBe('slower');
  expect(progress.session?.plan).toMatchObject({ wish: { kind: 'short' }, pace: 'slower' });
  expect(progress.history.newest).toMatchObject([{ kind: 'goal', weeklyGoal: 4 }]);
});

test('a screen shows no empty weeks while progress is out of reach', async () => {
  const { sayAll, events } = withoutTable({ device: SHOW });

  await sayAll('alexa, open runner strength', 'how many sessions this week', 'short');

  const drawn = events.flatMap((event) => (event.kind === 'drawn' ? [JSON.stringify(event)] : []));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((screen) => /\bof three|0 of 3|this week/i.test(screen))).toEqual([]);
});

describe('what is out of reach only when it is needed', () => {
  const out: OutOfReach = { kind: 'out of reach', reason: 'TimeoutError' };

  const lacking = (part: Partial<ProgressStore>): ProgressStore => ({
    ...inMemoryProgressStore(),
    ...part,
  });

  test('days are told to be unknown', async () => {
    const { sayAll } = startConversation({ store: lacking({ sessionsOn: async () => out }) });

    const heard = await sayAll('alexa, open runner strength', 'what did I do on Monday');

    expect(heard).toMatch(/later/);
  });

  test('data that cannot be deleted is not said to be, and it is asked once more', async () => {
    const { sayAll, echo } = startConversation({
      store: lacking({ forgetRunner: async () => out }),
    });

    const heard = await sayAll('alexa, ask runner strength to delete my data', 'yes');
    await echo.hearOut();

    expect(heard).toMatch(/(couldn't delete|didn't work|could be deleted).*\?$/);
    expect(echo.microphone).toBe('open');
  });

  test('an account that cannot be forgotten is in the log, without its name', async () => {
    const { echo } = startConversation({ store: lacking({ forgetAccount: async () => out }) });

    await echo.send({ type: 'AlexaSkillEvent.SkillDisabled' });

    const line = { level: 'ERROR', error: 'TableOutOfReach', during: 'forget', reason: out.reason };
    expect(logged.mock.calls).toEqual([[JSON.stringify(line)]]);
  });

  test('each degraded answer is counted once, and logged by its reason alone', async () => {
    const { sayAll } = startConversation({ store: lacking({ load: async () => out }) });
    const counted = jest.spyOn(process.stdout, 'write');

    await sayAll('alexa, open runner strength', 'what did I do on Monday');

    expect(counted).toHaveBeenCalledTimes(2);
    const line = { level: 'ERROR', error: 'TableOutOfReach', during: 'load', reason: out.reason };
    expect(logged.mock.calls).toEqual([[JSON.stringify(line)], [JSON.stringify(line)]]);
  });
});
