import type { Context } from 'ask-sdk-model';

/** A device with a screen, as Alexa describes it in a request. */
export interface Viewport {
  readonly name: string;
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  readonly dpi: number;
  readonly mode: 'HUB' | 'TV';
}

/** One device of every size that Amazon names: round, small to extra large, upright, television. */
export const VIEWPORTS: readonly Viewport[] = [
  { name: 'round', shape: 'ROUND', pixelWidth: 480, pixelHeight: 480, dpi: 160, mode: 'HUB' },
  { name: 'small', shape: 'RECTANGLE', pixelWidth: 960, pixelHeight: 480, dpi: 160, mode: 'HUB' },
  { name: 'medium', shape: 'RECTANGLE', pixelWidth: 1024, pixelHeight: 600, dpi: 160, mode: 'HUB' },
  { name: 'large', shape: 'RECTANGLE', pixelWidth: 1280, pixelHeight: 800, dpi: 160, mode: 'HUB' },
  {
    name: 'extra-large',
    shape: 'RECTANGLE',
    pixelWidth: 1920,
    pixelHeight: 1080,
    dpi: 160,
    mode: 'HUB',
  },
  {
    name: 'upright',
    shape: 'RECTANGLE',
    pixelWidth: 1080,
    pixelHeight: 1920,
    dpi: 160,
    mode: 'HUB',
  },
  {
    name: 'upright-medium',
    shape: 'RECTANGLE',
    pixelWidth: 800,
    pixelHeight: 1280,
    dpi: 160,
    mode: 'HUB',
  },
  {
    name: 'television',
    shape: 'RECTANGLE',
    pixelWidth: 1920,
    pixelHeight: 1080,
    dpi: 320,
    mode: 'TV',
  },
];

/** A size in dp. */
export const dpOf = ({ pixelWidth, pixelHeight, dpi }: Viewport) => ({
  width: (pixelWidth * 160) / dpi,
  height: (pixelHeight * 160) / dpi,
});

/** A request's context with a device in it that has this screen. */
export const withViewport = (context: Context, viewport: Viewport): Context =>
  ({
    ...context,
    System: {
      ...context.System,
      device: {
        ...context.System.device,
        supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
      },
    },
    Viewports: [
      {
        type: 'APL',
        id: 'main',
        shape: viewport.shape,
        dpi: viewport.dpi,
        presentationType: 'STANDARD',
        canRotate: false,
        configuration: {
          current: {
            mode: viewport.mode,
            video: { codecs: [] },
            size: {
              type: 'DISCRETE',
              pixelWidth: viewport.pixelWidth,
              pixelHeight: viewport.pixelHeight,
            },
          },
        },
      },
    ],
  }) as unknown as Context;

/** A request's context with a display of four characters in it. */
export const withCharacters = (context: Context): Context =>
  ({
    ...context,
    System: {
      ...context.System,
      device: {
        ...context.System.device,
        supportedInterfaces: { 'Alexa.Presentation.APLT': { runtime: { maxVersion: '1.0' } } },
      },
    },
    Viewports: [
      {
        type: 'APLT',
        id: 'main',
        supportedProfiles: ['FOUR_CHARACTER_CLOCK'],
        lineLength: 4,
        lineCount: 1,
        format: 'SEVEN_SEGMENT',
      },
    ],
  }) as unknown as Context;
