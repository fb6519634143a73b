import { EXERCISE_IDS, type ExerciseId } from '../domain/exercise';
import { BARE_MINIMUM, type Plan, type SessionKind, type Teaching } from '../domain/plan';
import type { Meetings, Settings } from '../domain/progress';
import { EXERCISES } from './exercises';

/** The exercises of each kind of session, in session order. */
const PROGRAMMES: Readonly<Record<SessionKind, readonly ExerciseId[]>> = {
  full: EXERCISE_IDS,
  short: BARE_MINIMUM,
};

/** What is explained at the first, the second and every later meeting (programme.md, ours). */
const TEACHING: readonly Teaching[] = ['full', 'brief', 'none'];

/**
 * The plan for a session: its exercises at their starting doses, the pace and first side that the runner likes, and as
 * much teaching as each exercise still needs.
 * @example planFor('short', DEFAULT_SETTINGS, {}).exercises.length // 3
 */
export function planFor(kind: SessionKind, settings: Settings, meetings: Meetings): Plan {
  const isFirst = Object.keys(meetings).length === 0;
  return {
    kind,
    pace: settings.pace,
    firstSide: settings.firstSide,
    teachesWakeWord: isFirst,
    exercises: PROGRAMMES[kind].map((exercise) => ({
      exercise,
      dose: EXERCISES[exercise].dose,
      variant: 'standard',
      teaching: TEACHING[meetings[exercise] ?? 0] ?? 'none',
      more: 0,
    })),
  };
}
