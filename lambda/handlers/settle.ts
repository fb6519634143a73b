import { EXERCISES } from '../content/exercises';
import type { TimeZone } from '../domain/calendar-day';
import type { Part } from '../domain/part';
import { positionAt } from '../domain/position';
import { isOutdated, type Progress, withSessionClosed } from '../domain/progress';
import {
  audioHeard,
  type Believed,
  isAtEnd,
  partPlaying,
  settled,
  type TrainingSession,
} from '../domain/training-session';
import { type Ask, type AskKind, ASIDES } from '../turn/ask';
import type { Turn } from '../turn/turn';
import { deviceOf } from './play';
import type { Situation } from './situation';

/** Asks that answer a part's closing prompt: whoever says them has heard the part out. */
const ANSWERS: readonly AskKind[] = ['ready', 'next', 'more reps', 'no more reps'];

/** Asks with which a runner leaves a session of which all was played; anything else may still add reps or repeat a set. */
const LEAVES: readonly AskKind[] = [
  'start',
  'start over',
  'stop',
  'week after session',
  'end after session',
  'conversation ended',
];

/**
 * The situation that an ask is made in: what played is done as far as it was heard; a session that is over, or that was
 * left alone for a week, is closed.
 */
export function settleSituation(
  turn: Turn,
  ask: Ask,
  progress: Progress,
  zone: TimeZone,
  isKnown: boolean,
): Situation {
  const { session } = progress;
  if (!session || isUnheard(turn, ask, session))
    return { ask, turn, progress, zone, interrupted: null, letGo: false, awayMs: 0, isKnown };
  const { played, interrupted } = settledNow(session, turn, ask);
  const kept = played === session ? progress : { ...progress, session: played };
  const leaves = turn.opensConversation || LEAVES.includes(ask.kind);
  const isOver = isAtEnd(played, EXERCISES) && leaves;
  const letGo = isOutdated(played, turn.at) && !isOver;
  const closes = isOver || letGo;
  return {
    ask,
    turn,
    progress: closes ? withSessionClosed(kept, EXERCISES) : kept,
    zone,
    interrupted: closes ? null : interrupted,
    letGo,
    awayMs: turn.at - played.stoppedAt,
    isKnown,
  };
}

/**
 * Whether a request says nothing of what plays, because it comes from another Echo: something else is asked there, the
 * conversation that was left there has ended by itself, or the request was overtaken by the one that began the part.
 */
const isUnheard = (turn: Turn, { kind }: Ask, { playing, device }: TrainingSession): boolean =>
  playing !== null &&
  deviceOf(turn) !== device &&
  (ASIDES.includes(kind) || kind === 'conversation ended' || turn.at < playing.since);

/** The session with what played turned into what is done, and where the audio was cut short, if it was. */
function settledNow(session: TrainingSession, turn: Turn, ask: Ask) {
  const part = partPlaying(session, EXERCISES);
  if (!part || !session.playing) return { played: session, interrupted: null };
  const audio = audioHeard(part, session.playing, turn.at, believedOf(ask, part));
  return {
    played: settled(session, part, audio, turn.at, EXERCISES),
    interrupted: audio >= part.length ? null : positionAt(part, audio),
  };
}

/** A count that is over is taken as it likely was; otherwise no rep may be skipped. */
function believedOf({ kind }: Ask, part: Part): Believed {
  const isOpenEnded = part.cues[0]?.set.dose.kind === 'as many as you can';
  if (kind === 'done' && isOpenEnded) return 'likely';
  return ANSWERS.includes(kind) ? 'to the prompt' : 'at least';
}
