import { parseTempo, phasesOf, repLengthOf } from '../../lambda/domain/tempo';

describe('a tempo', () => {
  test('is read as eccentric, bottom, concentric, top, in seconds', () => {
    const { seconds } = parseTempo('3-2-2-1');

    expect(seconds).toEqual({ eccentric: 3, bottom: 2, concentric: 2, top: 1 });
  });

  test('begins with the phase that the exercise begins with, and leaves out what takes no time', () => {
    const phases = phasesOf(parseTempo('1-0-2-0', 'concentric'), 'normal');

    expect(phases).toEqual([
      { phase: 'concentric', at: 0, length: 2000 },
      { phase: 'eccentric', at: 2000, length: 1000 },
    ]);
  });

  test('is stretched by a slower pace and squeezed by a faster one', () => {
    const tempo = parseTempo('3-2-2-1');

    const lengths = (['slower', 'normal', 'faster'] as const).map((pace) =>
      repLengthOf(tempo, pace),
    );

    expect(lengths).toEqual([10_000, 8_000, 6_400]);
  });

  test('that is not four whole numbers is refused', () => {
    expect(() => parseTempo('3-2-2')).toThrow('Not a tempo: 3-2-2');
    expect(() => parseTempo('3-2-2-1-1')).toThrow(TypeError);
    expect(() => parseTempo('3-x-2-1')).toThrow(TypeError);
  });
});
