import type { AplScreen } from '../../simulator/echo/device-model';

/** A screen by the name of its size. */
export interface Viewport extends AplScreen {
  readonly name: string;
}

const hub = (name: string, pixelWidth: number, pixelHeight: number): Viewport => ({
  kind: 'apl',
  name,
  shape: 'RECTANGLE',
  mode: 'HUB',
  pixelWidth,
  pixelHeight,
  dpi: 160,
});

/** One screen of every size that Amazon names: round, small to extra large, upright, television. */
export const VIEWPORTS: readonly Viewport[] = [
  { ...hub('round', 480, 480), shape: 'ROUND' },
  hub('small', 960, 480),
  hub('medium', 1024, 600),
  hub('large', 1280, 800),
  hub('extra-large', 1920, 1080),
  hub('upright', 1080, 1920),
  hub('upright-medium', 800, 1280),
  { ...hub('television', 1920, 1080), mode: 'TV', dpi: 320 },
];

/** The screen of an Echo Show 5, the smallest that has four corners. */
export const SMALL: Viewport = VIEWPORTS.find(({ name }) => name === 'small')!;
