import { setTimeout as wait } from 'node:timers/promises';
import { remindersOver } from '../../lambda/alexa-services/reminders';
import { inMemoryProgressStore } from '../../lambda/persistence/in-memory-progress-store';
import { makeSkill } from '../../lambda/skill';
import { KITCHEN_ECHO } from '../../simulator/echo/device';
import type { Permission } from '../../simulator/echo/permission';
import { openAlexaServices } from '../../simulator/services/alexa-services';
import { RemindersDesk } from '../../simulator/services/reminders-desk';
import { fetchFrom } from '../../simulator/services/fetch-from-desk';
import { muteLogs } from '../mute-logs';
import { startConversation } from './conversation';
import { allowed, granted, ON_MONDAYS, OPEN } from './reminding';

describe('where reminders cannot be had', () => {
  beforeEach(() => void muteLogs());
  afterEach(() => jest.restoreAllMocks());

  test('a device that keeps none says so, and what to do', async () => {
    const runner = allowed({ reminders: { isSupported: false } });

    const heard = await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    expect(heard).toMatch(/^This device can't keep reminders\. Ask me on another Echo\. .*\?$/);
  });

  test('a service that is down costs nothing but the reminder', async () => {
    const send: typeof fetch = async () => new Response('oh dear', { status: 503 });
    const runner = allowed({ send });

    const set = await runner.sayAll(OPEN, ON_MONDAYS);
    const goesOn = await runner.say('full');

    expect(set).toMatch(/^Alexa's reminders don't answer just now\..*\?$/);
    expect(goesOn).toContain('towel');
  });

  test('a service that never answers is given up, long before it does', async () => {
    const answered: string[] = [];
    const send: typeof fetch = async (_, init) => {
      await wait(10_000, undefined, { signal: init?.signal ?? undefined });
      answered.push('after all');
      return new Response('{"alerts":[]}');
    };
    const runner = allowed({ send });
    await runner.say(OPEN);

    const heard = await runner.say(ON_MONDAYS);

    expect(heard).toMatch(/^Alexa's reminders don't answer just now\./);
    expect(answered).toEqual([]);
  });

  test('an order that is refused is told as such', async () => {
    const send: typeof fetch = async (_, init) =>
      init?.method === 'GET' ? new Response('{"alerts":[]}') : new Response('{}', { status: 400 });
    const runner = allowed({ send });

    const heard = await runner.sayAll(OPEN, ON_MONDAYS, 'yes');

    expect(heard).toMatch(/^Alexa didn't take that\./);
  });
});

describe('a reminder', () => {
  test('is set once, however often the yes is delivered and the reminder asked for', async () => {
    const permission = granted();
    const { apiAccessToken } = KITCHEN_ECHO;
    const desk = new RemindersDesk({ apiAccessToken, permission });
    const skill = makeSkill({
      store: inMemoryProgressStore(),
      deviceSettings: { timeZoneOf: async () => 'Europe/London' },
      reminders: remindersOver(fetchFrom(desk)),
    });
    const pairs: (readonly [string, string])[] = [];
    const twice = startConversation({
      permission,
      async invoke(request) {
        const first = await skill.invoke(request);
        const second = await skill.invoke(request);
        pairs.push([JSON.stringify(first), JSON.stringify(second)]);
        return second;
      },
    });

    await twice.sayAll(OPEN, ON_MONDAYS, 'yes');
    const again = await twice.say(ON_MONDAYS);

    expect(desk.alerts).toHaveLength(1);
    expect(pairs.slice(0, 3).map(([first]) => first)).toEqual(
      pairs.slice(0, 3).map(([, second]) => second),
    );
    expect(again).toMatch(
      /^You have that reminder already: every Monday at seven in the morning\./,
    );
  });

  test('is set over loopback, as Amazon’s services are reached', async () => {
    const permission: Permission = { state: 'not asked' };
    const { apiAccessToken } = KITCHEN_ECHO;
    const desk = new RemindersDesk({ apiAccessToken, permission });
    const services = await openAlexaServices(KITCHEN_ECHO, 'Europe/London', desk);
    const device = { ...KITCHEN_ECHO, apiEndpoint: services.endpoint };
    const runner = startConversation({ device, permission, send: fetch });

    const heard = await runner.sayAll(OPEN, ON_MONDAYS, 'I approve', 'yes');
    await services.close();

    expect(heard).toContain('every Monday at seven in the morning');
    expect(desk.alerts).toHaveLength(1);
  });
});
