import { startConversation } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';

beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

describe('a part that is left in the middle while the table is down', () => {
  /** A runner who says something in the fourth rep and then nothing more, and where they are the next day. */
  async function leaveWith(text: string, isBackBeforeTheEnd: boolean) {
    const { say, sayAll, table, echo } = startConversation();
    await sayAll('alexa, ask runner strength for something for my feet', 'ready');
    table.isDown = true;
    await say(text, { at: 45_000 });
    table.isDown = !isBackBeforeTheEnd;
    await echo.walkOff();
    table.isDown = false;
    await echo.wait(86_400_000);
    return say('alexa, open runner strength');
  }

  test('goes on there, if the table is back when the conversation ends in silence', async () => {
    expect(await leaveWith('alexa, pause', true)).toMatch(
      /at rep four, right foot.* go on there\?$/,
    );
  });

  // It was saved as playing, and whoever walks off after its last rep leaves the very same behind.
  test.each(['alexa, pause', 'alexa, stop'])(
    'counts as heard to its end after "%s", if nothing could be told of it any more',
    async (text) => {
      expect(await leaveWith(text, false)).toMatch(/done one of three\./);
    },
  );
});
