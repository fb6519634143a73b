import type { Instant } from '../../lambda/domain/time';
import type { Device } from '../echo/device';
import { Echo } from '../echo/echo';
import type { EchoEvent } from '../echo/event';
import type { SpeechUnderstanding } from '../echo/speech-understanding';
import type { DataFolder } from './data-folder';
import { openDeviceSettings } from './device-settings';
import type { LoopbackServer } from './loopback-server';
import { loadSkill } from './skill-under-test';

/** The one table of the account. */
export const TABLE_NAME = 'runner-strength';

/** What all Echos of an account have in common. */
export interface Surroundings {
  readonly zone: string;
  readonly folder: DataFolder;
  readonly table: LoopbackServer;
  readonly understanding: SpeechUnderstanding;
}

/** The Echos of an account, each with device settings of its own, and the last instant that the skill was told of. */
export class Echos {
  readonly #surroundings: Surroundings;
  readonly #settings: LoopbackServer[] = [];
  #latest: Instant;

  constructor(surroundings: Surroundings, startAt: Instant) {
    this.#surroundings = surroundings;
    this.#latest = startAt;
  }

  get latest(): Instant {
    return this.#latest;
  }

  async open(device: Device, startAt: Instant, onEvent: (event: EchoEvent) => void): Promise<Echo> {
    const { zone, table, understanding } = this.#surroundings;
    const { applicationId } = device;
    const settings = await openDeviceSettings(device, zone);
    this.#settings.push(settings);
    return new Echo({
      invoke: loadSkill({
        tableName: TABLE_NAME,
        tableEndpoint: table.endpoint,
        applicationId,
      }),
      understanding,
      startAt,
      device: { ...device, apiEndpoint: settings.endpoint },
      brokenRules: 'tell',
      onEvent: (event) => {
        // Saved before the skill saves anything, so that no process ever starts before what is stored.
        if (event.kind === 'request') this.#save(event.at);
        onEvent(event);
      },
    });
  }

  /** Closes what they need, and remembers where time is. */
  async close(now: Instant): Promise<void> {
    this.#save(now);
    for (const settings of this.#settings) await settings.close();
  }

  #save(instant: Instant): void {
    this.#latest = Math.max(this.#latest, instant);
    this.#surroundings.folder.saveInstant(this.#latest);
  }
}
