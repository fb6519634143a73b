import type { Runner } from '../domain/runner';
import type { Instant } from '../domain/time';
import type { Ask } from './ask';
import type { ConversationMemory } from './conversation-memory';
import type { Device } from './device';
import type { Display } from './display';

/** One request of a runner, free of Alexa's JSON: who, when, on what device, and what was asked. */
export interface Turn {
  readonly requestId: string;
  /** The request's own timestamp, in whole seconds: the only clock there is. */
  readonly at: Instant;
  readonly runner: Runner;
  readonly locale: string;
  readonly device: Device | null;
  readonly display: Display;
  readonly memory: ConversationMemory;
  /** Whether the conversation began with this request. */
  readonly opensConversation: boolean;
  readonly ask: Ask;
}
