import type { Instant } from '../lambda/domain/time';
import { THIS_MACHINE, type House } from './browser/house';
import { KITCHEN_ECHO } from './echo/device';
import type { Echo } from './echo/echo';
import type { EchoEvent } from './echo/event';
import { forgetDataFolder, openDataFolder, startOf } from './services/data-folder';
import { Echos, TABLE_NAME } from './services/echos';
import { openLocalTable, refuseInUse } from './services/local-table';
import type { TableSwitch } from './services/table-switch';
import { startLiveClock } from './terminal/live-clock';
import type { Options } from './terminal/options';

const MINUTE_MS = 60_000;

/** An Echo with everything around it: the skill, its table on disk, Amazon's services. */
export interface Room {
  readonly echo: Echo;
  /** Set when the clock begins where an earlier process left it, ahead of the machine's. */
  readonly resumedAt: Instant | undefined;
  /** Where further Echos can be, on the same account. */
  readonly house: House;
  /** Takes the table away, as if it had failed. */
  readonly table: TableSwitch;
  close(): Promise<void>;
}

/** The house of a room, in which time goes on from where the room's began. */
function houseOf(echos: Echos, zone: string): House {
  const clock = startLiveClock(echos.latest);
  let opened = 0;
  return {
    zone,
    machine: THIS_MACHINE,
    latest: () => echos.latest,
    openEcho(model, onEvent) {
      opened += 1;
      const deviceId = `${KITCHEN_ECHO.deviceId}.${model.id}.${opened}`;
      const startAt = Math.max(clock.now(), echos.latest);
      return echos.open({ ...KITCHEN_ECHO, deviceId, model }, startAt, onEvent);
    },
  };
}

/** Opens the room as the options ask; a SetUpFailure says why it cannot be. */
export async function openRoom(
  options: Options,
  onEvent: (event: EchoEvent) => void,
): Promise<Room> {
  if (options.reset) {
    await refuseInUse(options.dataFolder);
    forgetDataFolder(options.dataFolder);
  }
  const folder = openDataFolder(options.dataFolder);
  const wanted = options.start ?? Date.now();
  const startAt = startOf(wanted, folder.lastInstant);
  const tableSwitch: TableSwitch = { isDown: false };
  const table = await openLocalTable(TABLE_NAME, options.dataFolder, undefined, tableSwitch);
  const { zone, embedded: embedsAudio } = options;
  const echos = new Echos({ zone, folder, table, embedsAudio }, startAt);
  const echo = await echos.open(KITCHEN_ECHO, startAt, onEvent);
  return {
    echo,
    resumedAt: startAt > wanted + MINUTE_MS ? startAt : undefined,
    house: houseOf(echos, options.zone),
    table: tableSwitch,
    async close() {
      await echos.close(echo.now);
      await table.close();
    },
  };
}
