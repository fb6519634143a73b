import { startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';

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
