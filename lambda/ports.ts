import type { DeviceSettings } from './alexa-services/device-settings';
import type { Reminders } from './alexa-services/reminders';
import type { Patience } from './domain/patience';
import type { ProgressStore } from './persistence/progress-store';

/** How the skill is set up, wherever it runs. */
export interface SkillOptions {
  /** Whether a screen plays the audio of its part by itself; off until it was tried on a device. */
  readonly embedsAudio?: boolean;
}

/** What a turn needs from outside. */
export interface Ports {
  readonly store: ProgressStore;
  readonly deviceSettings: DeviceSettings;
  readonly reminders: Reminders;
  /** For how long, where that is not as long as usual. */
  readonly patience?: Pick<Patience, 'turnMs'>;
}
