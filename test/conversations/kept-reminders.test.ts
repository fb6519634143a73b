import type { Alert } from '../../simulator/services/reminders-desk';
import { allowed, ON_MONDAYS, OPEN, rulesOf } from './reminding';

describe('reminders that are set', () => {
  test('are told, one after the other', async () => {
    const runner = allowed();
    const none = await runner.sayAll('alexa, ask runner strength which reminders do I have');
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes', 'remind me on sundays at ten p.m.', 'yes');

    const heard = await runner.say('which reminders do I have');

    expect(none).toBe('You have no reminders from me.');
    expect(heard).toMatch(
      /^I remind you every Monday at seven in the morning\. And every Sunday at ten in the evening\./,
    );
  });

  test('are moved after a yes: the same reminder, in the same half of the day', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');
    const [before] = runner.desk.alerts;

    const proposal = await runner.say('change my reminder to eight');
    const unmoved = rulesOf(runner);
    await runner.say('yes');

    expect(proposal.toLowerCase()).toContain('every monday at eight in the morning');
    expect(unmoved[0]?.[0]).toContain('BYHOUR=7;');
    expect(rulesOf(runner)[0]?.[0]).toContain('BYHOUR=8;');
    expect(runner.desk.alerts.map(({ alertToken }) => alertToken)).toEqual([before?.alertToken]);
  });

  test('are moved to a time that is said later', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    const time = await runner.say('change my reminder');
    await runner.sayAll('at six p.m.', 'yes');

    expect(time).toBe('Every Monday: at what time?');
    expect(rulesOf(runner)).toHaveLength(1);
    expect(rulesOf(runner)[0]?.[0]).toContain('BYHOUR=18;');
  });

  test('are told apart by a day where there are several', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes', 'remind me on sundays at ten p.m.', 'yes');

    const which = await runner.say('change my reminder to eight');
    await runner.sayAll('change my sunday reminder to eight', 'yes');

    expect(which).toContain('Name a day of it, for example: change my Monday reminder to eight.');
    expect(rulesOf(runner).map(([rule]) => /BYDAY=..;BYHOUR=\d+/.exec(rule ?? '')?.[0])).toEqual([
      'BYDAY=MO;BYHOUR=7',
      'BYDAY=SU;BYHOUR=20',
    ]);
  });

  test('are moved to other days, at the same time', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    const proposal = await runner.say('change my reminder to tuesdays and fridays');
    await runner.say('yes');

    expect(proposal.toLowerCase()).toContain('every tuesday and friday at seven in the morning');
    expect(rulesOf(runner)).toHaveLength(1);
    expect(rulesOf(runner)[0]?.map((rule) => /BYDAY=..;BYHOUR=\d+/.exec(rule)?.[0])).toEqual([
      'BYDAY=TU;BYHOUR=7',
      'BYDAY=FR;BYHOUR=7',
    ]);
  });

  test('give up one of their days for another, and keep the others', async () => {
    const runner = allowed();
    await runner.sayAll(
      OPEN,
      'remind me on monday wednesday friday at seven in the morning',
      'yes',
    );

    const proposal = await runner.say('move my wednesday reminder to thursday');

    expect(proposal.toLowerCase()).toContain('every monday, thursday and friday at seven');
  });

  test('are not found by a day that none of them has, which is said', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    const heard = await runner.say('change my friday reminder to eight');

    expect(heard).toMatch(/^I remind you every Monday at seven in the morning\. Name a day of it/);
  });

  test('that were made into something else in the Alexa app are counted, and cancelled with the rest', async () => {
    const other = { ...anAlert(0), trigger: { scheduledTime: '2026-11-30T07:00:00' } };
    const runner = allowed({ reminders: { alerts: [other] } });

    const heard = await runner.sayAll(OPEN, 'which reminders do I have');
    await runner.sayAll('cancel my reminders', 'yes');

    expect(heard).toMatch(/^The Alexa app has one reminder of another kind\./);
    expect(runner.desk.alerts).toEqual([]);
  });

  test('that are to be changed, but are none, are set instead', async () => {
    const runner = allowed();

    const heard = await runner.sayAll(OPEN, 'change my reminder to eight');

    expect(heard).toBe('You have no reminders from me. Which days, and at what time?');
  });

  test('are cancelled after a yes, and kept after a no', async () => {
    const runner = allowed();
    await runner.sayAll(OPEN, ON_MONDAYS, 'yes', 'remind me on sundays at ten p.m.', 'yes');

    const asked = await runner.say('cancel my reminders');
    await runner.say('no');
    const kept = runner.desk.alerts.length;
    const heard = await runner.sayAll('cancel my reminders', 'yes');
    const none = await runner.say('cancel my reminders');

    expect(asked).toMatch(/^I remind you every Monday .* And every Sunday .*cancel.*\?$/);
    expect(kept).toBe(2);
    expect(heard).toMatch(/^(Cancelled|All cancelled)\./);
    expect(runner.desk.alerts).toEqual([]);
    expect(none).toMatch(/^You have no reminders from me\./);
  });

  test('are at most seven', async () => {
    const alerts = Array.from({ length: 7 }, (_, index) => anAlert(index));
    const runner = allowed({ reminders: { alerts } });

    const heard = await runner.sayAll(OPEN, 'remind me on mondays at six p.m.');

    expect(heard).toMatch(/^You have seven reminders from me, .* say: cancel my reminders\./);
    expect(runner.desk.alerts).toHaveLength(7);
  });
});

const anAlert = (index: number): Alert => ({
  alertToken: `reminder-${index}`,
  createdTime: '',
  updatedTime: '',
  status: 'ON',
  version: '1',
  trigger: {
    recurrence: {
      recurrenceRules: [`FREQ=WEEKLY;BYDAY=MO;BYHOUR=${index};BYMINUTE=0;BYSECOND=0;INTERVAL=1;`],
    },
  },
  alertInfo: {},
  pushNotification: {},
});
