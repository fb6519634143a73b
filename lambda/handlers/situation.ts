import type { CueOf } from '../domain/cue';
import type { Position } from '../domain/position';
import type { Progress } from '../domain/progress';
import type { Milliseconds } from '../domain/time';
import type { Zone } from '../domain/zone';
import type { Ask, AskKind, AskOf } from '../turn/ask';
import type { Told } from '../turn/conversation-memory';
import type { ErrandKind, ErrandOf, ErrandResults } from '../turn/errand';
import type { Reply } from '../turn/reply';
import type { Turn } from '../turn/turn';

/** Everything that a handler decides from: the turn, and the progress with whatever played already settled. */
export interface Situation<A extends Ask = Ask> {
  readonly ask: A;
  readonly turn: Turn;
  readonly progress: Progress;
  readonly zone: Zone;
  /** Where the audio was when the runner spoke over it; null when nothing played or it was heard out. */
  readonly interrupted: Position | null;
  /** The prompt that the runner has yet to hear of a part whose screen says that it is over; null otherwise. */
  readonly ended: CueOf<'prompt'> | null;
  /** Whether an open session was closed because it was left alone for a week. */
  readonly letGo: boolean;
  /** How long ago the audio stopped. */
  readonly awayMs: Milliseconds;
  /** Whether all that is remembered of the runner is known; while it is out of reach, no more than the conversation carries. */
  readonly isKnown: boolean;
}

/** What a handler decides: the reply, the progress to keep, and what was told in case it is to be told again. */
export interface Outcome {
  readonly reply: Reply;
  readonly progress: Progress;
  readonly told?: Told;
}

/** A decision that needs something from outside first: the errand, and how its result leads on. */
export type Waiting = {
  readonly [K in ErrandKind]: {
    readonly errand: ErrandOf<K>;
    readonly decide: (result: ErrandResults[K]) => Decision;
  };
}[ErrandKind];

/** What came of an ask: an outcome, or an errand to run before there is one. */
export type Decision = Outcome | Waiting;

/** Decides what to answer to one kind of ask; pure, so that a turn can be decided again on newer progress. */
export type Handler<K extends AskKind> = (situation: Situation<AskOf<K>>) => Outcome;

/** Decides what to answer where something from outside is needed first. */
export type WaitingHandler<K extends AskKind> = (situation: Situation<AskOf<K>>) => Decision;

/** The decision with something done to its outcome, once there is one. */
export function withOutcome(decision: Decision, change: (outcome: Outcome) => Outcome): Decision {
  if (!('errand' in decision)) return change(decision);
  const { errand, decide } = decision;
  // An errand and what decides on its result are of one kind; the compiler loses that when both are taken apart.
  const next = decide as (result: unknown) => Decision;
  return { errand, decide: (result: unknown) => withOutcome(next(result), change) } as Waiting;
}
