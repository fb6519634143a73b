import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../simulator/echo/answer';
import type { openRoom as OpenRoom } from '../../simulator/room';

const start = Date.parse('2026-11-23T07:00:00Z');
const LIST = 'alexa, ask runner strength which reminders do I have';

/** Says some things in a room of its own, with the skill loaded anew as in a process of its own; gives the last answer. */
async function visit(dataFolder: string, said: readonly string[], reset = false): Promise<string> {
  jest.resetModules();
  const { openRoom } = require('../../simulator/room') as {
    readonly openRoom: typeof OpenRoom;
  };
  const flags = { reset, fast: true, voice: false, page: false, json: false };
  const options = { ...flags, dataFolder, zone: 'UTC', start };
  const room = await openRoom(options, () => {});
  let answer: Answer | undefined;
  for (const text of said) answer = await room.echo.say(text);
  await room.close();
  return answer?.sound.cues.map((cue) => cue.text).join(' ') ?? '';
}

describe('a room', () => {
  test('keeps reminders and their permission for the next process, until it is reset', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runner-strength-room-'));
    const set = 'alexa, ask runner strength to remind me on mondays at 6pm';

    await visit(folder, [set, 'I approve', 'yes', 'stop']);
    const later = await visit(folder, [LIST]);
    const afterReset = await visit(folder, [LIST], true);

    expect(later).toBe('I remind you every Monday at six in the evening.');
    expect(afterReset).toMatch(/^I'm not allowed to see your reminders yet\./);
    rmSync(folder, { recursive: true });
  }, 20_000);
});
