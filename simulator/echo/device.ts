import type { TimeZone } from '../../lambda/domain/calendar-day';
import type { Milliseconds } from '../../lambda/domain/time';
import type { DeviceModel } from './device-model';

/** The Echo in the room, whose account it is on, and where Amazon's services answer it. */
export interface Device {
  readonly applicationId: string;
  readonly userId: string;
  readonly deviceId: string;
  /** Set when the voice of the speaker is recognised. */
  readonly personId?: string;
  readonly locale: string;
  /** Where its owner set its clock; Greenwich time if that was never done. */
  readonly timeZone?: TimeZone;
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  /** What kind of Echo it is; one without a screen unless set. */
  readonly model?: DeviceModel;
}

/** How long the ways between a mouth, the cloud and a loudspeaker take: estimates, since Amazon publishes none. */
export interface Delays {
  /** From a request to the first instant of the audio that answers it. */
  readonly startMs: Milliseconds;
  /** From the wake word, which stops the audio, to the request. */
  readonly wakeToRequestMs: Milliseconds;
  /** From the beginning of a sentence in the open microphone to the request. */
  readonly speechToRequestMs: Milliseconds;
  /** From a finger on the screen to the request. */
  readonly touchToRequestMs: Milliseconds;
}

/** The delays unless a test or a person sets others. */
export const USUAL_DELAYS: Delays = {
  startMs: 700,
  wakeToRequestMs: 2000,
  speechToRequestMs: 1000,
  touchToRequestMs: 300,
};

/** How long an open microphone waits for somebody to speak (Amazon's page on reprompts). */
export const LISTENING_MS: Milliseconds = 8000;

/**
 * How long a conversation with a closed microphone stays open: where the skill leaves shouldEndSession out, and on a
 * screen once nobody has answered (Amazon's pages on the response format and on managing a session).
 */
export const OPEN_WITHOUT_MICROPHONE_MS: Milliseconds = 30_000;

/** The one pretend Echo of this project; the services are to be set once they are running. */
export const KITCHEN_ECHO: Device = {
  applicationId: 'amzn1.ask.skill.pretend',
  userId: 'amzn1.ask.account.pretend',
  deviceId: 'amzn1.ask.device.pretend',
  locale: 'en-US',
  apiEndpoint: 'http://127.0.0.1:9',
  apiAccessToken: 'pretend-token',
};
