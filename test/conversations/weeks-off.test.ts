import { startConversation } from './conversation';

const OPEN = 'alexa, open runner strength';

describe('whoever takes this week off', () => {
  test.each([
    [["I've got a cold"]],
    [["I'm busy this week"]],
    [["I'm on holiday", 'until Monday']],
    [['full', "I've got a cold"]],
  ])('is let go, and not told of a streak that is none: %j', async (says) => {
    const { sayAll, echo } = startConversation();

    const heard = await sayAll(OPEN, ...says);

    expect(heard).toMatch(/^This week is off\. (Take care|See you when you're back)\.$/);
    expect(echo.inConversation).toBe(false);
  });

  test('in the middle of a session is asked to go on with it', async () => {
    const { say, sayAll, echo } = startConversation();
    await sayAll(OPEN, 'full', 'ready');
    await say('alexa, pause', { at: 60_000 });

    const heard = await say('take this week off');

    expect(heard).toMatch(/^This week is off\. .*\?$/);
    expect(echo.inConversation).toBe(true);
  });

  test.each(["I'm back", "I'm ready"])('and says "%s" takes it back', async (says) => {
    const { sayAll } = startConversation();
    await sayAll(OPEN, "I've got a cold");

    const heard = await sayAll(OPEN, says);
    const track = await sayAll('am I on track');

    expect(heard).toMatch(/^Good to have you back\. This week counts\. .*\?$/);
    expect(track).not.toMatch(/off/);
  });

  test('and is ready for the things that were asked for, trains', async () => {
    const { sayAll } = startConversation();
    await sayAll(OPEN, "I've got a cold");

    expect(await sayAll(OPEN, 'full', "I'm back")).toMatch(/^Towel drag/);
  });
});

test('next week off leaves this one as it is', async () => {
  const { sayAll } = startConversation();

  const heard = await sayAll(OPEN, 'next week off');
  const ready = await sayAll("I'm ready");

  expect(heard).toMatch(/^Next week is off\. .*short/);
  expect(ready).not.toMatch(/back/);
});
