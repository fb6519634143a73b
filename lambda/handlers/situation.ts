import type { TimeZone } from '../domain/calendar-day';
import type { Position } from '../domain/position';
import type { Progress } from '../domain/progress';
import type { Milliseconds } from '../domain/time';
import type { Ask, AskKind, AskOf } from '../turn/ask';
import type { Told } from '../turn/conversation-memory';
import type { Reply } from '../turn/reply';
import type { Turn } from '../turn/turn';

/** Everything that a handler decides from: the turn, and the progress with whatever played already settled. */
export interface Situation<A extends Ask = Ask> {
  readonly ask: A;
  readonly turn: Turn;
  readonly progress: Progress;
  readonly zone: TimeZone;
  /** Where the audio was when the runner spoke over it; null when nothing played or it was heard out. */
  readonly interrupted: Position | null;
  /** Whether an open session was closed because it was left alone for a week. */
  readonly letGo: boolean;
  /** How long ago the audio stopped. */
  readonly awayMs: Milliseconds;
}

/** What a handler decides: the reply, the progress to keep, and what was told in case it is to be told again. */
export interface Outcome {
  readonly reply: Reply;
  readonly progress: Progress;
  readonly told?: Told;
}

/** Decides what to answer to one kind of ask; pure, so that a turn can be decided again on newer progress. */
export type Handler<K extends AskKind> = (situation: Situation<AskOf<K>>) => Outcome;
