import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Instant } from '../../lambda/domain/time';
import type { Delays, Device } from './device';
import type { EchoEvent } from './event';
import type { Language } from './language';
import type { Permission } from './permission';
import type { SpeechUnderstanding } from './speech-understanding';

/** The skill, as Lambda runs it. */
export type Invoke = (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/** What an Echo needs; everything but the first three has a usual value. */
export interface EchoOptions {
  readonly invoke: Invoke;
  readonly understanding: SpeechUnderstanding;
  /** Where its clock begins. */
  readonly startAt: Instant;
  readonly device?: Device;
  readonly delays?: Partial<Delays>;
  /** 1 is a usual voice, 2 speaks twice as fast. */
  readonly voiceSpeed?: number;
  /** Makes request and session ids differ from another Echo's; usually made from the device and the start. */
  readonly seed?: string;
  /** Whether a broken rule of the platform throws, as tests want, or is told to the listener and played as a failure. */
  readonly brokenRules?: 'throw' | 'tell';
  /** False for a device that answers every APL for Audio document with a RENDER_ERROR. */
  readonly playsDocuments?: boolean;
  /** False for a device whose screen tells the skill nothing by itself. */
  readonly sendsEvents?: boolean;
  /** Whether reminders may be kept; at first nobody was asked. */
  readonly permission?: Permission;
  /** What it is set to; what the device says, until it is set to another. */
  readonly language?: Language;
  readonly onEvent?: (event: EchoEvent) => void;
}
