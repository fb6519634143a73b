import { dayIn, mondayOf, type TimeZone } from './calendar-day';
import type { ExerciseId, Exercises, Variant } from './exercise';
import { type Flow, setsOf } from './plan';
import { factOf, type SessionFact } from './session-fact';
import type { Side } from './side';
import { completesDay, EMPTY_TALLY, fold, sessionsIn, type Tally } from './tally';
import type { Pace } from './tempo';
import { days, type Instant, type Milliseconds } from './time';
import { countsForWeek, exercisesDone, type TrainingSession } from './training-session';

/** Stairs where the coach can be heard, a step near the Echo, or none at all: then calf raises are done on the floor. */
export type Stairs = 'in hearing' | 'step' | 'none';

/** What a runner likes. */
export interface Settings {
  readonly pace: Pace;
  readonly firstSide: Side;
  /** Sessions a week. */
  readonly weeklyGoal: number;
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
}

/** Normal pace, right side first, three sessions a week (programme.md). */
export const DEFAULT_SETTINGS: Settings = {
  pace: 'normal',
  firstSide: 'right',
  weeklyGoal: 3,
  stairs: null,
  warmUp: null,
  warmUpOffered: false,
  flow: 'one at a time',
  flowOffered: false,
  moreRestMs: 0,
  moreSetUpMs: 0,
  variants: {},
};

/** The time zone of a runner's device, and when it was asked for. */
export interface KnownZone {
  readonly name: TimeZone;
  readonly readAt: Instant;
}

/** In how many sessions a runner was led through each exercise. */
export type Meetings = Readonly<Partial<Record<ExerciseId, number>>>;

/** All that is remembered of a runner. */
export interface Progress {
  readonly settings: Settings;
  readonly zone: KnownZone | null;
  readonly meetings: Meetings;
  readonly session: TrainingSession | null;
  readonly tally: Tally;
  /** Sessions still to be spoken as SSML, after a device could not play APL for Audio. */
  readonly plainSpeechSessions: number;
  /** The ids of the requests applied last: a repeated delivery is answered again, not applied again. */
  readonly applied: readonly string[];
  /** Facts that are not written yet. */
  readonly unwritten: readonly SessionFact[];
}

/** A runner of whom nothing is remembered. */
export const NEW_PROGRESS: Progress = {
  settings: DEFAULT_SETTINGS,
  zone: null,
  meetings: {},
  session: null,
  tally: EMPTY_TALLY,
  plainSpeechSessions: 0,
  applied: [],
  unwritten: [],
};

/** An open session is kept this long and then closed with what was done (design.md). In ms. */
const OPEN_SESSION_KEPT_MS = days(7);

/** How many request ids are remembered (design.md). */
const APPLIED_KEPT = 8;

/** Whether a runner has never trained here. */
export const isNewRunner = ({ meetings, session }: Progress): boolean =>
  session === null && Object.keys(meetings).length === 0;

/** Whether an open session was left alone for too long to be gone on with. */
export const isOutdated = (session: TrainingSession, at: Instant): boolean =>
  at - session.stoppedAt > OPEN_SESSION_KEPT_MS;

/** The progress once its open session is closed: its fact is noted and folded in, its exercises were met once more. */
export function withSessionClosed(progress: Progress, exercises: Exercises): Progress {
  const { session, settings, tally, unwritten } = progress;
  const fact = session && factOf(session, settings.weeklyGoal, exercises);
  if (!session || !fact) return { ...progress, session: null };
  return {
    ...progress,
    session: null,
    tally: fold(tally, fact),
    unwritten: [...unwritten, fact],
    meetings: metAgain(progress.meetings, session, exercises),
    plainSpeechSessions: Math.max(0, progress.plainSpeechSessions - 1),
  };
}

/** Counts a meeting with each exercise of which at least one rep was done. */
function metAgain(
  meetings: Meetings,
  { plan, done }: TrainingSession,
  exercises: Exercises,
): Meetings {
  const met = setsOf(plan, exercises)
    .filter(({ index }) => (done[index] ?? 0) > 0)
    .map(({ exercise }) => exercise);
  return {
    ...meetings,
    ...Object.fromEntries([...new Set(met)].map((id) => [id, (meetings[id] ?? 0) + 1])),
  };
}

/** The progress with the newest facts taken in: what was written before a crash is neither lost nor counted twice. */
export function withFacts(progress: Progress, facts: readonly SessionFact[]): Progress {
  const { session, tally } = progress;
  const isClosed = session !== null && facts.some(({ id }) => id === session.id);
  return {
    ...progress,
    tally: facts.reduce(fold, tally),
    session: isClosed ? null : session,
  };
}

/** The progress with a request noted as applied. */
export const withApplied = (progress: Progress, requestId: string): Progress => ({
  ...progress,
  applied: [...progress.applied, requestId].slice(-APPLIED_KEPT),
});

/**
 * How many sessions count for the week of an instant, Monday to Sunday in the runner's zone; an open session counts as
 * soon as the minimum of it is done.
 */
export function sessionsThisWeek(
  { tally, session }: Progress,
  zone: TimeZone,
  at: Instant,
  exercises: Exercises,
): number {
  const monday = mondayOf(dayIn(zone, at));
  const isOfThisWeek = session !== null && mondayOf(session.day) === monday;
  return (
    sessionsIn(tally, monday) +
    (isOfThisWeek && countsWithItsDay(session, tally, exercises) ? 1 : 0)
  );
}

/** Whether a session counts by itself, or together with what was done earlier on its day. */
export const countsWithItsDay = (
  session: TrainingSession,
  tally: Tally,
  exercises: Exercises,
): boolean =>
  countsForWeek(session, exercises) ||
  completesDay(tally, session.day, exercisesDone(session, exercises));
