import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  forgetDataFolder,
  openDataFolder,
  resetCommandOf,
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
        `is damaged. Delete it, or forget everything with npm start -- --data ${folder} --reset.`,
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

  test.each([
    ['.runner-strength', 'npm start -- --reset'],
    ['mine', 'npm start -- --data mine --reset'],
    ['my runs', 'npm start -- --data "my runs" --reset'],
  ])('%s is forgotten with %s', (path, command) => {
    expect(resetCommandOf(path)).toBe(command);
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
    await (await openLocalTable('runner-strength', folder)).close();

    const again = await openLocalTable('runner-strength', folder);

    expect(again.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await again.close();
  });

  test('is neither opened nor deleted while another simulator is using it', async () => {
    other = await openLocalTable('runner-strength', folder);

    await expect(openLocalTable('runner-strength', folder)).rejects.toThrow(
      `Another simulator is using ${folder}.`,
    );
    await expect(refuseInUse(folder)).rejects.toThrow('Another simulator is using');
  });

  test('is refused with what to do when it is damaged', async () => {
    await (await openLocalTable('runner-strength', folder)).close();
    writeFileSync(join(tablePathIn(folder), 'CURRENT'), 'nonsense');

    await expect(openLocalTable('runner-strength', folder)).rejects.toThrow(
      `is damaged. Forget everything with npm start -- --data ${folder} --reset, or choose`,
    );
  });

  test('is not begun anew over files that have lost the one that names them', async () => {
    await (await openLocalTable('runner-strength', folder)).close();
    rmSync(join(tablePathIn(folder), 'CURRENT'));
    const before = readdirSync(tablePathIn(folder));

    await expect(openLocalTable('runner-strength', folder)).rejects.toThrow('is damaged');

    expect(readdirSync(tablePathIn(folder))).toEqual(before);
  });
});
