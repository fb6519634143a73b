import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  forgetDataFolder,
  openDataFolder,
  startOf,
  tablePathIn,
} from '../../../simulator/services/data-folder';
import { openLocalTable, refuseInUse } from '../../../simulator/services/local-table';
import type { LoopbackServer } from '../../../simulator/services/loopback-server';
import { MONDAY } from '../toy-skill';

let folder: string;
let other: LoopbackServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runner-strength-'));
});

afterEach(async () => {
  await other?.close();
  other = undefined;
  rmSync(folder, { recursive: true });
});

describe('the clock between two processes', () => {
  test('goes on from the last instant of the process before', () => {
    openDataFolder(folder).saveInstant(MONDAY);

    const { lastInstant } = openDataFolder(folder);

    expect(lastInstant).toBe(MONDAY);
    expect(startOf(MONDAY - 1, lastInstant)).toBe(MONDAY + 1);
  });

  test('follows the machine when that is later, and when there was no process before', () => {
    expect(startOf(MONDAY + 1000, MONDAY)).toBe(MONDAY + 1000);
    expect(startOf(MONDAY, undefined)).toBe(MONDAY);
  });

  test.each(['nonsense', '{}', '{"instant":"soon"}'])(
    'says what to do when it is damaged: %s',
    (content) => {
      writeFileSync(join(folder, 'clock.json'), content);

      expect(() => openDataFolder(folder)).toThrow(
        /clock file .* is damaged. Delete it, or .* --reset/,
      );
    },
  );
});

describe('the data folder', () => {
  test('is made when there is none', () => {
    const path = join(folder, 'a', 'b');

    openDataFolder(path);

    expect(existsSync(path)).toBe(true);
  });

  test('is refused with what to do when it cannot be written to', () => {
    const path = join(folder, 'file');
    writeFileSync(path, 'not a folder');

    expect(() => openDataFolder(path)).toThrow(
      /cannot be written to \(EEXIST\). Choose another one/,
    );
  });

  test('is forgotten without touching what else is in it', () => {
    writeFileSync(join(folder, 'diary.txt'), 'mine');
    openDataFolder(folder).saveInstant(MONDAY);

    forgetDataFolder(folder);

    expect(readdirSync(folder)).toEqual(['diary.txt']);
    expect(openDataFolder(folder).lastInstant).toBeUndefined();
  });
});

describe('the table on disk', () => {
  test('is there again in the next process', async () => {
    const path = tablePathIn(folder);
    await (await openLocalTable('runner-strength', path)).close();

    const again = await openLocalTable('runner-strength', path);

    expect(again.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await again.close();
  });

  test('is neither opened nor deleted while another simulator is using it', async () => {
    const path = tablePathIn(folder);
    other = await openLocalTable('runner-strength', path);

    await expect(openLocalTable('runner-strength', path)).rejects.toThrow(
      'Another simulator is using',
    );
    await expect(refuseInUse(path)).rejects.toThrow('Another simulator is using');
  });

  test('is refused with what to do when it is damaged', async () => {
    const path = tablePathIn(folder);
    await (await openLocalTable('runner-strength', path)).close();
    writeFileSync(join(path, 'CURRENT'), 'nonsense');

    await expect(openLocalTable('runner-strength', path)).rejects.toThrow(/is damaged.*--reset/);
  });
});
