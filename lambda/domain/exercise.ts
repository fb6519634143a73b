import type { Tempo } from './tempo';
import type { Milliseconds } from './time';

/** The six exercises, in session order: from the feet upward. */
export const EXERCISE_IDS = [
  'towel-drag',
  'eccentric-calf-raise',
  'lunge',
  'one-leg-squat',
  'side-plank',
  'press-up',
] as const;

/** One of the six exercises, by the name it has everywhere: in plans, in facts, in the interaction model. */
export type ExerciseId = (typeof EXERCISE_IDS)[number];

/** How an exercise is made: an easier way, the standard one, a harder one; or, where there is no stair, on the floor. */
export type Variant = 'easier' | 'standard' | 'harder' | 'floor';

/** How much of an exercise is done on one side. */
export type Dose =
  | { readonly kind: 'reps'; readonly reps: number }
  | { readonly kind: 'holds'; readonly reps: number; readonly holdMs: Milliseconds }
  | { readonly kind: 'as many as you can'; readonly reps: number };

/** How much of an exercise: reps of each side, or ms of each hold. */
export type Amount = number;

/** From where to where an exercise is made more, and in what steps. */
export interface Range {
  readonly bottom: Amount;
  /** Where a new runner starts. */
  readonly start: Amount;
  readonly top: Amount;
  readonly step: Amount;
}

/** What one rep consists of: phases at a tempo, or a lift, a hold, a lowering and a breath. */
export type Rep =
  | { readonly kind: 'tempo'; readonly tempo: Tempo }
  | {
      readonly kind: 'hold';
      readonly liftMs: Milliseconds;
      readonly lowerMs: Milliseconds;
      readonly breatheMs: Milliseconds;
    };

/** The facts that make an exercise's timeline: how a rep goes, on which sides, how much, and the pauses around it. */
export interface Exercise {
  readonly rep: Rep;
  readonly sided: boolean;
  readonly dose: Dose;
  /** From where to where it is made more, and in what steps: reps, or ms of a hold. */
  readonly range: Range;
  /** The same for its easier variant, where that differs. */
  readonly easierRange?: Range;
  /** From the end of one side to the first rep of the other; 0 for an exercise without sides. */
  readonly switchMs: Milliseconds;
  /** From the end of the exercise until the runner is asked for the next. */
  readonly restMs: Milliseconds;
}

/** The facts of all exercises; content/exercises.ts holds the ones that are coached. */
export type Exercises = Readonly<Record<ExerciseId, Exercise>>;
