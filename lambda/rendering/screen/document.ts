import type { Component } from './components';
import type { Graphic } from './figures/drawing';
import type { Look } from './look';
import { PALETTE } from './palette';

/** What a layout draws: components, the graphics they use, and what it keeps track of while it is seen. */
export interface Drawn {
  readonly items: readonly Component[];
  readonly graphics?: Readonly<Record<string, Graphic>>;
  /** Values that the components are bound to, in the order in which they follow from each other. */
  readonly bind?: readonly Component[];
  readonly handleTick?: readonly Component[];
  /** Data that bindings look up, as `payload.screen`. */
  readonly data?: Component;
}

/** The oldest version that has all we use, so that old devices draw it too. */
const APL_VERSION = '1.4';

/** A document of Alexa's for what a layout drew. */
export const documentOf = ({ width, height }: Look, drawn: Drawn): Component => ({
  type: 'APL',
  version: APL_VERSION,
  theme: 'dark',
  ...(drawn.graphics ? { graphics: drawn.graphics } : {}),
  mainTemplate: {
    parameters: ['payload'],
    items: [
      {
        type: 'Frame',
        width: '100vw',
        height: '100vh',
        backgroundColor: PALETTE.ground,
        item: {
          type: 'Container',
          width,
          height,
          ...(drawn.bind ? { bind: drawn.bind } : {}),
          ...(drawn.handleTick ? { handleTick: drawn.handleTick } : {}),
          items: drawn.items,
        },
      },
    ],
  },
});
