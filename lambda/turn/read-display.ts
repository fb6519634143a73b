import type { Context } from 'ask-sdk-model';
import type { Display, Pixels } from './display';

const NONE: Display = { kind: 'none' };

/** Sizes in a request are in pixels, those on a screen in dp of this many to the inch (Amazon's page on dimensions). */
const DPI_OF_DP = 160;

/**
 * What the device of a request can show: nothing unless it says that it understands APL, whatever size it reports.
 * @example readDisplay(echoShow5).kind // 'pixels'
 */
export function readDisplay(context: Context | undefined): Display {
  const interfaces = context?.System?.device?.supportedInterfaces;
  if (interfaces?.['Alexa.Presentation.APL']) return readPixels(context) ?? NONE;
  // The types of the SDK do not know the interface for characters.
  return interfaces && 'Alexa.Presentation.APLT' in interfaces ? { kind: 'characters' } : NONE;
}

function readPixels(context: Context | undefined): Pixels | null {
  const { Viewport: viewport, Viewports: viewports = [] } = context ?? {};
  const typed = viewports.find((candidate) => candidate.type === 'APL');
  const size = typed?.type === 'APL' ? typed.configuration?.current?.size : undefined;
  const [width, height] =
    size?.type === 'DISCRETE'
      ? [size.pixelWidth, size.pixelHeight]
      : [
          viewport?.currentPixelWidth ?? viewport?.pixelWidth,
          viewport?.currentPixelHeight ?? viewport?.pixelHeight,
        ];
  if (!width || !height) return null;
  const dpi = (typed?.type === 'APL' ? typed.dpi : viewport?.dpi) ?? DPI_OF_DP;
  const shape = typed?.type === 'APL' ? typed.shape : viewport?.shape;
  const inDp = (pixels: number) => Math.round((pixels * DPI_OF_DP) / dpi);
  const inAll = { width: inDp(width), height: inDp(height) };
  if (!isScreen(inAll.width) || !isScreen(inAll.height)) return null;
  return { kind: 'pixels', shape: shape === 'ROUND' ? 'round' : 'rectangle', ...inAll };
}

/** No device that can be bought is smaller or larger; on a screen of no size, nothing could be laid out. In dp. */
const isScreen = (length: number): boolean => length >= 100 && length <= 10_000;
