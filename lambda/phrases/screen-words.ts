import type { ExerciseId } from '../domain/exercise';
import type { KitItem } from '../domain/kit-item';
import type { PlannedSet } from '../domain/plan';
import type { Side } from '../domain/side';
import type { Touch } from '../turn/touch';

/** What is written on a button: what it asks for, or what its yes stands for. */
export type ButtonName = Touch | 'more' | 'cool down' | 'my week';

/** What a screen or a part of it is called. */
export type Heading =
  'name' | 'kit' | 'paused' | 'ready' | 'rest' | 'get ready' | 'history' | 'finished' | 'help';

/** What is written on screens, in one language: short, in digits, without a full stop where it is no sentence. */
export interface ScreenWords {
  readonly headings: Readonly<Record<Heading, string>>;
  readonly buttons: Readonly<Record<ButtonName, string>>;
  /** Monday to Sunday, a letter or two each. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly exercise: (exercise: ExerciseId) => string;
  /** An exercise with its variant, and its side: '' without sides. */
  readonly set: (set: PlannedSet) => { readonly name: string; readonly side: string };
  /** All of an exercise in one sentence. */
  readonly inBrief: (of: Pick<PlannedSet, 'exercise' | 'variant'>) => string;
  /** What follows the count: how many reps there are. */
  readonly outOf: (reps: number) => string;
  /** What a set's reps are: of a hold, how long it is. */
  readonly unit: (set: PlannedSet) => string;
  readonly next: (exercise: ExerciseId) => string;
  readonly kit: Readonly<Record<KitItem, string>>;
  readonly week: (sessions: number, weeklyGoal: number) => string;
  readonly streak: (weeks: number) => string;
  /** What can be said, in or out of a session. */
  readonly help: (isInSession: boolean) => readonly string[];
  /** For four characters of seven segments each. */
  readonly characters: {
    readonly rest: string;
    readonly side: Readonly<Record<Side, string>>;
  };
}
