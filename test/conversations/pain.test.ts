import { startWithScreen } from '../screens/show';
import { SMALL } from '../screens/viewports';
import { startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';
const CAN_WAIT =
  /^(We leave the lunge for today|The lunge can wait|The lunge is for another day)\./;

describe('while it is asked what to do instead of what hurts', () => {
  test.each(['too easy', 'make it harder', 'make the lunge harder', 'with weights'])(
    '"%s" makes nothing harder: the question is asked again',
    async (says) => {
      const { say, sayAll } = startConversation();
      await sayAll(KNEES, 'ready');
      await say('alexa, it hurts', { at: 50_000 });

      const heard = await say(says);
      const easier = await say('yes');

      expect(heard).toMatch(/You can say|Say: yes|What works here/);
      expect(heard).toMatch(/(make|want) the lunge easier\?$/);
      expect(easier).toMatch(/^For an easier lunge/);
    },
  );
});

describe('whoever is injured or unwell', () => {
  const SEEK_HELP = /^Stop now, and sit down\. If it's bad, or doesn't pass at once, call for/;

  test.each(["i've fallen and i can't get up", 'my chest hurts'])(
    'on the stair hears at once to sit down, and is asked nothing: "%s"',
    async (says) => {
      const { say, sayAll, echo } = startConversation();
      await sayAll('alexa, open runner strength', 'short', 'ready');

      const heard = await say(`alexa, ${says}`, { at: 60_000 });

      expect(heard).toMatch(SEEK_HELP);
      expect(echo.inConversation).toBe(false);
    },
  );

  test('is not asked again whether to make it easier', async () => {
    const { say, sayAll, echo } = startConversation();
    await sayAll(KNEES, 'ready');
    await say('alexa, it hurts', { at: 50_000 });

    const heard = await say('i need a doctor');

    expect(heard).toMatch(SEEK_HELP);
    expect(echo.inConversation).toBe(false);
  });

  test('reads it on the screen as well', async () => {
    const { say, sayAll, screen } = startWithScreen(SMALL);
    await sayAll(KNEES, 'ready');

    await say('alexa, i feel faint', { at: 50_000 });

    expect(JSON.stringify(screen())).toContain('call for medical help');
  });
});

describe('whoever wants nothing easier', () => {
  test.each(['no', 'next'])(
    'hears what becomes of the exercise, and begins the next: "%s"',
    async (says) => {
      const { say, sayAll } = startConversation();
      await sayAll(KNEES, 'ready');
      await say('alexa, it hurts', { at: 50_000 });

      const heard = await say(says);

      expect(heard).toMatch(CAN_WAIT);
      expect(heard).toMatch(/one leg squat, right leg.* Lower\./i);
    },
  );

  test('hears it in the last exercise, too, before the end', async () => {
    const { say, sayAll, echo } = startConversation();
    await sayAll('alexa, ask runner strength for just the lunge', 'ready');
    await say('alexa, it hurts', { at: 50_000 });

    const heard = await say('no');

    expect(heard).toMatch(CAN_WAIT);
    expect(heard).toMatch(/I've saved what you did\./);
    expect(echo.inConversation).toBe(false);
  });
});

describe('pain between two exercises', () => {
  /** Ready to be asked for the one leg squat, after all lunges. */
  async function beforeTheSquat() {
    const conversation = startConversation();
    await conversation.sayAll(KNEES, 'ready');
    await conversation.echo.hearOut();
    return conversation;
  }

  test('stops nobody, and offers the easier way of the one that comes next', async () => {
    const { say } = await beforeTheSquat();

    const asked = await say('my knee hurts');
    const easier = await say('yes');

    expect(asked).toMatch(
      /^Let it rest\. Don't work through pain\. .* the one leg squat easier\?$/,
    );
    expect(easier).toMatch(/^For an easier one leg squat.* one leg squat, right leg(\. Ready)?\?$/);
  });

  test('in a rest is about the next one as well', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'straight through', 'ready');

    const asked = await say('alexa, my knee hurts', { at: 150_000 });
    const easier = await say('yes');

    expect(asked).toMatch(/^Let it rest\..* the one leg squat easier\?$/);
    expect(easier).toMatch(/^For an easier one leg squat.* one leg squat, right leg(\. Ready)?\?$/);
  });

  test('that goes on offers no easier way again, but the end of it', async () => {
    const { sayAll, echo } = await beforeTheSquat();

    const asked = await sayAll('my knee hurts', 'my knee hurts');
    await sayAll('yes');

    expect(asked).toMatch(
      /^Let it rest\. Don't work through pain\. Shall we (leave|end) it there\?$/,
    );
    expect(echo.inConversation).toBe(false);
  });

  test('before one that is as easy as it gets offers to skip it', async () => {
    const { sayAll, echo } = startConversation();
    await sayAll('alexa, open runner strength', 'make the calf raise easier', 'full', 'ready');
    await echo.hearOut();

    const asked = await sayAll('my knee hurts');
    const skipped = await sayAll('yes');

    expect(asked).toMatch(/skip the eccentric calf raise\?$/);
    expect(skipped).toMatch(/^Lunge/);
  });
});

test.each(['pause', 'give me a minute'])(
  'pain after "%s" stops nobody, and is about the exercise that was interrupted',
  async (says) => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'ready');
    await say(`alexa, ${says}`, { at: 50_000 });

    const asked = await say('alexa, my knee hurts', { at: 1000 });

    expect(asked).toMatch(/^Let it rest\..* the lunge easier\?$/);
  },
);

test('pain before the first exercise names what can be done, and asks on', async () => {
  const { sayAll } = startConversation();

  const heard = await sayAll(KNEES, 'my knee hurts');

  expect(heard).toMatch(
    /^Don't work through pain\. You can leave out an exercise, or make it easier\./,
  );
  expect(heard).toMatch(/\?$/);
});

test('pain in a warm-up ends it, and offers the easier way of the first exercise', async () => {
  const { say, sayAll } = startConversation();
  await sayAll('alexa, ask runner strength for a short session', 'warm up first');

  const asked = await say('alexa, my knee hurts', { at: 40_000 });

  expect(asked).toMatch(/^Stop there, .* the eccentric calf raise easier\?$/);
});

describe('whoever always warms up and cools down', () => {
  /** In the exercise after the warm-up. */
  async function warm(exercise: string) {
    const conversation = startConversation();
    await conversation.sayAll(`alexa, ask runner strength for just the ${exercise}`);
    await conversation.sayAll('warm up first', 'ready');
    return conversation;
  }

  test('is asked for no more reps after pain, and led through no cool-down', async () => {
    const { say, echo } = await warm('push ups');
    await echo.hearOut();

    const asked = await say('my shoulder hurts');

    expect(asked).toMatch(/^Let it rest\. Don't work through pain\. .* your week( stands)?\?$/);
  });

  test('leaves it there after pain without the cool-down', async () => {
    const { say, sayAll, echo } = await warm('side plank');
    await say('alexa, it hurts', { at: 40_000 });

    const asked = await say('it hurts');
    const heard = await sayAll('yes');

    expect(asked).toMatch(/(leave|end) it there\?$/);
    expect(heard).toMatch(/^I've saved what you did\./);
    expect(echo.inConversation).toBe(false);
  });
});

test('the screen shows yes and no after pain, and no button that goes on', async () => {
  const { say, sayAll, screen } = startWithScreen(SMALL);
  await sayAll(KNEES, 'ready');

  await say('alexa, it hurts', { at: 50_000 });

  expect(JSON.stringify(screen())).toMatch(/"SendEvent","arguments":\["yes"\]/);
  expect(JSON.stringify(screen())).not.toMatch(/"SendEvent","arguments":\["resume"\]/);
});
