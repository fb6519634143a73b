import { remindersOver } from '../../lambda/alexa-services/reminders';
import type { Milliseconds } from '../../lambda/domain/time';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import { startConversation } from './conversation';

const RUNNER = { account: KITCHEN_ECHO.userId, person: 'account' };
const MINUTE_MS = 60_000;

/**
 * A runner who trains the feet in the kitchen, whose Echo never tells that a conversation has ended, and an Echo in the hall
 * where something is said a while later.
 */
async function trainingInTheKitchen(later: Milliseconds) {
  const store = inMemoryProgressStore();
  const skill = makeSkill({
    store,
    deviceSettings: { timeZoneOf: async () => 'Europe/London' },
    reminders: remindersOver(fetch),
  });
  const kitchen = startConversation({
    invoke: async (envelope) =>
      envelope.request.type === 'SessionEndedRequest'
        ? { version: '1.0', response: {} }
        : skill.invoke(envelope),
  });
  await kitchen.sayAll('alexa, ask runner strength for something for my feet', 'ready');
  await kitchen.echo.advanceTo(kitchen.echo.now + later);
  const hall = startConversation({
    store,
    device: { ...KITCHEN_ECHO, deviceId: 'hall' },
    startAt: kitchen.echo.now,
  });
  const playing = async () => (await store.load(RUNNER)).progress.session?.playing ?? null;
  return { hall, playing };
}

describe('while the count goes on in the kitchen', () => {
  test.each([
    ['to explain the lunge', /^Stand with your feet shoulder width apart\./],
    ['which exercises are there', /^There are six/],
    ['why twenty towel drags', /^Twenty is where everybody starts/],
    ['for a reason to strength train', /\.$/],
    ['how many sessions this week', /^No sessions this week yet\.$/],
  ])('whoever asks %s in the hall is told, and nothing is counted there', async (asks, told) => {
    const { hall, playing } = await trainingInTheKitchen(MINUTE_MS);
    const before = await playing();

    const heard = await hall.say(`alexa, ask runner strength ${asks}`);

    expect(heard).toMatch(told);
    expect(heard).not.toMatch(/Three\. Two\. One\./);
    expect(before).not.toBeNull();
    expect(await playing()).toEqual(before);
  });
});

test('whoever walked off from the kitchen after the last rep is told in the hall that it counts', async () => {
  const { hall } = await trainingInTheKitchen(10 * MINUTE_MS);

  const heard = await hall.say('alexa, ask runner strength how many sessions this week');

  expect(heard).toMatch(/^One session this week/);
});
