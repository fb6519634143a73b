import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt, type Thing } from './figure';
import type { Leg, Point, Pose } from './skeleton';

const WORKTOP: Thing = {
  path: 'M84,44L120,44L120,50L110,50L110,92L94,92L94,50L84,50Z',
  look: 'solid',
};

const leg = (ankle: Point, toe: Point, bend: 1 | -1): Leg => ({ ankle, toe, bend });

/** Down until the arms make a right angle, and back up: from the knees, on the toes, or against a worktop. */
export function pressUp(variant: Variant): Figure {
  const pose = (hip: Point, lean: number, legs: Leg, hand: Point): Pose => ({
    hip,
    lean,
    nod: -10,
    nearLeg: legs,
    farLeg: { ...legs, ankle: [legs.ankle[0] + 2, legs.ankle[1] + 1] },
    nearArm: { hand, bend: -1 },
    farArm: { hand: [hand[0] + 2.5, hand[1] - 0.5], bend: -1 },
    things: [],
  });
  const poses: Record<'easier' | 'standard' | 'harder', readonly [Pose, Pose]> = {
    standard: [
      pose([64.3, 48.5], 51.3, leg([32.5, 54], [27, 48], 1), [85, 61]),
      pose([67.3, 53.9], 70.8, leg([32.5, 54], [27, 48], 1), [85, 61]),
    ],
    harder: [
      pose([61.6, 42], 69.3, leg([27, 55], [30.5, 62], 1), [86, 61]),
      pose([63.6, 49.5], 81.5, leg([27, 55], [30.5, 62], 1), [86, 61]),
    ],
    easier: [
      pose([48, 54.5], 30, leg([29.5, 86.5], [37, 90], 1), [86, 42]),
      pose([54.3, 59], 42, leg([29.5, 86.5], [37, 90], 1), [86, 42]),
    ],
  };
  const easier = variant === 'easier';
  return {
    width: 120,
    height: easier ? 100 : 70,
    working: 'both arms',
    things: easier ? [groundAt(92.5), WORKTOP] : [groundAt(64)],
    moving: [],
    poses: poses[variant === 'floor' ? 'standard' : variant],
    between: 1,
    reps: 1,
    leadsTo: { eccentric: 1, concentric: 0 },
    keyPoses: [0, 1],
  };
}
