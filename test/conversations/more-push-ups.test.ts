import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const PUSH_UPS = 'alexa, ask runner strength for just the push up';
const ELEVEN_TO_FIFTEEN = /Eleven\. .*Fifteen\. /;
const SIXTEEN_TO_TWENTY = /Sixteen\. .*Twenty\. /;

describe('at "any more in you?"', () => {
  test.each(['five', 'keep going', 'continue'])('"%s" means five more', async (says) => {
    const { sayAll } = startConversation();

    const heard = await sayAll(PUSH_UPS, 'ready', says);

    expect(heard).toMatch(ELEVEN_TO_FIFTEEN);
  });

  test.each(['three', 'five', 'ten'])(
    '"%s", less than what was counted before the last yes, means more as well',
    async (says) => {
      const { sayAll } = startConversation();

      const heard = await sayAll(PUSH_UPS, 'ready', 'yes', says);

      expect(heard).toMatch(SIXTEEN_TO_TWENTY);
    },
  );

  test.each([
    ['eight', ['ready'], 8],
    ['I only did twelve', ['ready', 'yes'], 12],
    ['twenty', ['ready', 'yes'], 20],
    ['I did five push-ups', ['ready'], 5],
  ])('"%s" is what was really done', async (says, before, reps) => {
    const store = inMemoryProgressStore();
    const { sayAll } = startConversation({ store });

    await sayAll(PUSH_UPS, ...before, says);

    const { history } = (await store.load(RUNNER)).progress;
    const [session] = history.newest;
    const done = session?.kind === 'session' ? session.exercises[0]?.done[0] : null;
    expect(done).toBe(reps);
  });
});

test('"carry on" at "ready for the cool-down?" begins it', async () => {
  const { sayAll } = startConversation();
  await sayAll('alexa, open runner strength', 'warm up first', 'just the side plank', 'ready');
  const asked = await sayAll('ready', 'ready');

  const heard = await sayAll('carry on');

  expect(asked).toMatch(/cool(-| )down\?$/);
  expect(heard).toMatch(/^Cool down\. .*week( stands)?\?$/);
});
