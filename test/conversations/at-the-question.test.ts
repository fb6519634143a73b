import { startConversation } from './conversation';

const SIDE_PLANK = 'alexa, ask runner strength for just the side plank';

describe('at "Set for the left forearm?"', () => {
  test.each([
    'take this week off',
    'how many sessions this week',
    'slower',
    'repeat',
    'I did four',
  ])('"%s" is answered, and the left side waits for the runner', async (asks) => {
    const { say, sayAll, echo } = startConversation();
    const asked = await sayAll(SIDE_PLANK, 'slower', 'ready');

    const heard = await say(asks);
    await echo.hearOut();

    expect(asked).toMatch(/left forearm\?$/);
    expect(heard).toMatch(/left forearm(\. Ready)?\?$/);
    expect(heard).not.toMatch(/One\./);
    expect(echo.microphone).toBe('open');
  });
});

test('a question over the change of side is answered, and the other side follows by itself', async () => {
  const { say, sayAll } = startConversation();
  await sayAll('alexa, ask runner strength for something for my knees', 'ready');

  const heard = await say('alexa, how many sessions this week', { at: 97_000 });

  expect(heard).toMatch(/^No(ne|thing| sessions)? .*left leg.* Three\. Two\. One\./);
});
