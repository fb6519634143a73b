import { startConversation } from './conversation';

const OPEN = 'alexa, open runner strength';

describe('an answer of one word is understood where its question is open', () => {
  test('a side, before a set: it is the one to start on', async () => {
    const { say, sayAll } = startConversation();

    const heard = await sayAll(OPEN, 'full', 'left');
    const begun = await say('ready');

    expect(heard).toMatch(/^We start on the left\./);
    expect(begun).toMatch(/^Towel drag, left foot/);
  });

  test('a side, over the count: nobody has asked', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(OPEN, 'full', 'ready');

    const heard = await say('left', { at: 60_000 });

    expect(heard).not.toMatch(/we start/i);
    expect(heard).toMatch(/Three\. Two\. One\./);
  });

  test('"two weeks", when asked until when', async () => {
    const { say, sayAll } = startConversation();
    const asked = await sayAll(OPEN, "I'm on holiday");

    const heard = await say('two weeks');

    expect(asked).toContain('Until when are you away?');
    expect(heard).toMatch(/^Two weeks off\./);
  });

  test('"two weeks" at any other time: nobody is sent on holiday', async () => {
    const { sayAll } = startConversation();

    const heard = await sayAll(OPEN, 'two weeks');

    expect(heard).not.toMatch(/\boff\b/);
    expect(heard).toMatch(/full.*short.*\?$/i);
  });

  test('"no more", when another reason is offered', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(OPEN, 'give me a reason to strength train');

    const heard = await say('no more');

    expect(heard).toMatch(/full.*short.*\?$/i);
  });
});
