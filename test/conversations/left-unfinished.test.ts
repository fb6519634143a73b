import { days } from '../../lambda/domain/time';
import { startConversation } from './conversation';

const GO_ON_THERE = /hold (two|three), right forearm, .*[Gg]o on there\?$/;

/** A runner who left the side plank in its middle, three days ago. */
async function daysAfterLeaving() {
  const runner = startConversation();
  await runner.sayAll('alexa, ask runner strength for just the side plank', 'ready');
  await runner.say('alexa, stop', { at: 70_000 });
  await runner.echo.wait(days(3));
  return runner;
}

describe('a session that was left days ago', () => {
  test.each(['purple', 'for help', 'to repeat'])(
    'is offered, and not gone on with, where a conversation begins with "%s"',
    async (says) => {
      const { say } = await daysAfterLeaving();

      const heard = await say(`alexa, ask runner strength ${says}`);

      expect(heard).toMatch(GO_ON_THERE);
      expect(heard).not.toMatch(/ready|previous/i);
    },
  );

  test('can be gone on with, or begun again, in the words that are told', async () => {
    const { say } = await daysAfterLeaving();

    const told = await say('alexa, ask runner strength purple');
    const heard = await say('start over');

    expect(told).toMatch(/: yes, no, start over or short\./);
    expect(heard).toMatch(/floor.*\?$/);
  });
});
