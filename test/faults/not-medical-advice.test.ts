import { startConversation } from '../conversations/conversation';
import { muteLogs } from '../mute-logs';

beforeEach(muteLogs);
afterEach(() => jest.restoreAllMocks());

/** A runner whose table is out of reach from the first word on. */
function withoutTable() {
  const conversation = startConversation();
  conversation.table.isDown = true;
  return conversation;
}

describe('that this is not medical advice', () => {
  const ADVICE = /This is not medical advice\. If something hurts, stop\./g;
  const OPEN = 'alexa, open runner strength';
  const FOR_THE_FEET = 'alexa, ask runner strength for something for my feet';

  /** How often it is heard in a conversation, in which the table goes down or comes back before some sentences. */
  async function timesHeard(
    { say, table }: ReturnType<typeof startConversation>,
    ...said: readonly (string | boolean)[]
  ): Promise<number> {
    const heard: string[] = [];
    for (const each of said)
      if (typeof each === 'boolean') table.isDown = each;
      else heard.push(await say(each));
    return heard.join(' ').match(ADVICE)?.length ?? 0;
  }

  test.each([
    ['who opens the skill', [OPEN, 'short', 'ready']],
    ['who begins at once', [FOR_THE_FEET, 'ready']],
    ['who asks something else first', [OPEN, "what's my streak", 'help', 'short']],
    ['who finds nothing to go on with', ['alexa, ask runner strength to resume', 'short']],
  ])('is heard once by somebody %s while the table is down', async (_, said) => {
    expect(await timesHeard(withoutTable(), ...said)).toBe(1);
  });

  test('is heard once by a new runner who begins without a welcome, and not the next day', async () => {
    const conversation = startConversation();

    const first = await timesHeard(conversation, FOR_THE_FEET, 'ready', 'no');
    await conversation.echo.wait(86_400_000);
    const second = await timesHeard(conversation, FOR_THE_FEET, 'ready', 'no');

    expect([first, second]).toEqual([1, 0]);
  });

  test('is not said again to whoever was welcomed, or is in a session, when the table fails', async () => {
    const welcomed = await timesHeard(startConversation(), OPEN, true, 'short', 'ready');
    const inSession = await timesHeard(startConversation(), FOR_THE_FEET, true, 'start over');

    expect([welcomed, inSession]).toEqual([1, 1]);
  });
});
