import { type CalendarDay, mondayOf } from './calendar-day';
import type { ExerciseId, Exercises, Variant } from './exercise';
import type { Fact } from './fact';
import {
  type History,
  NO_HISTORY,
  settled,
  tallyOf as tallyOfHistory,
  withFacts as withFactsIn,
} from './history';
import type { Flow } from './plan';
import { factOf, type SessionFact } from './session-fact';
import type { Side } from './side';
import { fold, type Tally } from './tally';
import type { Pace } from './tempo';
import { days, type Instant, type Milliseconds } from './time';
import type { TrainingSession } from './training-session';
import { goalOf } from './week';
import type { KnownZone } from './zone';

/** Stairs where the coach can be heard, a step near the Echo, or none at all: then calf raises are done on the floor. */
export type Stairs = 'in hearing' | 'step' | 'none';

/** What a runner likes. */
export interface Settings {
  readonly pace: Pace;
  readonly firstSide: Side;
  /** Where the runner's stair is; null until it is known. */
  readonly stairs: Stairs | null;
  /** Whether sessions begin with a warm-up and end with a cool-down; null until the runner has said. */
  readonly warmUp: 'always' | 'never' | null;
  readonly warmUpOffered: boolean;
  readonly flow: Flow;
  /** Whether going straight through was offered. */
  readonly flowOffered: boolean;
  /** Rest, and time to get ready, beyond the usual; in ms. */
  readonly moreRestMs: Milliseconds;
  readonly moreSetUpMs: Milliseconds;
  /** Exercises that are not done in the standard way. */
  readonly variants: Readonly<Partial<Record<ExerciseId, Variant>>>;
  /** Whether the welcome was heard; once is enough. */
  readonly welcomed: boolean;
  /** Exercises that a harder variant was offered for: once is enough. */
  readonly harderOffered: readonly ExerciseId[];
  /** The week, by its Monday, in which a word about rest was said. */
  readonly restRemindedIn: CalendarDay | null;
}

/** Normal pace, right side first (docs/programme.md). */
export const DEFAULT_SETTINGS: Settings = {
  pace: 'normal',
  firstSide: 'right',
  stairs: null,
  warmUp: null,
  warmUpOffered: false,
  flow: 'one at a time',
  flowOffered: false,
  moreRestMs: 0,
  moreSetUpMs: 0,
  variants: {},
  welcomed: false,
  harderOffered: [],
  restRemindedIn: null,
};

/** All that is remembered of a runner. */
export interface Progress {
  readonly settings: Settings;
  readonly zone: KnownZone | null;
  readonly session: TrainingSession | null;
  readonly history: History;
  /** Sessions still to be spoken as SSML, after a device could not play APL for Audio. */
  readonly plainSpeechSessions: number;
  /** The ids of the requests applied last: a repeated delivery is answered again, not applied again. */
  readonly applied: readonly string[];
  /** Facts that are not written yet. */
  readonly unwritten: readonly Fact[];
}

/** A runner of whom nothing is remembered. */
export const NEW_PROGRESS: Progress = {
  settings: DEFAULT_SETTINGS,
  zone: null,
  session: null,
  history: NO_HISTORY,
  plainSpeechSessions: 0,
  applied: [],
  unwritten: [],
};

/** An open session is kept this long and then closed with what was done (ours). In ms. */
const OPEN_SESSION_KEPT_MS = days(7);

/** How many request ids are remembered: Alexa repeats a request soon or never. */
export const APPLIED_KEPT = 8;

/** Whether an open session was left alone for too long to be gone on with. */
export const isOutdated = (session: TrainingSession, at: Instant): boolean =>
  at - session.stoppedAt > OPEN_SESSION_KEPT_MS;

/** What all sessions that are closed come to. */
export const tallyOf = ({ history }: Progress, exercises: Exercises): Tally =>
  tallyOfHistory(history, exercises);

/** What all sessions come to, with the open one as far as it was done: it counts as soon as its minimum is done. */
export function tallyNow(progress: Progress, exercises: Exercises): Tally {
  const tally = tallyOf(progress, exercises);
  const fact = openFact(progress, exercises);
  return fact ? fold(tally, fact, exercises) : tally;
}

/** The progress once its open session is closed: its fact is noted. */
export function withSessionClosed(progress: Progress, exercises: Exercises): Progress {
  const fact = openFact(progress, exercises);
  const closed = { ...progress, session: null };
  if (!fact) return closed;
  const plainSpeechSessions = Math.max(0, progress.plainSpeechSessions - 1);
  return withFact({ ...closed, plainSpeechSessions }, fact, exercises);
}

/** The progress with a fact that has yet to be written. */
export const withFact = (progress: Progress, fact: Fact, exercises: Exercises): Progress => ({
  ...progress,
  history: settled(withFactsIn(progress.history, [fact]), exercises),
  unwritten: [...progress.unwritten, fact],
});

/** What the open session would leave behind if it closed now. @returns null where nothing was done */
export function openFact(progress: Progress, exercises: Exercises): SessionFact | null {
  const { session } = progress;
  if (!session) return null;
  const { goals } = tallyOf(progress, exercises);
  return factOf(session, goalOf(goals, mondayOf(session.day)), exercises);
}

/** The progress with the newest facts taken in: what was written before a crash is neither lost nor counted twice. */
export function withFacts(progress: Progress, facts: readonly Fact[]): Progress {
  const { session, history } = progress;
  const isClosed = session !== null && facts.some(({ id }) => id === session.id);
  return {
    ...progress,
    history: withFactsIn(history, facts),
    session: isClosed ? null : session,
  };
}

/** The progress with a request noted as applied. */
export const withApplied = (progress: Progress, requestId: string): Progress => ({
  ...progress,
  applied: [...progress.applied, requestId].slice(-APPLIED_KEPT),
});

/** The progress with all but its newest facts folded. */
export function withHistorySettled(progress: Progress, exercises: Exercises): Progress {
  const history = settled(progress.history, exercises);
  return history === progress.history ? progress : { ...progress, history };
}
