import { EXERCISE_IDS } from '../domain/exercise';
import type { Fact } from '../domain/fact';
import { NEW_PROGRESS, type Progress } from '../domain/progress';
import { EMPTY_TALLY } from '../domain/tally';
import type { TrainingSession } from '../domain/training-session';

/** Anything of its sort. */
const TEXT = '';
const NUMBER = 0;
const LIST: readonly unknown[] = [];

/** What every session has, whatever is in it. */
const ANY_SESSION = {
  id: TEXT,
  startedAt: NUMBER,
  day: TEXT,
  zone: TEXT,
  plan: { wish: {}, exercises: LIST, pace: TEXT, flow: TEXT },
  done: LIST,
  stretches: LIST,
  place: { set: NUMBER, done: NUMBER },
  stoppedAt: NUMBER,
  trainedMs: NUMBER,
};

/** Whether progress that was read has everything where it belongs, so that nothing breaks on it later. */
export const isSoundProgress = ({ session, zone, settings, history, applied }: Progress): boolean =>
  isLike(settings, NEW_PROGRESS.settings) &&
  isLike(history.settled, EMPTY_TALLY) &&
  isLike({ folded: history.folded, applied }, { folded: LIST, applied: LIST }) &&
  (zone === null || isLike(zone, { name: TEXT, readAt: NUMBER })) &&
  (session === null || isSoundSession(session));

const ANY_STRETCH = {
  exercise: TEXT,
  nth: NUMBER,
  variant: TEXT,
  planned: { reps: NUMBER },
  from: NUMBER,
  to: NUMBER,
};

const isSoundSession = (session: TrainingSession): boolean =>
  isLike(session, ANY_SESSION) &&
  session.plan.exercises.every(
    ({ exercise, dose }) => EXERCISE_IDS.includes(exercise) && Number.isInteger(dose.reps),
  ) &&
  session.stretches.every((stretch) => isLike(stretch, ANY_STRETCH)) &&
  (!session.playing || isLike(session.playing, { from: ANY_SESSION.place, since: NUMBER }));

/** Fields that only one kind of fact has. */
const KINDS: Readonly<Record<Fact['kind'], object>> = {
  session: { day: TEXT, trainedMs: NUMBER, wish: {}, exercises: LIST },
  correction: { session: TEXT, exercise: TEXT, reps: NUMBER },
  goal: { from: TEXT, weeklyGoal: NUMBER },
  'time off': { from: TEXT, until: TEXT },
};

/** Whether a fact that was read is one. */
export const isSoundFact = (fact: Fact): boolean =>
  isLike(fact, { kind: TEXT, id: TEXT, at: NUMBER }) &&
  Object.hasOwn(KINDS, fact.kind) &&
  isLike(fact, KINDS[fact.kind]) &&
  (fact.kind !== 'session' || fact.exercises.every((each) => isLike(each, ANY_EXERCISE)));

const ANY_EXERCISE = {
  exercise: TEXT,
  variant: TEXT,
  planned: { kind: TEXT, reps: NUMBER },
  done: LIST,
};

/** Whether a value has each field of another, and in it something of the same sort; where that has null, anything. */
function isLike(value: unknown, other: unknown): boolean {
  if (other === null) return true;
  if (sortOf(value) !== sortOf(other)) return false;
  return (
    sortOf(other) !== 'object' ||
    Object.entries(other as object).every(([name, like]) =>
      isLike((value as Readonly<Record<string, unknown>>)[name], like),
    )
  );
}

const sortOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
