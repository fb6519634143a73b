import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const KNEES = 'alexa, ask runner strength for something for my knees';

/** A runner who has done the lunges and stands before the one leg squats, and what is kept of it. */
async function afterTheLunges() {
  const store = inMemoryProgressStore();
  const conversation = startConversation({ store });
  await conversation.sayAll(KNEES, 'ready');
  const progress = async () => (await store.load(RUNNER)).progress;
  return { ...conversation, progress };
}

describe('a number that answers "how many was it?"', () => {
  test('is of the exercise that was named, though another has begun', async () => {
    const { say, sayAll, progress } = await afterTheLunges();
    await sayAll('ready');
    await say('alexa, I only did umpteen lunges', { at: 60_000 });

    const heard = await say('eight');

    expect(heard).toMatch(/^Eight on each leg, then\./);
    expect((await progress()).session?.done.slice(0, 2)).toEqual([8, 8]);
  });

  test('is of the side that was named, whatever else is asked in between', async () => {
    const { sayAll, progress } = await afterTheLunges();

    const heard = await sayAll(
      'I only did umpteen on the right',
      'banana boat',
      'yes',
      "how's my week",
      'seven',
    );

    expect(heard).toMatch(/^Seven, right leg\./);
    expect((await progress()).session?.done.slice(0, 2)).toEqual([7, 10]);
  });

  test('is of another side, or of another exercise, where it is said with it', async () => {
    const { sayAll, progress } = await afterTheLunges();

    await sayAll('I only did umpteen on the right', 'seven on the left');
    const heard = await sayAll('I only did umpteen lunges on the right', 'eight push-ups');

    expect((await progress()).session?.done.slice(0, 2)).toEqual([10, 7]);
    expect(heard).toMatch(/^There's nothing to correct/);
  });

  test('is of the exercise that was named when its session was over', async () => {
    const { sayAll, progress } = await afterTheLunges();
    await sayAll('ready', 'no');

    const asked = await sayAll('alexa, ask runner strength I did umpteen lunges on the left');
    const heard = await sayAll('six');

    expect(asked).toMatch(/^How many .*\?$/);
    expect(heard).toMatch(/^Six on the left leg, then\./);
    expect((await progress()).history.newest).toMatchObject([
      { kind: 'session' },
      { kind: 'correction', exercise: 'lunge', nth: 1, reps: 6 },
    ]);
  });

  test('is not asked for where there is nothing to correct', async () => {
    const { sayAll } = startConversation();

    expect(await sayAll('alexa, ask runner strength I did umpteen lunges')).toMatch(
      /^There's nothing to correct/,
    );
  });
});
