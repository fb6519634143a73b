import type { MotionPhase } from '../../../domain/motion';
import type { Pose } from './skeleton';

/** How a thing is drawn: the ground, furniture filled or as a line, cloth with its stripes, or a weight that is carried. */
export type Look = 'ground' | 'solid' | 'line' | 'cloth' | 'stripe' | 'weight';

/** A thing that stays where it is, as the path of a drawing. */
export interface Thing {
  readonly path: string;
  readonly look: Look;
}

/** The floor of a drawing, at a height, as wide as most drawings unless it is said how wide. */
export const groundAt = (y: number, right = 117): Thing => ({
  path: `M3,${y}L${right},${y}`,
  look: 'ground',
});

/** A thing that moves: a line through some of the points in each pose's `things`, by their places there. */
export interface MovingThing {
  readonly through: readonly number[];
  readonly look: Look;
}

/** Which limbs of a figure do the work, and are drawn in the colour that says so. */
export type Working = 'near leg' | 'near arm' | 'both arms';

/** How an exercise looks: its poses in the order in which a rep goes through them. */
export interface Figure {
  /** The drawing's size, in its own units. */
  readonly width: number;
  readonly height: number;
  readonly working: Working;
  /** What is drawn behind the figure. */
  readonly things: readonly Thing[];
  readonly moving: readonly MovingThing[];
  readonly poses: readonly Pose[];
  /** How many poses are added between each two, so that limbs that turn far keep their length. */
  readonly between: number;
  /** How many reps it takes to go through all poses. */
  readonly reps: 1 | 2;
  /** The pose in which it waits for the first rep, where that is not the one with which a rep begins. */
  readonly waits?: number;
  /** To which pose each phase of a rep leads; of two reps, the second's poses come after the first's. */
  readonly leadsTo: Readonly<Partial<Record<MotionPhase, number>>>;
  /** The poses that explain the exercise, side by side. */
  readonly keyPoses: readonly number[];
}
