import { EXERCISE_IDS } from '../domain/exercise';
import type { Fact } from '../domain/fact';
import { NEW_PROGRESS, type Progress } from '../domain/progress';
import { EMPTY_TALLY } from '../domain/tally';
import type { TrainingSession } from '../domain/training-session';

/** What every session has, whatever is in it. */
const ANY_SESSION = {
  id: '',
  startedAt: 0,
  day: '',
  zone: '',
  plan: { wish: {}, exercises: [], pace: '', flow: '' },
  done: [],
  stretches: [],
  place: { set: 0, done: 0 },
  stoppedAt: 0,
  trainedMs: 0,
};

/** Whether progress that was read has everything where it belongs, so that nothing breaks on it later. */
export const isSoundProgress = ({ session, zone, settings, history, applied }: Progress): boolean =>
  isLike(settings, NEW_PROGRESS.settings) &&
  isLike(history.settled, EMPTY_TALLY) &&
  isLike({ folded: history.folded, applied }, { folded: [], applied: [] }) &&
  (zone === null || isLike(zone, { name: '', readAt: 0 })) &&
  (session === null || isSoundSession(session));

const ANY_STRETCH = { exercise: '', nth: 0, variant: '', planned: { reps: 0 }, from: 0, to: 0 };

const isSoundSession = (session: TrainingSession): boolean =>
  isLike(session, ANY_SESSION) &&
  session.plan.exercises.every(
    ({ exercise, dose }) => EXERCISE_IDS.includes(exercise) && Number.isInteger(dose.reps),
  ) &&
  session.stretches.every((stretch) => isLike(stretch, ANY_STRETCH)) &&
  (!session.playing || isLike(session.playing, { from: ANY_SESSION.place, since: 0 }));

/** Fields that only one kind of fact has. */
const KINDS: Readonly<Record<Fact['kind'], object>> = {
  session: { day: '', trainedMs: 0, wish: {}, exercises: [] },
  correction: { session: '', exercise: '', reps: 0 },
  goal: { from: '', weeklyGoal: 0 },
  'time off': { from: '', until: '' },
};

/** Whether a fact that was read is one. */
export const isSoundFact = (fact: Fact): boolean =>
  isLike(fact, { kind: '', id: '', at: 0 }) &&
  Object.hasOwn(KINDS, fact.kind) &&
  isLike(fact, KINDS[fact.kind]) &&
  (fact.kind !== 'session' || fact.exercises.every((each) => isLike(each, ANY_EXERCISE)));

const ANY_EXERCISE = { exercise: '', variant: '', planned: { kind: '', reps: 0 }, done: [] };

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
