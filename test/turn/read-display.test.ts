import type { Context } from 'ask-sdk-model';
import { readDisplay } from '../../lambda/turn/read-display';
import { VIEWPORTS, withCharacters, withViewport } from '../screens/viewports';

const CONTEXT = { System: { device: { deviceId: 'd', supportedInterfaces: {} } } } as Context;

describe('what a device can show', () => {
  test.each([
    ['round', { kind: 'pixels', shape: 'round', width: 480, height: 480 }],
    ['small', { kind: 'pixels', shape: 'rectangle', width: 960, height: 480 }],
    ['upright', { kind: 'pixels', shape: 'rectangle', width: 1080, height: 1920 }],
    ['television', { kind: 'pixels', shape: 'rectangle', width: 960, height: 540 }],
  ])('is a screen of its size in dp: %s', (name, expected) => {
    const viewport = VIEWPORTS.find((each) => each.name === name)!;

    const display = readDisplay(withViewport(CONTEXT, viewport));

    expect(display).toEqual(expected);
  });

  test('is read from the older description where the newer one is missing', () => {
    const { Viewports: _, ...older } = withViewport(CONTEXT, VIEWPORTS[0]!);
    const context = {
      ...older,
      Viewport: { shape: 'RECTANGLE', dpi: 320, currentPixelWidth: 1600, currentPixelHeight: 1200 },
    } as Context;

    const display = readDisplay(context);

    expect(display).toEqual({ kind: 'pixels', shape: 'rectangle', width: 800, height: 600 });
  });

  test('is four characters on an Echo Dot with clock', () => {
    expect(readDisplay(withCharacters(CONTEXT))).toEqual({ kind: 'characters' });
  });

  test.each([
    ['it understands no APL', { ...withViewport(CONTEXT, VIEWPORTS[1]!), System: CONTEXT.System }],
    ['it tells no size', { ...withViewport(CONTEXT, VIEWPORTS[1]!), Viewports: [] }],
    ['there is no device', undefined],
  ])('is nothing where %s', (_, context) => {
    expect(readDisplay(context)).toEqual({ kind: 'none' });
  });
});
