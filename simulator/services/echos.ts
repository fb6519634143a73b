import type { Instant } from '../../lambda/domain/time';
import { KITCHEN_ECHO, type Device } from '../echo/device';
import { Echo } from '../echo/echo';
import type { EchoEvent } from '../echo/event';
import type { Permission } from '../echo/permission';
import { understandingIn } from '../understanding/understanding-in';
import { openAlexaServices } from './alexa-services';
import type { DataFolder } from './data-folder';
import type { LoopbackServer } from './loopback-server';
import { RemindersDesk } from './reminders-desk';
import { loadSkill } from './skill-under-test';

/** The one table of the account. */
export const TABLE_NAME = 'runner-strength';

/** What all Echos of an account have in common. */
export interface Surroundings {
  readonly zone: string;
  readonly folder: DataFolder;
  readonly table: LoopbackServer;
  /** Whether the screen of an Echo that has one plays the audio of its part by itself. */
  readonly embedsAudio: boolean;
}

/**
 * The Echos of an account: each with device settings of its own, all with the same reminders and the same permission for
 * them, and the last instant that the skill was told of.
 */
export class Echos {
  readonly #surroundings: Surroundings;
  readonly #permission: Permission;
  readonly #reminders: RemindersDesk;
  readonly #services: LoopbackServer[] = [];
  #latest: Instant;

  constructor(surroundings: Surroundings, startAt: Instant) {
    const { permission: state = 'not asked', alerts = [] } = surroundings.folder.reminders ?? {};
    const { apiAccessToken } = KITCHEN_ECHO;
    this.#surroundings = surroundings;
    this.#permission = { state };
    this.#reminders = new RemindersDesk({ apiAccessToken, permission: this.#permission, alerts });
    this.#latest = startAt;
  }

  get latest(): Instant {
    return this.#latest;
  }

  async open(device: Device, startAt: Instant, onEvent: (event: EchoEvent) => void): Promise<Echo> {
    const { zone, table, embedsAudio } = this.#surroundings;
    const { applicationId, locale } = device;
    const tableEndpoint = table.endpoint;
    const language = { locale };
    const services = await openAlexaServices(device, zone, this.#reminders);
    this.#services.push(services);
    return new Echo({
      invoke: loadSkill({ tableName: TABLE_NAME, tableEndpoint, applicationId, embedsAudio }),
      language,
      understanding: understandingIn(language),
      startAt,
      device: { ...device, apiEndpoint: services.endpoint, timeZone: zone },
      permission: this.#permission,
      brokenRules: 'tell',
      onEvent: (event) => {
        // Saved before the skill saves anything, so that no process ever starts before what is stored.
        if (event.kind === 'request') this.#saveInstant(event.at);
        if (event.kind === 'response') this.#saveReminders();
        onEvent(event);
      },
    });
  }

  /** Closes what they need, and remembers where time is and what Amazon would keep. */
  async close(now: Instant): Promise<void> {
    this.#saveInstant(now);
    this.#saveReminders();
    for (const services of this.#services) await services.close();
  }

  #saveInstant(instant: Instant): void {
    this.#latest = Math.max(this.#latest, instant);
    this.#surroundings.folder.saveInstant(this.#latest);
  }

  #saveReminders(): void {
    const { alerts } = this.#reminders;
    this.#surroundings.folder.saveReminders({ permission: this.#permission.state, alerts });
  }
}
