import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt } from './figure';
import type { Point, Pose } from './skeleton';

/** On one forearm; the hips lift until the body is one line. Seen from the front, the head to the left. */
export function sidePlank(variant: Variant): Figure {
  const knees = variant === 'easier';
  const pose = (hip: Point, lean: number, foot: Point, top: Point, free: Point): Pose => ({
    hip,
    lean,
    nod: 0,
    nearLeg: { ankle: foot, toe: [foot[0] + 2, foot[1] - 8], bend: 1 },
    farLeg: { ankle: top, toe: [top[0] + 2, top[1] - 8], bend: 1 },
    nearArm: { hand: [19, 59.5], bend: 1 },
    farArm: { hand: free, bend: 1 },
    things: [],
  });
  return {
    width: 120,
    height: 68,
    working: 'near arm',
    things: [groundAt(62.5)],
    moving: [],
    poses: knees
      ? [
          pose([53.8, 58], -60, [90, 59.5], [90, 58], [50, 51]),
          pose([55.9, 52.3], -72.2, [90.5, 59.5], [90.5, 58], [51, 43]),
        ]
      : [
          pose([53.8, 58], -60, [90.7, 59], [90.6, 56.5], [50, 51]),
          pose(
            [56.5, 49.7],
            -78.7,
            [92.8, 57],
            variant === 'harder' ? [90, 36] : [93, 54.3],
            variant === 'harder' ? [8, 36] : [52, 40],
          ),
        ],
    between: 1,
    reps: 1,
    leadsTo: { lift: 1, hold: 1, lower: 0 },
    keyPoses: [0, 1],
  };
}
