import type { Context, interfaces, SupportedInterfaces } from 'ask-sdk-model';
import type { AplScreen, Display } from './device-model';

/** What Alexa tells the skill of a device's display: the interfaces that it has, and the rest of the context. */
export interface DisplayContext {
  readonly supportedInterfaces: SupportedInterfaces;
  readonly context: Partial<Context>;
}

const APL_VERSION = '2024.3';
const APLT_VERSION = '1.0';

/** The newest codecs that Amazon's pages name; a skill without video ignores them. */
const VIDEO = { codecs: ['H_264_42', 'H_264_41'] as ('H_264_42' | 'H_264_41')[] };

/** The older description of a screen, which is sent beside the newer one. */
const viewport = ({ shape, mode, pixelWidth, pixelHeight, dpi }: AplScreen) => ({
  experiences: [{ canRotate: false, canResize: false }],
  mode,
  shape,
  pixelWidth,
  pixelHeight,
  dpi,
  currentPixelWidth: pixelWidth,
  currentPixelHeight: pixelHeight,
  // Nobody reaches a television from the sofa: it has a remote control.
  ...(mode === 'TV'
    ? { keyboard: ['DIRECTION' as const] }
    : { touch: ['SINGLE' as const], keyboard: [] }),
  video: VIDEO,
});

const typedViewport = ({ shape, mode, pixelWidth, pixelHeight, dpi }: AplScreen) => ({
  type: 'APL' as const,
  id: 'main',
  shape,
  dpi,
  presentationType: 'STANDARD' as const,
  canRotate: false,
  configuration: {
    current: { mode, video: VIDEO, size: { type: 'DISCRETE' as const, pixelWidth, pixelHeight } },
  },
});

/** As Amazon's page on APLT has it; the SDK's type calls one property by another name. */
const FOUR_CHARACTERS = {
  type: 'APLT' as const,
  id: 'main',
  supportedProfiles: ['FOUR_CHARACTER_CLOCK' as const],
  lineLength: 4,
  lineCount: 1,
  format: 'SEVEN_SEGMENT' as const,
  interSegments: [{ x: 2, y: 0, characters: "':." }],
} as unknown as interfaces.viewport.TypedViewportState;

/** What the screen shows, as Alexa reports it once a document has been drawn. */
const visual = (token: string) => ({
  'Alexa.Presentation.APL': {
    token,
    version: 'PRETEND_RENDERER',
    componentsVisibleOnScreen: [],
  },
});

/**
 * The display of a device in the context of a request.
 * @param shownToken the token of the document on the screen, if there is one
 */
export function displayContextOf(display: Display, shownToken: string | undefined): DisplayContext {
  switch (display.kind) {
    case 'none':
      return { supportedInterfaces: {}, context: {} };
    case 'four characters':
      return {
        supportedInterfaces: {
          'Alexa.Presentation.APLT': { runtime: { maxVersion: APLT_VERSION } },
        },
        context: { Viewports: [FOUR_CHARACTERS] },
      };
    case 'apl':
      return {
        supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: APL_VERSION } } },
        context: {
          Viewport: viewport(display),
          Viewports: [typedViewport(display)],
          ...(shownToken === undefined ? {} : visual(shownToken)),
        },
      };
  }
}
