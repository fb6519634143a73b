import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt } from './figure';
import type { Arm, Leg, Point, Pose } from './skeleton';

const REAR_TOE: Point = [38, 90];

const planted: Leg = { ankle: [30, 86], toe: REAR_TOE, bend: 1 };
const onToes = (ankle: Point): Leg => ({ ankle, toe: REAR_TOE, bend: 1 });

/** Hands on the hips. */
const akimbo = ([x, y]: Point): Arm => ({ hand: [x + 3, y - 3], bend: -1 });
/** Arms that hang with a weight in each hand. */
const hanging = (x: number, y: number): Arm => ({ hand: [x, y], bend: -1 });

const CHAIR = { path: 'M74,46L74,91M74,67L94,67L94,91', look: 'line' } as const;

/** A long step forward; both knees bend, up on the toes of the rear foot. */
export function lunge(variant: Variant): Figure {
  const easier = variant === 'easier';
  const low: Point = easier ? [52, 59] : [55, 68];
  const weighted = variant === 'harder';
  const pose = (hip: Point, nearLeg: Leg, farLeg: Leg, shoulderX: number, lean: number): Pose => {
    const arm = weighted ? hanging(shoulderX, hip[1] + 3) : akimbo(hip);
    const held: Arm = easier && hip === low ? { hand: [74, 45], bend: -1 } : arm;
    return {
      hip,
      lean,
      nod: 0,
      nearLeg,
      farLeg,
      nearArm: weighted ? arm : akimbo(hip),
      farArm: held,
      things: weighted
        ? [
            [shoulderX - 5, hip[1] + 5],
            [shoulderX + 5, hip[1] + 5],
          ]
        : [],
    };
  };
  return {
    width: 120,
    height: 100,
    working: 'near leg',
    things: [groundAt(92.5), ...(easier ? [CHAIR] : [])],
    moving: weighted ? [{ through: [0, 1], look: 'weight' }] : [],
    poses: [
      pose([34, 50], { ankle: [35, 86.5], toe: [43, 90], bend: 1 }, planted, 34, 0),
      pose([44, 52.5], { ankle: [57, 80], toe: [65.5, 81], bend: 1 }, onToes([31, 84]), 45, 2),
      pose(low, { ankle: [75, 86.5], toe: [83.5, 90], bend: 1 }, onToes([32, 82]), low[0] + 2, 4),
    ],
    between: 1,
    reps: 1,
    leadsTo: { eccentric: 2, concentric: 0 },
    keyPoses: [0, 2],
  };
}
