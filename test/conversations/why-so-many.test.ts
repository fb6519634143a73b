import { days } from '../../lambda/domain/time';
import { startConversation } from './conversation';

const OPEN = 'alexa, open runner strength';
const KNEES = 'alexa, ask runner strength for something for my knees';

describe('"why", and a number,', () => {
  test('is told of the exercise that has it, by its name', async () => {
    const { sayAll, echo } = startConversation();
    for (let session = 0; session < 2; session += 1) {
      await sayAll(KNEES, 'ready', 'ready');
      await echo.walkOff();
      await echo.wait(days(2));
    }

    const heard = await sayAll(OPEN, 'why do I have to do twelve');

    expect(heard).toMatch(/^In the lunges, you did all ten twice in a row, so it's twelve now\./);
  });

  test.each([
    ['the one in hand', ['something for my knees', 'ready'], 'lunges'],
    ['the next one', ['full', 'ready'], 'eccentric calf raises'],
  ])('is of several %s', async (_, before, exercises) => {
    const { say, sayAll } = startConversation();
    await sayAll(OPEN, ...before);

    const heard = await say('alexa, why ten', { at: 60_000 });

    expect(heard).toContain(`Ten is where everybody starts with ${exercises}.`);
  });
});
