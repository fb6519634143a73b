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
      expect(heard).toMatch(/(make it easier|want it easier)\?$/);
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
