import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt } from './figure';
import { BONES, type Leg, type Point, type Pose } from './skeleton';

const CHAIR = { path: 'M30,44L30,91M30,67L10,67L10,91', look: 'line' } as const;

/** A leg held straight out, so many degrees below level. */
function stretchedFrom([x, y]: Point, degrees: number): Leg {
  const angle = (degrees * Math.PI) / 180;
  const length = BONES.thigh + BONES.shin - 0.1;
  const ankle: Point = [x + length * Math.cos(angle), y + length * Math.sin(angle)];
  return { ankle, toe: [ankle[0] + 4, ankle[1] - 7.5], bend: -1 };
}

/** Where a hand is held out: from the shoulder of a torso that leans from the hip. */
function outFrom([x, y]: Point, lean: number, dx: number, dy: number): Point {
  const angle = (lean * Math.PI) / 180;
  return [x + BONES.torso * Math.sin(angle) + dx, y - BONES.torso * Math.cos(angle) + dy];
}

/** Down on one leg, the other straight out in front, arms out for balance. */
export function oneLegSquat(variant: Variant): Figure {
  const easier = variant === 'easier';
  const pose = (hip: Point, lean: number, legDown: number): Pose => ({
    hip,
    lean,
    nod: -lean / 2,
    nearLeg: { ankle: [50, 86.5], toe: [58.5, 90], bend: 1 },
    farLeg: stretchedFrom(hip, legDown),
    nearArm: easier ? { hand: [30, 43], bend: -1 } : { hand: outFrom(hip, lean, -25, 6), bend: 1 },
    farArm: { hand: outFrom(hip, lean, 26, 5), bend: -1 },
    things: [],
  });
  const low: Record<Variant, Pose> = {
    easier: pose([42, 61], 26, 14),
    standard: pose([38, 68], 36, 8),
    harder: pose([37, 76.5], 44, 3),
    floor: pose([38, 68], 36, 8),
  };
  return {
    width: 120,
    height: 100,
    working: 'near leg',
    things: [groundAt(92.5), ...(easier ? [CHAIR] : [])],
    moving: [],
    poses: [pose([50, 50], 0, 36), low[variant]],
    between: 2,
    reps: 1,
    leadsTo: { eccentric: 1, concentric: 0 },
    keyPoses: [0, 1],
  };
}
