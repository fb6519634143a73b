import { startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';

/** How often a text names the one leg squat. */
const squatsIn = (text: string): number => text.match(/one leg squat/g)?.length ?? 0;

describe('what comes next', () => {
  test.each([
    [60_000, /^The left leg, then the one leg squat\./],
    [81_000, /^The left leg, then the one leg squat\./],
    [130_000, /^Next is the one leg squat\./],
  ])('is the other side first, while that is to come: at %i ms', async (at, heard) => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'ready');

    expect(await say("alexa, what's next", { at })).toMatch(heard);
  });

  test('on the last side of all is nothing', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, ask runner strength for just the lunge', 'ready');

    expect(await say("alexa, what's next", { at: 130_000 })).toMatch(/^This is the last one\./);
  });

  test.each(["what's next", 'which leg first'])(
    'is said once, where the question says it: "%s"',
    async (asks) => {
      const { sayAll } = startConversation();

      const heard = await sayAll(KNEES, 'ready', asks);

      expect(heard).toMatch(/one leg squat, right leg/);
      expect(squatsIn(heard)).toBe(1);
      expect(heard.match(/right leg/g)).toHaveLength(1);
    },
  );

  test('is told where another question stands open', async () => {
    const { say, sayAll } = startConversation();
    await sayAll(KNEES, 'ready', 'delete my data');

    expect(await say("what's next")).toMatch(
      /^Next is the one leg squat\. .*(delete it|want that)/,
    );
  });
});
