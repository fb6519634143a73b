/** A screen that draws APL documents, in pixels. */
export interface AplScreen {
  readonly kind: 'apl';
  readonly shape: 'RECTANGLE' | 'ROUND';
  readonly mode: 'HUB' | 'TV';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpi: number;
}

/** What a device shows things on: nothing, four characters, or a screen. */
export type Display = { readonly kind: 'none' } | { readonly kind: 'four characters' } | AplScreen;

/** The names of the devices that are pretended. */
export type DeviceModelId =
  'dot' | 'dot-with-clock' | 'spot' | 'show-5' | 'show-8' | 'show-15' | 'tv';

/** A kind of Echo that can be bought. */
export interface DeviceModel {
  readonly id: DeviceModelId;
  /** @example 'Echo Show 8' */
  readonly name: string;
  readonly display: Display;
}

const hub = (pixelWidth: number, pixelHeight: number): AplScreen => ({
  kind: 'apl',
  shape: 'RECTANGLE',
  mode: 'HUB',
  pixelWidth,
  pixelHeight,
  dpi: 160,
});

/** An Echo without any screen. */
export const ECHO_DOT: DeviceModel = { id: 'dot', name: 'Echo Dot', display: { kind: 'none' } };

/** The devices to choose from: no screen, four characters, round, small to extra large, television. */
export const DEVICE_MODELS: readonly DeviceModel[] = [
  ECHO_DOT,
  { id: 'dot-with-clock', name: 'Echo Dot with clock', display: { kind: 'four characters' } },
  { id: 'spot', name: 'Echo Spot', display: { ...hub(480, 480), shape: 'ROUND' } },
  { id: 'show-5', name: 'Echo Show 5', display: hub(960, 480) },
  { id: 'show-8', name: 'Echo Show 8', display: hub(1280, 800) },
  { id: 'show-15', name: 'Echo Show 15', display: hub(1920, 1080) },
  { id: 'tv', name: 'Fire TV', display: { ...hub(1920, 1080), mode: 'TV', dpi: 320 } },
];

/**
 * Pixels as Alexa's documents count them, independent of the density of the screen.
 * @example viewportOf(tv).width // 960
 */
export const viewportOf = ({ pixelWidth, pixelHeight, dpi }: AplScreen) => ({
  width: Math.round((pixelWidth * 160) / dpi),
  height: Math.round((pixelHeight * 160) / dpi),
});
