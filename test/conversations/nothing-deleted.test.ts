import { startConversation } from './conversation';

const STAYS = /^(Nothing is deleted|It all stays)\./;

describe('whoever is asked whether to delete everything', () => {
  test.each(['no wait', 'pause', "I'm ready", 'next', 'keep going', 'full session', 'slower'])(
    'and says "%s" hears that it all stays',
    async (says) => {
      const { sayAll, echo } = startConversation();

      const heard = await sayAll('alexa, open runner strength', 'delete my data', says);

      expect(heard).toMatch(STAYS);
      expect(heard).toMatch(/\?$/);
      expect(echo.inConversation).toBe(true);
    },
  );

  test('and stops, hears it with the goodbye', async () => {
    const { sayAll, echo } = startConversation();

    const heard = await sayAll('alexa, open runner strength', 'delete my data', 'stop');

    expect(heard).toMatch(STAYS);
    expect(echo.inConversation).toBe(false);
  });

  test('and wants to know something before, is asked once more', async () => {
    const { sayAll } = startConversation();

    const heard = await sayAll(
      'alexa, open runner strength',
      'delete my data',
      'how many sessions this week',
    );

    expect(heard).toMatch(/^No sessions this week yet\. (Shall I delete it|Do you want that)\?$/);
  });
});
