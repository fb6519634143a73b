import type { Context } from 'ask-sdk-model';
import { readDisplay } from '../../lambda/turn/read-display';
import type { Display } from '../../simulator/echo/device-model';
import { displayContextOf } from '../../simulator/echo/display-context';
import { SMALL, VIEWPORTS } from '../screens/viewports';

/** The context of a request from a device with this display. */
function contextWith(display: Display): Context {
  const { supportedInterfaces, context } = displayContextOf(display, undefined);
  const device = { deviceId: 'd', supportedInterfaces };
  return { System: { device }, ...context } as unknown as Context;
}

describe('what a device can show', () => {
  test.each([
    ['round', { kind: 'pixels', shape: 'round', width: 480, height: 480 }],
    ['small', { kind: 'pixels', shape: 'rectangle', width: 960, height: 480 }],
    ['upright', { kind: 'pixels', shape: 'rectangle', width: 1080, height: 1920 }],
    ['television', { kind: 'pixels', shape: 'rectangle', width: 960, height: 540 }],
  ])('is a screen of its size in dp: %s', (name, expected) => {
    const viewport = VIEWPORTS.find((each) => each.name === name)!;

    const display = readDisplay(contextWith(viewport));

    expect(display).toEqual(expected);
  });

  test('is read from the older description where the newer one is missing', () => {
    const { Viewports: _, ...older } = contextWith({ ...SMALL, dpi: 320 });

    const display = readDisplay(older);

    expect(display).toEqual({ kind: 'pixels', shape: 'rectangle', width: 480, height: 240 });
  });

  test('is four characters on an Echo Dot with clock', () => {
    expect(readDisplay(contextWith({ kind: 'four characters' }))).toEqual({ kind: 'characters' });
  });

  test.each([
    ['it is a speaker', contextWith({ kind: 'none' })],
    [
      'it understands no APL, whatever its size',
      { ...contextWith(SMALL), System: contextWith({ kind: 'none' }).System },
    ],
    ['it tells no size', { System: contextWith(SMALL).System }],
    ['there is no device', undefined],
  ])('is nothing where %s', (_, context) => {
    expect(readDisplay(context)).toEqual({ kind: 'none' });
  });
});
