import { join } from 'node:path';
import type { CalendarDay } from '../lambda/domain/calendar-day';
import type { Instant } from '../lambda/domain/time';
import { KITCHEN_ECHO } from './echo/device';
import { Echo } from './echo/echo';
import type { EchoEvent } from './echo/event';
import type { Permission } from './echo/permission';
import { openAlexaServices } from './services/alexa-services';
import { type DataFolder, forgetDataFolder, openDataFolder, startOf } from './services/data-folder';
import { openLocalTable, refuseInUse } from './services/local-table';
import { RemindersDesk } from './services/reminders-desk';
import { loadSkill } from './services/skill-under-test';
import type { Options } from './terminal/options';
import { invocationOf, loadInteractionModel, understand } from './understanding/understanding';

const TABLE_NAME = 'runner-strength';
const MINUTE_MS = 60_000;
const MODEL_PATH = join(__dirname, '..', 'interaction-model', 'en-US.json');

/** An Echo with everything around it: the skill, its table on disk, Amazon's services. */
export interface Room {
  readonly echo: Echo;
  /** Set when the clock begins where an earlier process left it, ahead of the machine's. */
  readonly resumedAt: Instant | undefined;
  close(): Promise<void>;
}

function loadUnderstanding() {
  const model = loadInteractionModel(MODEL_PATH);
  return {
    understand: (utterance: string, today: CalendarDay) => understand(model, utterance, today),
    invocationOf: (utterance: string) => invocationOf(model, utterance),
  };
}

/** The reminders of earlier processes, and how they are kept for later ones. */
function openKeptReminders(folder: DataFolder) {
  const { permission: state = 'not asked', alerts = [] } = folder.reminders ?? {};
  const permission: Permission = { state };
  const { apiAccessToken } = KITCHEN_ECHO;
  const reminders = new RemindersDesk({ apiAccessToken, permission, alerts });
  const saveReminders = (): void =>
    folder.saveReminders({ permission: permission.state, alerts: reminders.alerts });
  return { permission, reminders, saveReminders };
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
  const table = await openLocalTable(TABLE_NAME, options.dataFolder);
  const { permission, reminders, saveReminders } = openKeptReminders(folder);
  const services = await openAlexaServices(KITCHEN_ECHO, options.zone, reminders);
  const { applicationId } = KITCHEN_ECHO;
  const echo = new Echo({
    invoke: loadSkill({ tableName: TABLE_NAME, tableEndpoint: table.endpoint, applicationId }),
    understanding: loadUnderstanding(),
    startAt,
    device: { ...KITCHEN_ECHO, apiEndpoint: services.endpoint, timeZone: options.zone },
    permission,
    brokenRules: 'tell',
    onEvent(event) {
      // Saved before the skill saves anything, so that no process ever starts before what is stored.
      if (event.kind === 'request') folder.saveInstant(event.at);
      if (event.kind === 'response') saveReminders();
      onEvent(event);
    },
  });
  return {
    echo,
    resumedAt: startAt > wanted + MINUTE_MS ? startAt : undefined,
    async close() {
      folder.saveInstant(echo.now);
      saveReminders();
      await services.close();
      await table.close();
    },
  };
}
