import { EXERCISES } from '../../lambda/content/exercises';
import { tallyOf } from '../../lambda/domain/progress';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('a session that was chosen and not begun', () => {
  test('waits for half an hour', async () => {
    const { sayAll, echo } = startConversation();
    await sayAll('alexa, ask runner strength for just the side plank', 'stop');
    await echo.wait(30 * MINUTE_MS);

    const heard = await sayAll('alexa, open runner strength', 'ready');

    expect(heard).toMatch(/side plank.*right forearm/i);
  });

  test.each([
    ['on another day', 3 * DAY_MS],
    ['two hours later', 120 * MINUTE_MS],
  ])('is not offered %s', async (_, later) => {
    const { sayAll, echo } = startConversation();
    await sayAll('alexa, ask runner strength for just the side plank', 'stop');
    await echo.wait(later);

    const heard = await sayAll('alexa, open runner strength');

    expect(heard).toMatch(/full.*short/i);
    expect(heard).not.toMatch(/everything|all set/i);
  });

  test('is one of the day on which it is chosen anew', async () => {
    const store = inMemoryProgressStore();
    const { sayAll, echo } = startConversation({ store });
    await sayAll('alexa, ask runner strength for something for my hips', 'stop');
    await echo.wait(3 * DAY_MS);

    await sayAll('alexa, tell runner strength I am ready', 'something for my hips');
    await sayAll('ready', 'ready', 'no');

    const { progress } = await store.load(RUNNER);
    expect(tallyOf(progress, EXERCISES).days).toEqual(['2026-11-26']);
  });
});
