import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../simulator/echo/answer';
import { DEVICE_MODELS } from '../../simulator/echo/device-model';
import type { Echo } from '../../simulator/echo/echo';
import type { openRoom as OpenRoom, Room } from '../../simulator/room';

const start = Date.parse('2026-11-23T07:00:00Z');
const SET = 'alexa, ask runner strength to remind me on mondays at 6pm';
const LIST = 'alexa, ask runner strength which reminders do I have';

/** Opens a room with the skill loaded anew, as in a process of its own. */
function enter(dataFolder: string, reset = false, embedded = false): Promise<Room> {
  jest.resetModules();
  const { openRoom } = require('../../simulator/room') as {
    readonly openRoom: typeof OpenRoom;
  };
  const flags = { reset, fast: true, voice: false, page: false, embedded, json: false };
  const options = { ...flags, dataFolder, zone: 'UTC', start };
  return openRoom(options, () => {});
}

/** Says some things to an Echo; gives the last answer. */
async function sayAll(echo: Echo, said: readonly string[]): Promise<string> {
  let answer: Answer | undefined;
  for (const text of said) answer = await echo.say(text);
  return answer?.sound.cues.map((cue) => cue.text).join(' ') ?? '';
}

/** Says some things in a room of its own; gives the last answer. */
async function visit(dataFolder: string, said: readonly string[], reset = false): Promise<string> {
  const room = await enter(dataFolder, reset);
  const answer = await sayAll(room.echo, said);
  await room.close();
  return answer;
}

describe('a room', () => {
  test('keeps reminders and their permission for the next process, until it is reset', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-strength-room-'));

    await visit(folder, [SET, 'I approve', 'yes', 'stop']);
    const later = await visit(folder, [LIST]);
    const afterReset = await visit(folder, [LIST], true);

    expect(later).toBe('I remind you every Monday at six in the evening.');
    expect(afterReset).toMatch(/^Reminders aren't allowed\./);
    rmSync(folder, { recursive: true });
  }, 20_000);

  test('has one account: what is set at an Echo on a page is there at the one in the terminal', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-strength-room-'));
    const room = await enter(folder);
    const onPage = await room.house.openEcho(DEVICE_MODELS[0]!, () => {});

    await sayAll(onPage, [SET, 'I approve', 'yes', 'stop']);
    const listed = await sayAll(room.echo, [LIST]);

    expect(listed).toBe('I remind you every Monday at six in the evening.');
    expect(room.echo.permission.state).toBe('granted');
    await room.close();
    rmSync(folder, { recursive: true });
  }, 20_000);

  test('lets screens play the audio, where that was asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-strength-room-'));
    const room = await enter(folder, false, true);
    const show = DEVICE_MODELS.find(({ display }) => display.kind === 'apl')!;
    const onPage = await room.house.openEcho(show, () => {});

    await sayAll(onPage, ['alexa, open runner strength', 'short session', 'ready']);

    expect(onPage.playing?.answer).toHaveProperty('embedded');
    await room.close();
    rmSync(folder, { recursive: true });
  });
});
