import { EXERCISES } from '../content/exercises';
import type { CueOf } from '../domain/cue';
import type { Part } from '../domain/part';
import { positionAt, UNSEEN_MS } from '../domain/position';
import { isOutdated, type Progress, withSessionClosed } from '../domain/progress';
import {
  audioHeard,
  type Believed,
  isAtEnd,
  partPlaying,
  type Playing,
  settled,
  type TrainingSession,
} from '../domain/training-session';
import type { Zone } from '../domain/zone';
import { type Instant, type Milliseconds, seconds } from '../domain/time';
import { type Ask, type AskKind, ASIDES } from '../turn/ask';
import type { Turn } from '../turn/turn';
import { deviceOf } from './play';
import type { Situation } from './situation';
import { hasBegun } from './what-next';

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

/** Asks that say nothing of what another Echo plays: asides, what reminders are arranged with, and wanting nothing. */
const SPEAKS_OF_ELSE: readonly AskKind[] = [
  ...ASIDES,
  'remind me',
  'reminder time',
  'change reminder',
  'cancel reminders',
  'permission answered',
  'confirm reminder',
  'confirm cancelling',
  'no reminder',
  'forget me',
  'forget nothing',
  'nothing else',
  'not yet',
  // The conversation that was left there has ended by itself.
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
  zone: Zone,
  isKnown: boolean,
): Situation {
  const { session } = progress;
  if (!session || isUnheard(turn, ask, session))
    return {
      ask,
      turn,
      progress,
      zone,
      interrupted: null,
      ended: null,
      letGo: false,
      awayMs: 0,
      isKnown,
    };
  const { played, interrupted, ended } = settledNow(session, turn, ask);
  const kept = played === session ? progress : { ...progress, session: played };
  const leaves = turn.opensConversation || LEAVES.includes(ask.kind);
  const isOver = isAtEnd(played, EXERCISES) && leaves;
  const letGo = isOutdated(played, turn.at) && !isOver;
  const closes = isOver || letGo || isForgotten(played, turn);
  return {
    ask,
    turn,
    progress: closes ? withSessionClosed(kept, EXERCISES) : kept,
    zone,
    interrupted: closes ? null : interrupted,
    ended,
    letGo,
    awayMs: turn.at - played.stoppedAt,
    isKnown,
  };
}

/** Whoever fetches things for longer than this has thought better of it (ours). In ms. */
const FETCHING_MS: Milliseconds = seconds(60 * 60);

/** Whether a session was chosen some time ago and never begun: begun today, it would be one of the day it was chosen. */
const isForgotten = (session: TrainingSession, { at }: Turn): boolean =>
  !hasBegun(session) && at - session.startedAt > FETCHING_MS;

/**
 * Whether a request says nothing of what plays, because it comes from another Echo: something else is asked there, or it was
 * overtaken by the one that began the part. Nor does a screen that tells of another part's end, or of the same one's again.
 */
function isUnheard(turn: Turn, ask: Ask, session: TrainingSession): boolean {
  const { playing, device } = session;
  if (ask.kind === 'part ended') return ask.since !== playing?.since;
  if (!playing || deviceOf(turn) === device) return false;
  const isOfElse = SPEAKS_OF_ELSE.includes(ask.kind) && !isHeardOut(session, playing, turn.at);
  return isOfElse || turn.at < playing.since;
}

/** Whether what plays was over before a request, wherever it comes from. */
function isHeardOut(session: TrainingSession, playing: Playing, at: Instant): boolean {
  const part = partPlaying(session, EXERCISES);
  return part !== null && audioHeard(part, playing, at, 'at least') >= part.length;
}

/** The session with what played turned into what is done, and where the audio was cut short, if it was. */
function settledNow(session: TrainingSession, turn: Turn, ask: Ask) {
  const part = partPlaying(session, EXERCISES);
  const untouched = { played: session, interrupted: null, ended: null };
  if (!part || !session.playing) return untouched;
  const ended = ask.kind === 'part ended' ? promptReached(part, turn.at - ask.since) : null;
  const audio = ended?.at ?? audioHeard(part, session.playing, turn.at, believedOf(ask, part));
  // Cut short by somebody who will say so next: until then it is not known how far it went.
  if (ask.kind === 'part ended' && !ended && audio > 0) return untouched;
  return {
    played: settled(session, part, audio, turn.at, EXERCISES),
    interrupted: ended || audio >= part.length ? null : positionAt(part, audio),
    ended,
  };
}

/** The closing prompt of a part that has ended. @returns null if it could not be heard to there in that time */
const promptReached = ({ cues }: Part, within: Milliseconds): CueOf<'prompt'> | null =>
  cues.findLast(
    (cue): cue is CueOf<'prompt'> =>
      cue.kind === 'prompt' && cue.at <= within + UNSEEN_MS.timestampGrain,
  ) ?? null;

/** A count that is over is taken as it likely was; otherwise no rep may be skipped. */
function believedOf({ kind }: Ask, part: Part): Believed {
  const isOpenEnded = part.cues[0]?.set.dose.kind === 'as many as you can';
  if (kind === 'done' && isOpenEnded) return 'likely';
  return ANSWERS.includes(kind) ? 'to the prompt' : 'at least';
}
