import { parseOptions } from '../../../simulator/terminal/options';

describe('the words after npm start --', () => {
  test('are optional', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

    const read = parseOptions([]);

    expect(read).toEqual({
      kind: 'options',
      options: {
        dataFolder: '.runner-strength',
        reset: false,
        fast: false,
        voice: false,
        json: false,
        zone,
      },
    });
  });

  test('set the clock, the zone and the folder', () => {
    const argv = [
      '--start',
      '2026-11-23T07:00:00Z',
      '--zone',
      'Europe/London',
      '--data',
      'mine',
      '--fast',
    ];

    const read = parseOptions(argv);

    expect(read).toMatchObject({
      kind: 'options',
      options: {
        start: Date.UTC(2026, 10, 23, 7),
        zone: 'Europe/London',
        dataFolder: 'mine',
        fast: true,
      },
    });
  });

  test.each([
    [['--slow'], "Unknown option '--slow'. Type npm start -- --help"],
    [['now'], "Unexpected argument 'now'. Type npm start -- --help"],
    [['--data'], 'argument missing. Type npm start -- --help'],
    [['--zone', 'Mars'], 'There is no time zone "Mars".'],
    [['--voice', '--fast'], 'choose either --voice or --fast'],
    [['--start', 'today'], '"today" is no time.'],
  ])('%j is answered with one clear sentence', (argv, sentence) => {
    expect(parseOptions(argv)).toEqual({
      kind: 'wrong',
      sentence: expect.stringContaining(sentence) as string,
    });
  });
});
