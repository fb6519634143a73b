import type { Exercises } from './exercise';
import { NO_HISTORY, withFacts as withFactsIn } from './history';
import {
  APPLIED_KEPT,
  type Progress,
  type Settings,
  withFact,
  withFacts,
  withSessionClosed,
} from './progress';
import type { Instant } from './time';
import { audioHeard, partPlaying, settled, type TrainingSession } from './training-session';

/**
 * What a conversation carries from turn to turn besides the store: enough to coach on while the store is out of reach, and
 * what has yet to be saved.
 */
export interface Carried {
  /** Progress as it was decided last, with no history but the facts that are not saved. */
  readonly progress: Progress;
  /** The settings that are not saved. */
  readonly changed: readonly (keyof Settings)[];
  /** The version that was loaded last; 0 where none was. */
  readonly version: number;
}

/** A request id is some 60 characters; only of the newest may a second delivery still be on its way. */
const APPLIED_CARRIED = 3;

/** What is to be carried once everything is saved. */
export const carriedWhenSaved = (progress: Progress, version: number): Carried => ({
  progress: withoutHistory({ ...progress, unwritten: [] }),
  changed: [],
  version,
});

/**
 * What is to be carried of a turn that could not be saved.
 * @param before the progress that was loaded, or what had been carried in its place
 * @param carried what had been carried until then
 */
export const carriedUnsaved = (
  before: Progress,
  after: Progress,
  carried: Pick<Carried, 'changed' | 'version'>,
): Carried => ({
  progress: withoutHistory(after),
  changed: [...new Set([...carried.changed, ...changedSettings(before.settings, after.settings)])],
  version: carried.version,
});

const withoutHistory = (progress: Progress): Progress => ({
  ...progress,
  history: withFactsIn(NO_HISTORY, progress.unwritten),
  applied: progress.applied.slice(-APPLIED_CARRIED),
});

const changedSettings = (before: Settings, after: Settings): readonly (keyof Settings)[] =>
  (Object.keys(after) as (keyof Settings)[]).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );

/**
 * Progress that was loaded, with what was carried unsaved taken in. A second time it changes nothing; nor does it bring back
 * what was deleted meanwhile.
 */
export function withCarried(
  loaded: Progress,
  { progress: carried, changed }: Carried,
  exercises: Exercises,
): Progress {
  const facts = carried.unwritten.filter(({ id }) => !isKnown(loaded, id));
  const noted = facts.reduce((before, fact) => withFact(before, fact, exercises), loaded);
  const closed = withFacts(noted, facts);
  const { session } = carried;
  const goesOn = session !== null && !isKnown(closed, session.id);
  return {
    ...(goesOn ? withSession(closed, session, exercises) : closed),
    settings: withChanged(loaded.settings, carried.settings, changed),
    zone: [loaded.zone, carried.zone].toSorted((a, b) => (b?.readAt ?? 0) - (a?.readAt ?? 0))[0]!,
    plainSpeechSessions: Math.max(loaded.plainSpeechSessions, carried.plainSpeechSessions),
    applied: [...new Set([...loaded.applied, ...carried.applied])].slice(-APPLIED_KEPT),
  };
}

const isKnown = ({ history }: Progress, fact: string): boolean =>
  history.folded.includes(fact) || history.newest.some(({ id }) => id === fact);

const withChanged = (
  loaded: Settings,
  carried: Settings,
  changed: readonly (keyof Settings)[],
): Settings => ({
  ...loaded,
  ...Object.fromEntries(changed.map((name) => [name, carried[name]])),
  // Of these another way may be known of another exercise.
  ...(changed.includes('variants') && { variants: { ...loaded.variants, ...carried.variants } }),
});

/**
 * The progress with a session that is going on in a conversation. Of the same session the one that was heard of last is
 * further; another one is closed with what was done until this one began.
 */
function withSession(progress: Progress, session: TrainingSession, exercises: Exercises): Progress {
  const { session: other } = progress;
  if (!other) return { ...progress, session };
  if (other.id === session.id)
    return heardOfAt(other) > heardOfAt(session) ? progress : { ...progress, session };
  const left = { ...progress, session: leftAt(other, session.startedAt, exercises) };
  return { ...withSessionClosed(left, exercises), session };
}

const heardOfAt = ({ playing, stoppedAt }: TrainingSession): Instant =>
  Math.max(playing?.since ?? 0, stoppedAt);

/** A session as it was when its runner left it. */
function leftAt(session: TrainingSession, at: Instant, exercises: Exercises): TrainingSession {
  const part = partPlaying(session, exercises);
  if (!part || !session.playing) return session;
  return settled(session, part, audioHeard(part, session.playing, at, 'at least'), at, exercises);
}
