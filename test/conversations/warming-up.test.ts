import { startConversation } from './conversation';

const MARCH = 'Warm up. March on the spot, arms loose, for a minute.';
const KNEE_LIFTS = 'Knee lifts: bring one knee up, then the other.';

/** A runner in the warm-up of a short session, a while before the knee lifts are over. */
async function warmingUp() {
  const conversation = startConversation();
  const heard = await conversation.sayAll(
    'alexa, ask runner strength for a short session',
    'warm up first',
  );
  return { ...conversation, heard };
}

const IN_THE_KNEE_LIFTS = { at: 110_000 };

describe('a warm-up', () => {
  test.each([
    ['explain the lunge', /^A long step, /],
    ['how long left', /^About one minute here, about eleven minutes in all\. /],
    ['banana boat', /^(I missed|I didn't get|Come again)/],
    ['slower', /^Slower\. /],
    ['leave out the side plank', /^No side plank today\. /],
    ["what's next", /^Next is the eccentric calf raise\. /],
    ['how many left', /^Knee lifts/],
    ['which side', /^Knee lifts/],
    ['repeat', /^Knee lifts/],
  ])('goes on after "%s", from the movement that was cut short', async (says, answer) => {
    const { say, heard } = await warmingUp();

    const after = await say(`alexa, ${says}`, IN_THE_KNEE_LIFTS);

    expect(heard.startsWith(MARCH)).toBe(true);
    expect(after).toMatch(answer);
    expect(after).toContain(`${KNEE_LIFTS} Roll your shoulders back`);
    expect(after).not.toContain('Heel digs');
  });

  test('that is paused goes on from there', async () => {
    const { say } = await warmingUp();

    const paused = await say('alexa, pause', IN_THE_KNEE_LIFTS);
    const resumed = await say('resume');

    expect(paused).toMatch(/^(Paused|Take your time|Waiting for you)\. .*go on\?$/);
    expect(resumed).toMatch(new RegExp(`^${KNEE_LIFTS}`));
  });

  test('that a minute of rest cuts short goes on after it', async () => {
    const { say } = await warmingUp();

    const rest = await say('alexa, give me a minute', IN_THE_KNEE_LIFTS);
    const resumed = await say('yes');

    expect(rest).toMatch(/go on\?$/);
    expect(resumed).toMatch(new RegExp(`^${KNEE_LIFTS}`));
  });

  test('that was left for longer begins anew', async () => {
    const { say, sayAll, echo } = await warmingUp();
    await say('alexa, stop', IN_THE_KNEE_LIFTS);
    await echo.wait(11 * 60_000);

    const resumed = await sayAll('alexa, open runner strength', 'yes');

    expect(resumed.startsWith(MARCH)).toBe(true);
  });

  test.each(['next', "I'm ready"])('is over with "%s"', async (says) => {
    const { say } = await warmingUp();

    expect(await say(`alexa, ${says}`, IN_THE_KNEE_LIFTS)).toMatch(/calf raise.* Lower/i);
  });

  test.each(['no warm up', 'it hurts'])('that "%s" has ended is not gone on with', async (says) => {
    const { say } = await warmingUp();

    const asked = await say(`alexa, ${says}`, IN_THE_KNEE_LIFTS);
    const next = await say('ready');

    expect(asked).toMatch(/calf raise.*\?$/);
    expect(next).toMatch(/calf raise.* Lower/i);
  });

  test('that is too hard makes no exercise easier that was not named', async () => {
    const { say } = await warmingUp();

    const asked = await say('alexa, too hard', IN_THE_KNEE_LIFTS);
    const said = await say('the side plank');

    expect(asked).toBe('Which exercise do you want easier?');
    expect(said).toMatch(/easier side plank.*go on\?$/i);
  });
});

test('a cool-down goes on after a question and a pause, and ends the session', async () => {
  const { say, sayAll } = startConversation();
  await sayAll(
    'alexa, ask runner strength for just the side plank',
    'warm up first',
    'ready',
    'ready',
  );
  await say('yes');

  const asked = await say('alexa, how long left', { at: 32_000 });
  const paused = await say('alexa, pause', { at: 15_000 });
  const resumed = await say('resume');

  expect(asked).toMatch(/^Forty seconds to go\. Now the left foot back\. .* Breathe easily\./);
  expect(paused).toMatch(/go on\?$/);
  expect(resumed).toMatch(/^Now the left foot back\. .* Breathe easily\. .*week.*\?$/);
});
