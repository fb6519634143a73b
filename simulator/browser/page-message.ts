import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { DeviceModelId, Display } from '../echo/device-model';
import type { EndReason, EchoEvent } from '../echo/event';

/** A device as the page draws it. */
export interface PageDevice {
  readonly id: DeviceModelId;
  readonly name: string;
  readonly display: Display;
  /** The screen in pixels of a usual density. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A language that the Echo may be set to. */
export interface PageLanguage {
  readonly locale: string;
  /** @example 'English (UK)' */
  readonly name: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Something that happened in the room, for the page. */
export type PageEvent =
  | { readonly kind: 'said'; readonly text: string; readonly interruptedMs?: Milliseconds }
  | { readonly kind: 'woken'; readonly interruptedMs?: Milliseconds }
  | {
      readonly kind: 'touched';
      readonly arguments: readonly unknown[];
      readonly interruptedMs?: Milliseconds;
    }
  | {
      readonly kind: 'heard';
      readonly text: string;
      /** From the beginning of its answer's audio. */
      readonly atMs: Milliseconds;
      readonly from: 'answer' | 'reprompt';
      readonly timed: boolean;
      readonly recorded: boolean;
      readonly by: 'coach' | 'alexa';
    }
  | {
      readonly kind: 'drawn';
      readonly token: string;
      readonly document: Json;
      readonly datasources: Json;
    }
  | { readonly kind: 'commanded'; readonly commands: readonly Json[] }
  | { readonly kind: 'ended'; readonly reason: EndReason }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'rule broken'; readonly rule: string }
  | { readonly kind: 'request'; readonly envelope: RequestEnvelope }
  | { readonly kind: 'response'; readonly envelope: ResponseEnvelope }
  | { readonly kind: 'moved'; readonly device: PageDevice };

/** How things stand at an instant. */
export interface PageState {
  readonly device: PageDevice;
  /** What the Echo is set to: "en-GB". */
  readonly locale: string;
  readonly microphone: 'open' | 'closed';
  readonly inConversation: boolean;
  /** Whether time stands still because somebody is still speaking. */
  readonly isHeld: boolean;
  readonly playing?: { readonly startedAt: Instant; readonly lengthMs: Milliseconds };
  /** What can be said now. */
  readonly sayable: readonly string[];
}

/** How things stand, and what time it is on the Echo's clock. */
export interface StateMessage {
  readonly kind: 'state';
  readonly at: Instant;
  readonly state: PageState;
}

/** One message from the simulator to the page. */
export type PageMessage =
  | {
      readonly kind: 'welcome';
      readonly devices: readonly PageDevice[];
      readonly languages: readonly PageLanguage[];
      readonly zone: string;
      /** Whether everything that happened before follows, and not only what was missed. */
      readonly isFromStart: boolean;
    }
  | {
      readonly kind: 'event';
      readonly at: Instant;
      /** Set when it happened before the page was there, or while time leapt: it is not heard any more. */
      readonly isPast: boolean;
      readonly event: PageEvent;
    }
  | StateMessage;

/** The page's view of an event; null for what a page does not show. */
export function pageEventOf(event: EchoEvent): PageEvent | null {
  switch (event.kind) {
    case 'heard': {
      const { cue, from, timed } = event;
      const { text, atMs, recorded = false, by = 'coach' } = cue;
      return { kind: 'heard', text, atMs, from, timed, recorded, by };
    }
    case 'drawn':
      return { kind: 'drawn', ...event.drawing };
    case 'commanded':
      return { kind: 'commanded', commands: event.commands.commands };
    case 'said':
    case 'woken':
    case 'touched':
    case 'ended':
    case 'note':
    case 'rule broken':
    case 'request':
    case 'response':
      return event;
    case 'answered':
    case 'microphone opened':
    case 'microphone closed':
      return null;
  }
}
