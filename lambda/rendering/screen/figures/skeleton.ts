/** A point of a drawing: x to the right, y down, in the drawing's own units; a person is about 80 tall. */
export type Point = readonly [x: number, y: number];

/** How long each bone of the figure is, in units of its drawing. */
export const BONES = {
  torso: 24,
  thigh: 18.5,
  shin: 18.5,
  upperArm: 14,
  forearm: 14,
  neckToHead: 9.5,
} as const;

/** Half the width of a head, in units of the drawing. */
export const HEAD_RADIUS = 6;

/** To which side of the way from its root to its end a limb bends: 1 is forward in a leg that stands. */
export type Bend = 1 | -1;

/** A leg by where its ankle and toes are. */
export interface Leg {
  readonly ankle: Point;
  readonly toe: Point;
  readonly bend: Bend;
}

/** An arm by where its hand is. */
export interface Arm {
  readonly hand: Point;
  readonly bend: Bend;
}

/**
 * A pose seen from the side, facing right: the near limbs are the right ones, and the mirror image shows the left.
 * `lean` turns the torso forward from upright and `nod` the head from the torso, both in degrees.
 */
export interface Pose {
  readonly hip: Point;
  readonly lean: number;
  readonly nod: number;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  /** Places of things that move with the figure, such as a towel. */
  readonly things: readonly Point[];
}

/** The joints of a limb, from its root to its end. */
export type Limb = readonly Point[];

/** Where every joint of a figure is. */
export interface Joints {
  readonly head: Point;
  readonly torso: Limb;
  readonly nearLeg: Limb;
  readonly farLeg: Limb;
  readonly nearArm: Limb;
  readonly farArm: Limb;
  readonly things: readonly Point[];
}

/** The joints of a pose: knees and elbows are where bones of their length meet. */
export function jointsOf(pose: Pose): Joints {
  const { hip, lean, nod, nearLeg, farLeg, nearArm, farArm, things } = pose;
  const shoulder = along(hip, lean, BONES.torso);
  return {
    head: along(shoulder, lean + nod, BONES.neckToHead),
    torso: [shoulder, hip],
    nearLeg: legOf(hip, nearLeg),
    farLeg: legOf(hip, farLeg),
    nearArm: armOf(shoulder, nearArm),
    farArm: armOf(shoulder, farArm),
    things,
  };
}

/** The point at a distance from another, at an angle forward from upright. */
function along([x, y]: Point, degrees: number, distance: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + distance * Math.sin(angle), y - distance * Math.cos(angle)];
}

const legOf = (hip: Point, { ankle, toe, bend }: Leg): Limb => [
  hip,
  jointBetween(hip, ankle, BONES.thigh, BONES.shin, bend),
  ankle,
  toe,
];

const armOf = (shoulder: Point, { hand, bend }: Arm): Limb => [
  shoulder,
  jointBetween(shoulder, hand, BONES.upperArm, BONES.forearm, bend),
  hand,
];

/** Where two bones of given lengths meet between two points; on the straight line where they cannot bend. */
function jointBetween(from: Point, to: Point, first: number, second: number, bend: Bend): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(dx, dy);
  const reach = (distance ** 2 + first ** 2 - second ** 2) / (2 * distance);
  const height = Math.sqrt(Math.max(0, first ** 2 - reach ** 2)) * bend;
  const [ux, uy] = [dx / distance, dy / distance];
  return [from[0] + ux * reach + uy * height, from[1] + uy * reach - ux * height];
}

/** The pose some way between two others; the limbs keep their bends. */
export function poseBetween(from: Pose, to: Pose, share: number): Pose {
  const number = (a: number, b: number) => a + (b - a) * share;
  const point = (a: Point, b: Point): Point => [number(a[0], b[0]), number(a[1], b[1])];
  const leg = (a: Leg, b: Leg): Leg => ({
    ankle: point(a.ankle, b.ankle),
    toe: point(a.toe, b.toe),
    bend: a.bend,
  });
  const arm = (a: Arm, b: Arm): Arm => ({ hand: point(a.hand, b.hand), bend: a.bend });
  return {
    hip: point(from.hip, to.hip),
    lean: number(from.lean, to.lean),
    nod: number(from.nod, to.nod),
    nearLeg: leg(from.nearLeg, to.nearLeg),
    farLeg: leg(from.farLeg, to.farLeg),
    nearArm: arm(from.nearArm, to.nearArm),
    farArm: arm(from.farArm, to.farArm),
    things: from.things.map((thing, index) => point(thing, to.things[index] ?? thing)),
  };
}
