import { type Conversation, startConversation } from './conversation';

const KNEES = 'alexa, ask runner strength for something for my knees';
const FULL = 'alexa, ask runner strength for the full session';
const PUSH_UPS = 'alexa, ask runner strength for just the push up';

/** "Skip it", with no exercise named. */
async function skipIt({ echo }: Conversation): Promise<string> {
  const intent = { name: 'LeaveOutIntent', confirmationStatus: 'NONE', slots: {} } as const;
  const answer = await echo.send({ type: 'IntentRequest', intent });
  return answer?.sound.cues.map((cue) => cue.text).join(' ') ?? '';
}

describe('"skip it"', () => {
  test('before an exercise leaves that one out, and the one after it is explained', async () => {
    const runner = startConversation();
    const asked = await runner.sayAll(FULL, 'ready');
    await runner.echo.hearOut();
    await runner.echo.wait(5000);

    const heard = await skipIt(runner);
    const begun = await runner.say('ready');

    expect(asked).toMatch(/eccentric calf raise(\. Ready)?\?$/);
    expect(heard).toMatch(/^No eccentric calf raise today\. .*lunge, right leg(\. Ready)?\?$/);
    expect(begun).toMatch(/^Lunge.*Take a long step forward/);
  });

  test('over the count leaves the exercise, says so, and goes to the next', async () => {
    const runner = startConversation();
    await runner.sayAll(KNEES, 'ready');
    await runner.echo.wait(50_000);

    const heard = await skipIt(runner);

    expect(heard).toMatch(
      /^(We leave the lunge for today|The lunge can wait|The lunge is for another day)\./,
    );
    expect(heard).toMatch(/one leg squat, right leg.* Lower\./i);
  });

  test('at "any more in you?" ends the push-ups', async () => {
    const runner = startConversation();
    await runner.sayAll(PUSH_UPS, 'ready');
    await runner.echo.hearOut();

    expect(await skipIt(runner)).toMatch(/^Ten push-ups\. /);
    expect(runner.echo.inConversation).toBe(false);
  });

  test('while things are being fetched leaves nothing out', async () => {
    const runner = startConversation();
    await runner.say(KNEES);

    const heard = await skipIt(runner);
    const begun = await runner.say('ready');

    expect(heard).toMatch(/\?$/);
    expect(begun).toMatch(/^Lunge/);
  });

  test('is a no to anything but an exercise', async () => {
    const runner = startConversation();
    await runner.sayAll('alexa, open runner strength', 'delete my data');

    expect(await skipIt(runner)).toMatch(/^(Nothing is deleted|It all stays)\./);
  });
});
