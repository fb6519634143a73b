import { startConversation } from './conversation';

const DAY_MS = 24 * 60 * 60_000;

describe('an exercise that is done another way is explained that way, at the first meeting and at the second', () => {
  test.each([
    ['push-up', 'harder', /on your toes/i, /knees/i],
    ['push-up', 'easier', /hands on the counter/i, /knees|floor/i],
    ['calf raise', 'easier', /both feet (stay )?on/i, /foot off|lift your/i],
    ['one leg squat', 'easier', /hand on the chair|squat slowly/i, /arms out/i],
    ['side plank', 'easier', /knees/i, /legs stretched/i],
  ])('%s, %s', async (exercise, way, asDone, otherwise) => {
    const { sayAll, echo } = startConversation();
    await sayAll('alexa, open runner strength', `make the ${exercise} ${way}`, 'stop');

    const first = await sayAll(`alexa, ask runner strength for just the ${exercise}`, 'ready');
    await echo.wait(DAY_MS);
    const again = await sayAll(`alexa, ask runner strength for just the ${exercise}`, 'ready');

    for (const heard of [first, again]) {
      expect(heard).toMatch(/Three\. Two\. One\./);
      expect(heard).toMatch(asDone);
      expect(heard).not.toMatch(otherwise);
    }
  });

  test('and when it is asked for over the count', async () => {
    const { say, sayAll } = startConversation();
    await sayAll('alexa, open runner strength', 'make the push-up harder', 'just the push-up');
    await sayAll('ready');

    const heard = await say('alexa, explain the push-up', { at: 40_000 });

    expect(heard).toMatch(/^On your toes, down to a right angle, and up\./);
  });

  test('and so is where it is done', async () => {
    const { sayAll } = startConversation();
    await sayAll('alexa, ask runner strength for something for my upper body', 'stop');

    const rest = await sayAll(
      'alexa, ask runner strength I have fifteen minutes',
      'make the push-up easier',
      'leave out the towel drag',
      'ready',
      'ready',
      'ready',
    );

    expect(rest).toMatch(
      /(the push-up\.|push-up is next\.) At (a|the) counter, hands on (its|the) edge\./,
    );
  });
});
