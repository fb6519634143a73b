import { startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';
const MINUTE_MS = 60_000;
const ONE_LEG_SQUAT_EXPLAINED =
  /^(Right leg, one|One) leg squat.*Stand on one leg, the other straight out in front\..*Squat slowly/;

/** A runner in the rest after her first lunges, before the one leg squat is explained. */
async function restingAfterTheLunges(...first: readonly string[]) {
  const conversation = startConversation();
  await conversation.sayAll(...first, KNEES, 'ready');
  return { ...conversation, inTheRest: { at: 155_000 } };
}

describe('an exercise that is new to a runner, and explained in the rest', () => {
  test.each(['ready', 'next'])('is explained after "%s", said before that', async (says) => {
    const { say, inTheRest } = await restingAfterTheLunges();

    expect(await say(`alexa, ${says}`, inTheRest)).toMatch(ONE_LEG_SQUAT_EXPLAINED);
  });

  test('is explained when a question, a pause or a minute came in between', async () => {
    const { say, sayAll, inTheRest } = await restingAfterTheLunges();
    await say('alexa, how long left', inTheRest);

    const heard = await sayAll('pause', 'give me a minute', 'ready');

    expect(heard).toMatch(ONE_LEG_SQUAT_EXPLAINED);
  });

  test('is explained to whoever comes back to it, and goes straight through', async () => {
    const { say, sayAll, echo, inTheRest } = await restingAfterTheLunges(
      'alexa, ask runner strength to go straight through',
    );
    await say('alexa, stop', inTheRest);
    await echo.wait(20 * MINUTE_MS);

    const heard = await sayAll('alexa, open runner strength', 'yes');

    expect(heard).toMatch(ONE_LEG_SQUAT_EXPLAINED);
  });

  test('is not explained again to whoever has heard it', async () => {
    const { say, inTheRest } = await restingAfterTheLunges();
    await say('alexa, how long left', { at: inTheRest.at + 23_000 });

    expect(await say('ready')).not.toMatch(/Arms out/);
  });
});
