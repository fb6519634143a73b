import type { Dose, ExerciseId, Exercises, Variant } from './exercise';
import { type Side, sidesFrom } from './side';
import type { Pace } from './tempo';
import type { Milliseconds } from './time';
import type { Wish } from './wish';

/** How much of an exercise is explained before it: movement by movement, in one sentence, or not at all. */
export type Teaching = 'full' | 'brief' | 'none';

/** Whether the runner is asked before each exercise, or goes straight through for as long as an answer may last. */
export type Flow = 'one at a time' | 'straight through';

/** A dose that has gone up: what it was, and why it is more. */
export interface News {
  readonly because: 'done twice' | 'last time';
  readonly before: Dose;
}

/** One exercise of a plan: how much of it, which variant, and how much is explained. */
export interface PlannedExercise {
  readonly exercise: ExerciseId;
  readonly dose: Dose;
  readonly variant: Variant;
  readonly teaching: Teaching;
  /** Why its dose is another than last time, where the runner has yet to hear it. */
  readonly news: News | null;
  /** The variant that turned out too hard in this session. */
  readonly easedFrom: Variant | null;
  /** How often the runner said yes to a few more reps; only for as many as you can. */
  readonly more: number;
}

/** What a training session is to consist of; the timeline is computed from nothing but this and the exercises' facts. */
export interface Plan {
  readonly wish: Wish;
  readonly pace: Pace;
  readonly firstSide: Side;
  readonly flow: Flow;
  /** Whether it begins with a warm-up, and a cool-down follows when all is done. */
  readonly coolsDown: boolean;
  /** Rest beyond the usual, in ms. */
  readonly moreRestMs: Milliseconds;
  /** Time to get ready beyond the usual, before every set, in ms. */
  readonly moreSetUpMs: Milliseconds;
  /** Whether the runner is told, once, how to interrupt while reps are counted. */
  readonly teachesWakeWord: boolean;
  readonly exercises: readonly PlannedExercise[];
}

/** A set: the reps of one exercise on one side, without a pause. */
export interface PlannedSet {
  readonly index: number;
  readonly exercise: ExerciseId;
  readonly side: Side | null;
  readonly dose: Dose;
  readonly variant: Variant;
  /** Reps counted in earlier sets of the same side, so that the count goes on: eleven after ten. */
  readonly countedBefore: number;
}

/** Each "any more in you?" that is answered with yes adds this many reps (ours, docs/programme.md). */
export const MORE_REPS = 5;

/** The coach asks for more up to this count and no further (ours, docs/programme.md). */
export const MOST_REPS = 50;

/** More than this at once would not fit into one answer at the slower pace: the coach asks for the others (ours). */
export const MOST_REPS_AT_ONCE = 30;

/** The exercises of a short session: the source's bare minimum, which also makes a session count for the week. */
export const BARE_MINIMUM: readonly ExerciseId[] = [
  'eccentric-calf-raise',
  'one-leg-squat',
  'side-plank',
];

/** Whether exercises are enough for a session that counts. */
export const isBareMinimum = (done: readonly ExerciseId[]): boolean =>
  BARE_MINIMUM.every((exercise) => done.includes(exercise));

/**
 * The sets of a plan in the order in which they are done.
 * @example setsOf(shortPlan, exercises).map((set) => set.side) // ['right', 'left', 'right', 'left', 'right', 'left']
 */
export function setsOf(plan: Plan, exercises: Exercises): readonly PlannedSet[] {
  const sets: PlannedSet[] = [];
  for (const planned of plan.exercises) {
    const { exercise, dose, variant } = planned;
    const sides = exercises[exercise].sided ? sidesFrom(plan.firstSide) : [null];
    for (const side of sides)
      sets.push({ index: sets.length, exercise, side, dose, variant, countedBefore: 0 });
    for (let more = 0; more < planned.more; more++) {
      const countedBefore = dose.reps + more * MORE_REPS;
      const further: Dose = { ...dose, reps: MORE_REPS };
      sets.push({
        index: sets.length,
        exercise,
        side: null,
        dose: further,
        variant,
        countedBefore,
      });
    }
  }
  return sets;
}

/** The plan with one more round of reps in its open-ended exercise, or null where the count may go no further. */
export function withMoreReps(plan: Plan): Plan | null {
  const last = plan.exercises.at(-1);
  if (last?.dose.kind !== 'as many as you can') return null;
  if (last.dose.reps + (last.more + 1) * MORE_REPS > MOST_REPS) return null;
  return { ...plan, exercises: [...plan.exercises.slice(0, -1), { ...last, more: last.more + 1 }] };
}
