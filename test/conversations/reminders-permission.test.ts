import { startConversation } from './conversation';
import { granted, ON_MONDAYS, OPEN } from './reminding';

describe('the permission', () => {
  test('that is refused leaves nothing set, and the way to it is told, with a card', async () => {
    const runner = startConversation();
    await runner.sayAll(OPEN, ON_MONDAYS);

    const answer = await runner.echo.say('no');

    const heard = answer?.sound.cues[0]?.text;
    expect(heard).toMatch(/^All right, no reminder\. You can allow .* in the Alexa app\..*\?$/);
    expect(answer?.response.card).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: ['alexa::alerts:reminders:skill:readwrite'],
    });
    expect(runner.desk.alerts).toEqual([]);
  });

  test('that nobody answers is asked for twice by Alexa, and then the coach says what follows', async () => {
    const runner = startConversation();
    await runner.sayAll(OPEN, ON_MONDAYS);

    await runner.echo.walkOff();

    const text = runner.transcript.text();
    expect(text.match(/Alexa {4}Do you give Runner Strength permission/g)).toHaveLength(2);
    expect(text).toContain("I didn't hear a yes, so nothing is set.");
  });

  test('that Alexa cannot ask for aloud is to be had in the app', async () => {
    const runner = startConversation({ permission: { state: 'not asked', asksAloud: false } });
    await runner.sayAll(OPEN, ON_MONDAYS);

    await runner.echo.hearOut();
    await runner.echo.hearOut();

    expect(runner.transcript.text()).toMatch(/Alexa didn't give it to me\.\s+You can allow/);
  });

  test('that Amazon does not know of is not asked for in circles', async () => {
    // Granted in the app, but the service goes on refusing.
    const send: typeof fetch = async () => new Response('{}', { status: 401 });
    const runner = startConversation({ send });

    await runner.sayAll(OPEN, ON_MONDAYS);
    const heard = await runner.say('I approve');

    expect(heard).toMatch(/^I can't set it without permission/);
  });

  test('taken away in the Alexa app is told where reminders are asked about', async () => {
    const permission = granted();
    const runner = startConversation({ permission });
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    permission.state = 'denied';
    const heard = await runner.say('which reminders do I have');

    expect(heard).toMatch(/^Reminders aren't allowed\. Allow them for me in the Alexa app/);
  });

  test('that was asked for, then something else said to the coach, is forgotten', async () => {
    const runner = startConversation();
    await runner.sayAll(OPEN, ON_MONDAYS);

    const heard = await runner.say(OPEN);

    expect(heard).toMatch(/Full.*\?$/);
  });
});
