import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Instant, Milliseconds } from '../../lambda/domain/time';
import type { Answer } from './answer';
import type { Commands, Drawing } from './drawing';
import type { HeardCue } from './soundtrack';

/** Why a conversation is over. */
export type EndReason = 'the skill ended it' | 'nobody answered' | 'the runner left' | 'an error';

/** What happens in the room, and what goes over the wire. */
export type EchoEvent = { readonly at: Instant } & (
  | {
      readonly kind: 'said';
      readonly text: string;
      /** Where in the answer's audio the runner interrupted it. */
      readonly interruptedMs?: Milliseconds;
    }
  | { readonly kind: 'woken'; readonly interruptedMs?: Milliseconds }
  | {
      readonly kind: 'touched';
      /** What the skill is told of it: ["pause"]. */
      readonly arguments: readonly unknown[];
      readonly interruptedMs?: Milliseconds;
    }
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'drawn'; readonly drawing: Drawing }
  | { readonly kind: 'commanded'; readonly commands: Commands }
  | {
      readonly kind: 'heard';
      readonly cue: HeardCue;
      readonly cueIndex: number;
      readonly from: 'answer' | 'reprompt';
      /** Whether it is one of several cues, whose times matter. */
      readonly timed: boolean;
    }
  | { readonly kind: 'microphone opened' }
  | { readonly kind: 'microphone closed' }
  | { readonly kind: 'ended'; readonly reason: EndReason }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'rule broken'; readonly rule: string }
  | { readonly kind: 'request'; readonly envelope: RequestEnvelope }
  | { readonly kind: 'response'; readonly envelope: ResponseEnvelope }
);

/** An event before it has a time. */
export type Happening<E = EchoEvent> = E extends unknown ? Omit<E, 'at'> : never;
