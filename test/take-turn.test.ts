import { createServer } from 'node:http';
import { remindersOver } from '../lambda/alexa-services/reminders';
import {
  alexaDeviceSettings,
  type DeviceSettings,
  type ZoneOutOfReach,
} from '../lambda/alexa-services/device-settings';
import type { TimeZone } from '../lambda/domain/calendar-day';
import { days, type Instant } from '../lambda/domain/time';
import { inMemoryProgressStore } from '../lambda/persistence/in-memory-progress-store';
import { takeTurn } from '../lambda/take-turn';
import type { Ask } from '../lambda/turn/ask';
import { newMemory } from '../lambda/turn/conversation-memory';
import type { Device } from '../lambda/turn/device';
import { listenOnLoopback } from '../simulator/services/loopback-server';
import { muteLogs } from './mute-logs';

const RUNNER = { account: 'account', person: 'account' };

/** On the first day of January 2027 in London; on Kiritimati it is the second already. */
const NEW_YEAR = Date.parse('2027-01-01T12:00:00Z');

const KITCHEN: Device = { id: 'kitchen', apiEndpoint: 'http://127.0.0.1:9', apiAccessToken: 't' };
const HOLIDAY: Device = { ...KITCHEN, id: 'holiday' };

/** What a service comes to that does not answer. */
const OUT_OF_REACH: ZoneOutOfReach = { kind: 'out of reach' };
const LOGGED = JSON.stringify({ level: 'ERROR', error: 'ServiceOutOfReach', during: 'time zone' });

let logged: ReturnType<typeof muteLogs>;
let counted: jest.SpyInstance;

beforeEach(() => {
  logged = muteLogs();
  counted = jest.spyOn(process.stdout, 'write');
});
afterEach(() => jest.restoreAllMocks());

/** A runner, and a service that answers with the zones in turn, null where none is set; then with the last again. */
function runnerWhere(...zones: readonly (TimeZone | ZoneOutOfReach | null)[]) {
  const store = inMemoryProgressStore();
  const asked: string[] = [];
  const deviceSettings: DeviceSettings = {
    timeZoneOf: async ({ id }: Device) => {
      asked.push(id);
      return zones[Math.min(asked.length, zones.length) - 1]!;
    },
  };
  let requests = 0;
  const take = (at: Instant, ask: Ask, device = KITCHEN, settings = deviceSettings) => {
    const turn = { requestId: `${++requests}`, at, runner: RUNNER, locale: 'en-US', device, ask };
    const opensConversation = ask.kind === 'launch';
    return takeTurn(
      { ...turn, display: { kind: 'none' }, memory: newMemory(1), opensConversation },
      { store, deviceSettings: settings, reminders: remindersOver(fetch) },
    );
  };
  const launch = (at: Instant, device = KITCHEN) => take(at, { kind: 'launch' }, device);
  /** The zone and the day of a session that begins now. */
  const begin = async (at: Instant, settings = deviceSettings) => {
    await take(at, { kind: 'launch' }, KITCHEN, settings);
    const { progress } = await take(at, { kind: 'start', wish: { kind: 'short' } });
    return [progress.session?.zone, progress.session?.day];
  };
  return { asked, launch, take, begin };
}

describe('the time zone of a runner', () => {
  test('is asked for when the first conversation begins, and then once a month', async () => {
    const { asked, launch, take } = runnerWhere('Europe/London');

    const counts: number[] = [];
    for (const day of [0, 1, 29, 30, 31, 59, 60]) {
      await launch(NEW_YEAR + days(day));
      await take(NEW_YEAR + days(day), { kind: 'help' });
      counts.push(asked.length);
    }

    expect(counts).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });

  test('is asked for again on another device', async () => {
    const { asked, launch, begin } = runnerWhere(
      'Europe/London',
      'Pacific/Kiritimati',
      'Asia/Tokyo',
    );

    await launch(NEW_YEAR);
    await launch(NEW_YEAR, HOLIDAY);
    await launch(NEW_YEAR, HOLIDAY);
    const back = await begin(NEW_YEAR);

    expect(asked).toEqual(['kitchen', 'holiday', 'kitchen']);
    expect(back).toEqual(['Asia/Tokyo', '2027-01-01']);
  });

  test('stays the last one known where the service fails, and is asked for again next time', async () => {
    const { asked, launch, begin } = runnerWhere('Pacific/Kiritimati', OUT_OF_REACH);
    await launch(NEW_YEAR - days(40));

    const begun = await begin(NEW_YEAR);
    await launch(NEW_YEAR + days(1));

    expect(begun).toEqual(['Pacific/Kiritimati', '2027-01-02']);
    expect(asked).toHaveLength(3);
  });

  test('is that of Greenwich where the service fails and it was never known, which is logged and counted', async () => {
    const { begin } = runnerWhere(OUT_OF_REACH);

    const begun = await begin(NEW_YEAR);

    expect(begun).toEqual(['UTC', '2027-01-01']);
    expect(logged.mock.calls).toEqual([[LOGGED]]);
    expect(counted).toHaveBeenCalledTimes(1);
  });

  test('is that of Greenwich where none was ever set, which is no failure', async () => {
    const { begin } = runnerWhere(null);

    const begun = await begin(NEW_YEAR);

    expect(begun).toEqual(['UTC', '2027-01-01']);
    expect(logged).not.toHaveBeenCalled();
    expect(counted).not.toHaveBeenCalled();
  });

  test('stays the last one known where the service does not answer in time', async () => {
    const { launch, begin } = runnerWhere('Pacific/Kiritimati');
    await launch(NEW_YEAR - days(40));
    // It takes the request and never answers: without a budget, neither would the coach.
    const silent = await listenOnLoopback(createServer(() => {}));
    const slow = (device: Device) =>
      alexaDeviceSettings.timeZoneOf({ ...device, apiEndpoint: silent.endpoint });

    const begun = await begin(NEW_YEAR, { timeZoneOf: slow });
    await silent.close();

    expect(begun).toEqual(['Pacific/Kiritimati', '2027-01-02']);
    expect(logged.mock.calls).toEqual([[LOGGED]]);
  });
});
