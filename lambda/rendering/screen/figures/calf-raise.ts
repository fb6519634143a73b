import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt, type Thing } from './figure';
import type { Leg, Point, Pose } from './skeleton';

const STAIR: Thing = {
  path: 'M50,87L101,87L101,104L50,104Z M84,71L101,71L101,87L84,87Z',
  look: 'solid',
};
const RAIL: Thing = { path: 'M62,39.5L100,22.4M78,32.3L78,87', look: 'line' };
const FLOOR = groundAt(104, 101);
const WALL: Thing = { path: 'M76,6L76,103', look: 'line' };

/** How high the heel is, from the ball of the foot: the ankle's place from the toe's. */
const HIGH: Point = [-5, -8];
const LEVEL: Point = [-8.5, -3];
const BELOW: Point = [-9, 1.5];

/** A foot with its heel at a height, the ball of the foot on the edge. */
const footAt = (toe: Point, heel: Point, dx = 0): Leg => ({
  ankle: [toe[0] + heel[0] + dx, toe[1] + heel[1]],
  toe: [toe[0] + dx, toe[1]],
  bend: 1,
});

/** How a rep of a variant looks at a height of the heel: on one foot or on both, the knee straight or bent. */
function pose(variant: Variant, heel: Point, isBent: boolean, on: 'one' | 'both'): Pose {
  const onFloor = variant === 'floor';
  const toe: Point = onFloor ? [56, 100.5] : [56, 84.5];
  const foot = footAt(toe, heel);
  const [x, y] = foot.ankle;
  const hip: Point = isBent ? [x - 2, y - 35] : [x, y - 36.95];
  const pack: Point = [hip[0] - 6.5, hip[1] - 7];
  const lifted: Leg = {
    ankle: [toe[0] - 18, toe[1] - 17],
    toe: [toe[0] - 17, toe[1] - 8.5],
    bend: 1,
  };
  return {
    hip,
    lean: 3,
    nod: 0,
    nearLeg: foot,
    farLeg: on === 'both' || variant === 'easier' ? footAt(toe, heel, 3) : lifted,
    nearArm: { hand: onFloor ? [74, 50] : [66, 37], bend: -1 },
    farArm: { hand: onFloor ? [74, 48] : [69, 35.5], bend: -1 },
    things: variant === 'harder' ? [pack, [pack[0] + 0.7, pack[1] - 12]] : [],
  };
}

/** Up on both feet, then slowly down on one; the knee is straight in one rep and bent in the next. */
export function calfRaise(variant: Variant): Figure {
  const onFloor = variant === 'floor';
  const lowest = onFloor ? LEVEL : BELOW;
  const rep = (isBent: boolean): readonly Pose[] => [
    pose(variant, HIGH, isBent, 'one'),
    pose(variant, lowest, isBent, 'one'),
    pose(variant, lowest, isBent, 'both'),
    pose(variant, HIGH, isBent, 'both'),
  ];
  return {
    width: 104,
    height: 107,
    working: 'near leg',
    things: onFloor ? [FLOOR, WALL] : [FLOOR, STAIR, RAIL],
    moving: variant === 'harder' ? [{ through: [0, 1], look: 'weight' }] : [],
    poses: [...rep(false), ...rep(true), pose(variant, HIGH, false, 'one')],
    between: 0,
    reps: 2,
    // One foot is lifted off only when the count begins.
    waits: 3,
    leadsTo: { eccentric: 1, bottom: 1, concentric: 3, top: 4 },
    keyPoses: [3, 0, 1],
  };
}
