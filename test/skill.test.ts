import { muteLogs } from './mute-logs';
import { remindersOver } from '../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../lambda/persistence/in-memory-progress-store';
import type { ProgressStore } from '../lambda/persistence/progress-store';
import { makeSkill } from '../lambda/skill';
import type { Invoke } from '../simulator/echo/options';
import { FULL_SESSION, startConversation } from './conversations/conversation';

const deviceSettings = { timeZoneOf: async () => 'Europe/London' };

/** A skill that receives every request twice; the answers to both are kept. */
function deliveredTwice(store: ProgressStore) {
  const skill = makeSkill({ store, deviceSettings, reminders: remindersOver(fetch) });
  const pairs: (readonly [string, string])[] = [];
  const invoke: Invoke = async (request) => {
    const first = await skill.invoke(request);
    const second = await skill.invoke(request);
    pairs.push([JSON.stringify(first.response), JSON.stringify(second.response)]);
    return second;
  };
  return { invoke, pairs };
}

describe('a request that is delivered twice', () => {
  test('is answered with the same words and counts once', async () => {
    const store = inMemoryProgressStore();
    const { invoke, pairs } = deliveredTwice(store);
    const { sayAll, echo } = startConversation({ store, invoke });

    await sayAll(...FULL_SESSION, 'ready', 'yes');
    await echo.walkOff();
    const week = await sayAll('alexa, ask runner strength how many sessions this week');

    expect(week).toBe('One session this week, two to go.');
    expect(pairs.map(([first]) => first)).toEqual(pairs.map(([, second]) => second));
  });
});

describe('two Echos of one runner', () => {
  test('that speak at once both get an answer, and neither turn is lost', async () => {
    const store = inMemoryProgressStore();
    const kitchen = startConversation({ store, seed: 'kitchen' });
    const hall = startConversation({ store, seed: 'hall' });
    await kitchen.sayAll('alexa, open runner strength', 'full');
    await hall.echo.advanceTo(kitchen.echo.now);
    await hall.say('alexa, open runner strength');

    const answers = await Promise.all([kitchen.say('ready'), hall.say('ready')]);

    expect(answers.every((heard) => heard.includes('owel drag'))).toBe(true);
    expect(
      (await store.load({ account: 'amzn1.ask.account.pretend', person: 'account' })).version,
    ).toBe(4);
  });
});

describe('when the table is out of reach', () => {
  const broken: ProgressStore = {
    load: () => Promise.reject(Object.assign(new Error('user secret'), { name: 'TimeoutError' })),
    save: () => Promise.reject(new Error('unused')),
    sessionsOn: () => Promise.reject(new Error('unused')),
    forgetRunner: () => Promise.reject(new Error('unused')),
    forgetAccount: () => Promise.reject(new Error('unused')),
  };

  const request = async () => {
    const logged = muteLogs();
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const heard = await startConversation({ store: broken }).say('alexa, open runner strength');
    const [errors, lines] = [logged.mock.calls, written.mock.calls].map((calls) =>
      calls.map(([line]) => String(line)),
    );
    jest.restoreAllMocks();
    return { heard, errors: errors ?? [], lines: lines ?? [] };
  };

  test('the coach says so, asks, and logs the error without a word of the runner', async () => {
    const { heard, errors } = await request();

    expect(heard).toBe('Sorry, something went wrong on my side. Shall we try again?');
    expect(JSON.parse(errors[0] ?? '')).toMatchObject({
      level: 'ERROR',
      error: 'TimeoutError',
      request: 'LaunchRequest',
    });
    expect(errors.join()).not.toContain('secret');
  });

  test('the apology is counted once, in a line of its own that names nobody', async () => {
    const { lines } = await request();

    const metric = { Name: 'DegradedAnswers', Unit: 'Count' };
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      _aws: {
        Timestamp: expect.any(Number),
        CloudWatchMetrics: [{ Namespace: 'RunnerStrength', Dimensions: [[]], Metrics: [metric] }],
      },
      DegradedAnswers: 1,
    });
  });

  test('"yes" to trying again comes back to where the runner was', async () => {
    muteLogs();
    const store = inMemoryProgressStore();
    let isBroken = false;
    const flaky: ProgressStore = {
      ...store,
      load: (runner) => (isBroken ? broken.load(runner) : store.load(runner)),
    };
    const { say, sayAll } = startConversation({ store: flaky });
    await sayAll('alexa, open runner strength', 'full');

    isBroken = true;
    await say('ready');
    isBroken = false;

    expect(await say('yes')).toMatch(/^There you are\. .* can you hear me/);
    jest.restoreAllMocks();
  });

  test.each(['stop', 'cancel'])('"%s" ends the conversation all the same', async (word) => {
    muteLogs();
    const { sayAll, echo } = startConversation({ store: broken });

    await sayAll('alexa, open runner strength', word);

    expect(echo.inConversation).toBe(false);
    jest.restoreAllMocks();
  });
});

describe('a screen that a device cannot draw', () => {
  test('is logged without a word of the runner, and the set goes on by voice', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => {});
    const { sayAll, say, echo } = startConversation();
    await sayAll(...FULL_SESSION.slice(0, 3));
    await echo.advanceTo(echo.now + 60_000);

    await echo.send({
      type: 'Alexa.Presentation.APL.RuntimeError',
      token: 'screen',
      errors: [{ type: 'INFLATE_ERROR', reason: 'UNKNOWN_ERROR', message: 'No such graphic' }],
    });
    const heard = await say('alexa, pause');

    expect(heard).toMatch(/at rep \w+, right foot/);
    expect(JSON.parse(String(logged.mock.calls[0]?.[0]))).toEqual({
      level: 'ERROR',
      error: 'ScreenFailed',
      reasons: [{ type: 'INFLATE_ERROR', reason: 'UNKNOWN_ERROR' }],
    });
    expect(JSON.stringify(logged.mock.calls)).not.toContain('amzn1');
    logged.mockRestore();
  });
});

describe('a runner who disables the skill', () => {
  test('is forgotten, without a conversation', async () => {
    const store = inMemoryProgressStore();
    const { sayAll, echo } = startConversation({ store });
    await sayAll('alexa, open runner strength', 'full', 'ready', 'stop');

    await echo.send({ type: 'AlexaSkillEvent.SkillDisabled' });
    const heard = await sayAll('alexa, open runner strength');

    expect(heard).toMatch(/^Welcome to Runner Strength/);
  });
});
