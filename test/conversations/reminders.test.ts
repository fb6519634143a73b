import { allowed, ON_MONDAYS, OPEN, rulesOf } from './reminding';
import { startConversation } from './conversation';

describe('a reminder', () => {
  test('is set after the half of the day, Alexa’s permission and a spoken yes', async () => {
    const runner = startConversation();

    await runner.say(OPEN);
    const half = await runner.say('remind me on mondays wednesdays and fridays at seven');
    const permission = await runner.say('in the morning');
    const proposal = await runner.say('I approve');
    const before = runner.desk.alerts.length;
    const done = await runner.say('yes');

    expect(half).toBe('Seven in the morning, or in the evening?');
    expect(permission).toMatch(/I need your permission\. Alexa will ask you/);
    expect(proposal).toMatch(
      /every Monday, Wednesday and Friday at seven in the morning\. Shall I/i,
    );
    expect(before).toBe(0);
    expect(done).toMatch(/every Monday, Wednesday and Friday at seven in the morning\./);
    expect(rulesOf(runner)).toEqual([
      ['MO', 'WE', 'FR'].map(
        (day) => `FREQ=WEEKLY;BYDAY=${day};BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;`,
      ),
    ]);
  });

  test('is in the zone of the runner, discreet, and due for the first time at the next of its days', async () => {
    const runner = allowed();

    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    // It is Monday, seven o'clock and some seconds.
    expect(runner.desk.alerts[0]).toMatchObject({
      trigger: {
        type: 'SCHEDULED_ABSOLUTE',
        scheduledTime: '2026-11-30T07:00:00',
        timeZoneId: 'Europe/London',
      },
      alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your strength session' }] } },
      pushNotification: { status: 'DISABLED' },
    });
  });

  test('is in the zone of the device where the runner’s is not known', async () => {
    const runner = allowed({ zone: null });

    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    expect(runner.desk.alerts[0]?.trigger).not.toHaveProperty('timeZoneId');
  });

  test.each([
    ['remind me every day at six p.m.', 'every day at six in the evening', 7],
    ['remind me on weekdays at 6:30 in the morning', 'on weekdays at six thirty in the morning', 5],
    ['remind me at noon on sundays', 'every Sunday at noon', 1],
    ['set a reminder on tuesday at 4pm', 'every Tuesday at four in the afternoon', 1],
  ])('can be "%s"', async (said, heard, days) => {
    const runner = allowed();

    const proposal = await runner.sayAll(OPEN, said);
    await runner.say('yes');

    expect(proposal.toLowerCase()).toContain(heard.toLowerCase());
    expect(rulesOf(runner)[0]).toHaveLength(days);
  });

  test('can be said bit by bit, and set right before the yes', async () => {
    const runner = allowed();

    const which = await runner.sayAll(OPEN, 'remind me');
    const time = await runner.say('mondays and thursdays');
    const half = await runner.say('half past six');
    const proposal = await runner.say('in the evening');
    const moved = await runner.say('at nine p.m.');
    await runner.say('yes');

    expect(which).toBe('Which days, and at what time?');
    expect(time).toBe('Every Monday and Thursday: at what time?');
    expect(half).toBe('Six thirty in the morning, or in the evening?');
    expect(proposal.toLowerCase()).toContain('six thirty in the evening');
    expect(moved.toLowerCase()).toContain('every monday and thursday at nine in the evening');
    expect(rulesOf(runner)).toHaveLength(1);
  });

  test('may have its hour said as a bare number, which elsewhere is a count', async () => {
    const runner = allowed();

    const half = await runner.sayAll(OPEN, 'remind me on mondays', 'seven');

    expect(half).toBe('Seven in the morning, or in the evening?');
  });

  test('is never for one day only, which is said along with what can be set', async () => {
    const runner = allowed();

    const heard = await runner.sayAll(OPEN, 'remind me tomorrow');

    expect(heard).toBe(
      'I remind you every week, on days that you choose. Which days, and at what time?',
    );
  });

  test('is not set without a yes', async () => {
    const runner = allowed();

    const heard = await runner.sayAll(OPEN, ON_MONDAYS, 'no');

    expect(heard).toMatch(/^(All right, no reminder|Nothing is set, then)\. .*\?$/);
    expect(runner.desk.alerts).toEqual([]);
  });

  test('is explained, and asked about again, before it is answered', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS);

    const help = await runner.say('help');
    const unclear = await runner.say('qwertz uiop');
    await runner.say('yes');

    expect(help).toMatch(/^Say yes and I set it, or no\..*seven in the morning.*\?$/i);
    expect(unclear).toMatch(/seven in the morning.*\?$/i);
    expect(runner.desk.alerts).toHaveLength(1);
  });

  test('asked for over the count keeps the place in the set, feet on the stair first', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, 'full', 'ready', 'ready');

    const proposal = await runner.say(ON_MONDAYS, { at: 60_000 });
    const goesOn = await runner.say('yes');

    expect(proposal).toMatch(/^Both feet on the stair\..*Shall I/);
    expect(goesOn).toMatch(/seven in the morning\. .*[Gg]o on\?$/);
  });
});
