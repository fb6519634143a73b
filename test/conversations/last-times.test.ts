import { startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';

describe('what was done last time', () => {
  test('is what was done today, in the first session of all', async () => {
    const { sayAll } = startConversation();
    await sayAll(KNEES, 'ready');

    const last = await sayAll('how many lunges last time');
    const best = await sayAll("what's my best lunge");

    expect(last).toMatch(/^You did ten lunges on each leg, today\./);
    expect(best).toMatch(/^Your best is ten lunges on each leg, today\./);
  });

  test('is what was done in the session before, once there is one', async () => {
    const { sayAll, echo } = startConversation();
    await sayAll(KNEES, 'ready', 'ready');
    await echo.wait(24 * 60 * 60_000);
    await sayAll(KNEES, 'ready');

    expect(await sayAll('how many lunges last time')).toMatch(
      /^You did ten lunges on each leg, yesterday\./,
    );
  });

  test('is told of the side plank by how long it was held', async () => {
    const { sayAll } = startConversation();
    await sayAll('alexa, ask runner strength for just the side plank', 'ready', 'ready');

    expect(await sayAll('how many planks did I do last time')).toMatch(
      /^You held the side plank for ten seconds each time, today\./,
    );
  });

  test('of what nothing was done of yet is nothing', async () => {
    const { sayAll } = startConversation();
    await sayAll(KNEES, 'ready');

    expect(await sayAll('how many one leg squats last time')).toMatch(/^I haven't counted/);
  });
});

describe('a best', () => {
  test('is one of the way that is done now, and named so where that is not the usual one', async () => {
    const { sayAll } = startConversation();
    await sayAll('alexa, ask runner strength for just the push-up', 'ready', 'I did forty');
    await sayAll('alexa, ask runner strength to make the push-up harder');
    const before = await sayAll("alexa, ask runner strength what's my best");
    await sayAll('alexa, ask runner strength for just the push-up', 'ready', 'no');

    const after = await sayAll("alexa, ask runner strength what's my best");

    expect(before).toBe('Your best is forty push-ups, today.');
    expect(after).toBe('Your best in the harder way is five push-ups, today.');
  });
});
