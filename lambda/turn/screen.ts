import type { ExerciseId, Variant } from '../domain/exercise';
import type { KitItem } from '../domain/kit-item';
import type { MotionBeat } from '../domain/motion';
import type { PlannedSet } from '../domain/plan';

/** The running week, to be seen: its seven days from Monday, and how it stands. */
export interface WeekSeen {
  /** Whether a session counted, Monday to Sunday. */
  readonly trained: readonly boolean[];
  /** 0 for Monday, 6 for Sunday. */
  readonly today: number;
  readonly sessions: number;
  readonly weeklyGoal: number;
  readonly streak: number;
}

/** A week gone by, to be seen in a chart. */
export interface PastWeek {
  readonly sessions: number;
  readonly weeklyGoal: number;
}

/** How the reps of an exercise move in this session. */
export type Motions = Readonly<Partial<Record<ExerciseId, readonly MotionBeat[]>>>;

/** Where a session is: its exercises in order, and how they move. */
export interface SessionSeen {
  readonly exercises: readonly ExerciseId[];
  readonly motions: Motions;
}

/** What a device with a screen shows beside what is said: the facts; how they look and read is for rendering/. */
export type Screen =
  | { readonly kind: 'home'; readonly week: WeekSeen; readonly isUnfinished: boolean }
  | { readonly kind: 'kit'; readonly items: readonly KitItem[] }
  /** The part that plays, cue by cue. */
  | ({ readonly kind: 'exercise' } & SessionSeen)
  | ({
      readonly kind: 'paused' | 'ready';
      readonly set: PlannedSet;
      readonly done: number;
    } & SessionSeen)
  | {
      readonly kind: 'explanation';
      readonly exercise: ExerciseId;
      readonly variant: Variant;
      readonly isInSession: boolean;
    }
  | {
      readonly kind: 'history';
      readonly week: WeekSeen;
      /** The newest weeks up to this one, oldest first. */
      readonly weeks: readonly PastWeek[];
      readonly isInSession: boolean;
    }
  | { readonly kind: 'finished'; readonly week: WeekSeen; readonly asks: boolean }
  | { readonly kind: 'help'; readonly isInSession: boolean }
  /** What is asked, or told, without a picture: its words, and yes and no where they answer it. */
  | { readonly kind: 'question'; readonly isYesOrNo: boolean };
