import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const KNEES = 'alexa, ask runner strength for something for my knees';
const SIDE_PLANK = 'alexa, ask runner strength for just the side plank';

describe('"next"', () => {
  test('between two sides goes on to the one that was announced', async () => {
    const { say, sayAll, echo } = startConversation();
    await sayAll(KNEES, 'ready');
    const asked = await say('alexa, pause', { at: 89_000 });

    const heard = await say('next');

    expect(asked).toMatch(/lunge, left leg\. Ready\?$|for the lunge, left leg\?$/);
    expect(heard).toMatch(/^Lunge.? left leg/);
    expect(echo.inConversation).toBe(true);
  });

  test('in the middle of a set goes to the next exercise', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'ready');
    await say('alexa, pause', { at: 60_000 });

    expect(await say('next')).toMatch(/one leg squat/i);
  });
});

describe('"previous"', () => {
  test('while things are being fetched asks whether they are there, and begins nothing', async () => {
    const { sayAll, echo } = startConversation();

    const heard = await sayAll(KNEES, 'previous');
    await echo.hearOut();

    expect(heard).toMatch(/\?$/);
    expect(heard).not.toMatch(/One\./);
    expect(echo.microphone).toBe('open');
  });
});

describe('an exercise that is left out', () => {
  test('though it is all there is stays, and the runner hears how to leave', async () => {
    const { sayAll } = startConversation();

    const heard = await sayAll(SIDE_PLANK, 'leave out the side plank');
    const begun = await sayAll('ready');

    expect(heard).toMatch(/^The side plank is all there is today\. To leave it, say: stop\..*\?$/);
    expect(begun).toMatch(/^Side plank/i);
  });

  test('between its two sides is over with the first', async () => {
    const { say, sayAll, echo } = startConversation();
    const asked = await sayAll(SIDE_PLANK, 'slower', 'ready');
    await echo.hearOut();
    await echo.wait(7000);

    const heard = await say('leave out the side plank');

    expect(asked).toMatch(/left forearm\?$/);
    expect(heard).toMatch(
      /^(We leave the side plank|The side plank (can wait|is for another day))/,
    );
    expect(heard).toMatch(
      /(That's your session|Session done|And that's it|You're done|I've saved)/,
    );
  });
});

test('"I was at six" tells how many push-ups it was, where that was asked', async () => {
  const store = inMemoryProgressStore();
  const { say, sayAll } = startConversation({ store });
  await sayAll('alexa, ask runner strength for just the push up', 'ready');
  await say("alexa, I'm done", { at: 66_000 });

  const heard = await sayAll('no', 'I was at six');

  const { history } = (await store.load(RUNNER)).progress;
  expect(heard).toMatch(/^Six\b/);
  expect(history.newest).toMatchObject([{ exercises: [{ done: [6] }], countConfirmed: true }]);
});

test('"start over" begins the session as it was changed for today', async () => {
  const { sayAll } = startConversation();
  await sayAll('alexa, ask runner strength for a short session', 'leave out the side plank');
  await sayAll('with weights', 'ready');

  const kit = await sayAll('start over');
  const begun = await sayAll('ready');
  const next = await sayAll('how long left');

  expect(kit).toMatch(/weights/i);
  expect(begun).toMatch(/^Harder eccentric calf raise/i);
  expect(next).toMatch(/about one minute in all\./);
});

test('"start over" of the six minutes that there are begins what was begun, though some of it is done', async () => {
  const { say, sayAll } = startConversation();
  await sayAll('alexa, ask runner strength I have six minutes', 'ready');

  const heard = await say('start over');

  expect(heard).toMatch(/eccentric calf raises and one leg squats.*minutes/i);
});

test('whoever asks for the week after something that does not count hears first that it is saved', async () => {
  const { sayAll } = startConversation();

  const heard = await sayAll(SIDE_PLANK, 'ready', 'ready', 'yes');

  expect(heard).toMatch(/^I've saved what you did\. No sessions this week yet\./);
});

test('pain in the easiest way of the last exercise offers the end, and no next one', async () => {
  const { say, sayAll, echo } = startConversation();
  await sayAll(SIDE_PLANK, 'ready');
  await say('alexa, too hard', { at: 60_000 });

  const asked = await say('alexa, it hurts', { at: 40_000 });
  const heard = await say('yes');

  expect(asked).toMatch(/^Stop there, .* Shall we (leave|end) it there\?$/);
  expect(heard).toMatch(/^I've saved what you did\./);
  expect(echo.inConversation).toBe(false);
});

describe('whoever asks something in between', () => {
  test.each(["what's next", 'how long left', 'why ten lunges', 'explain the one leg squat'])(
    '"%s", after pain is asked again whether to make it easier, and not whether to go on',
    async (asks) => {
      const { say, sayAll } = startConversation();
      await sayAll(KNEES, 'ready');
      await say('alexa, it hurts', { at: 50_000 });

      expect(await say(asks)).toMatch(/(make|want) the lunge easier\?$/);
    },
  );

  test('something that asks back is asked that, and answers it', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'ready');
    await say('alexa, it hurts', { at: 50_000 });

    const asked = await say('set my goal');
    const heard = await say('four');

    expect(asked).toMatch(/^How many times a week/);
    expect(heard).toMatch(/^Four times a week/);
  });
});
