import type { Variant } from '../../../domain/exercise';
import { type Figure, groundAt, type MovingThing, type Thing } from './figure';
import type { Point, Pose } from './skeleton';

/** How far one pull drags the towel, and how far its stripes lie apart: so each rep may begin with the same picture. */
const PULL = 13;

const FLOOR = 91;
const TOWEL_END = 112;
const CHAIR: Thing = { path: 'M20,34L20,91M20,65L42,65L42,91', look: 'line' };
/** What was pulled in already. */
const FOLDS: Thing = { path: 'M49,91L51,84L54,91L57,85L60,91', look: 'cloth' };

const STRIPES = [1, 2, 3] as const;
const BOOK = [STRIPES.length * 2 + 2, STRIPES.length * 2 + 3] as const;

/** Seated, the heel of the working foot somewhere on the towel. */
const pose = (heel: number, dragged: number, gripping: boolean): Pose => ({
  hip: [32, 61],
  lean: -8,
  nod: 14,
  nearLeg: {
    ankle: [heel, gripping ? FLOOR - 7 : FLOOR - 5],
    toe: [heel + 9, FLOOR - 2.5],
    bend: 1,
  },
  farLeg: { ankle: [37, FLOOR - 4], toe: [45, FLOOR - 1], bend: 1 },
  nearArm: { hand: [40, 62], bend: -1 },
  farArm: { hand: [43, 61], bend: -1 },
  things: [
    [58, FLOOR],
    [TOWEL_END, FLOOR],
    ...STRIPES.flatMap((nth): readonly Point[] => {
      const x = 64 + nth * PULL - dragged;
      return [
        [x, FLOOR - 1.2],
        [x, FLOOR + 1.2],
      ];
    }),
    [101, FLOOR - 5.5],
    [108, FLOOR - 5.5],
  ],
});

/** Seated, one foot on a towel: the toes grip it, drag it closer, let go and reach out again. */
export function towelDrag(variant: Variant): Figure {
  const book: readonly MovingThing[] =
    variant === 'harder' ? [{ through: BOOK, look: 'weight' }] : [];
  return {
    width: 120,
    height: 96,
    working: 'near leg',
    things: [groundAt(93.5), CHAIR, FOLDS],
    moving: [
      { through: [0, 1], look: 'cloth' },
      ...STRIPES.map((nth): MovingThing => ({ through: [nth * 2, nth * 2 + 1], look: 'stripe' })),
      ...book,
    ],
    poses: [pose(59, 0, false), pose(59 - PULL, PULL, true), pose(59, PULL, false)],
    between: 0,
    reps: 1,
    leadsTo: { concentric: 1, eccentric: 2 },
    keyPoses: [0, 1],
  };
}
