import type { Graphic } from './figures/drawing';
import { PALETTE } from './palette';

const RADIUS = 46;
const AROUND = Math.round(2 * Math.PI * RADIUS * 10) / 10;

const circle = `M50,${50 - RADIUS}a${RADIUS},${RADIUS} 0 1,1 0,${2 * RADIUS}a${RADIUS},${RADIUS} 0 1,1 0,${-2 * RADIUS}`;

/** A ring of which a share, from 0 to 1, is filled, clockwise from the top. */
export const ringOf = (strokeWidth: number): Graphic => ({
  type: 'AVG',
  version: '1.0',
  width: 100,
  height: 100,
  viewportWidth: 100,
  viewportHeight: 100,
  parameters: [
    { name: 'share', type: 'number', default: 0 },
    { name: 'colour', type: 'color', default: PALETTE.accent },
  ],
  items: [
    { type: 'path', pathData: circle, stroke: PALETTE.track, strokeWidth },
    {
      type: 'path',
      pathData: circle,
      stroke: '${colour}',
      strokeWidth,
      strokeLineCap: 'butt',
      strokeDashArray: [`\${share*${AROUND}}`, 2 * AROUND],
    },
  ],
});
