import type { Pixels } from '../../turn/display';
import { type Box, boxBetween } from './box';

/** How a screen is laid out: side by side, one below the other, or in the circle of a round one. */
export type Shape = 'wide' | 'tall' | 'round';

/** The sizes of type, in units: one scale for each shape. */
export type TypeSize = 'count' | 'title' | 'body' | 'small';

/**
 * What a layout needs to know of a screen. Every layout is drawn on a sheet of units, 480 high where it is wide, 600
 * wide where it is tall, 480 across where it is round; `unit` says how many dp one is.
 */
export interface Look {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

const TYPE: Readonly<Record<Shape, Readonly<Record<TypeSize, number>>>> = {
  wide: { count: 150, title: 42, body: 28, small: 23 },
  tall: { count: 150, title: 44, body: 30, small: 25 },
  round: { count: 84, title: 32, body: 25, small: 21 },
};

/** Nothing is drawn nearer than this to the edge, in units; a television cuts off some of its own. */
const MARGIN = 36;

/** The look of a screen by its size. */
export function lookOf({ shape, width, height }: Pixels): Look {
  if (shape === 'round')
    return { shape: 'round', width, height, unit: Math.min(width, height) / 480 };
  return width >= height
    ? { shape: 'wide', width, height, unit: Math.min(width / 960, height / 480) }
    : { shape: 'tall', width, height, unit: Math.min(width / 600, height / 960) };
}

/** The size of type on a screen, in dp. */
export const typeSize = ({ shape, unit }: Look, size: TypeSize): number =>
  Math.round(TYPE[shape][size] * unit);

/** What a layout may use of a screen that is a rectangle. */
export const contentOf = ({ width, height, unit }: Look): Box =>
  boxBetween(MARGIN * unit, MARGIN * unit, width - MARGIN * unit, height - MARGIN * unit);

/**
 * The widest row that fits into the circle of a round screen, from one height to another, in units.
 * @param inset how far from the circle it stays, in units
 */
export function rowInCircle({ unit }: Look, top: number, bottom: number, inset = 16): Box {
  const furthest = Math.max(Math.abs(240 - top), Math.abs(240 - bottom));
  const half = Math.sqrt((240 - inset) ** 2 - furthest ** 2);
  return boxBetween((240 - half) * unit, top * unit, (240 + half) * unit, bottom * unit);
}
