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
        page: false,
        embedded: false,
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
      '--embedded',
    ];

    const read = parseOptions(argv);

    expect(read).toMatchObject({
      kind: 'options',
      options: {
        start: Date.UTC(2026, 10, 23, 7),
        zone: 'Europe/London',
        dataFolder: 'mine',
        fast: true,
        embedded: true,
      },
    });
  });

  test.each(['--help', '-h'])('%s asks for the list of them', (option) => {
    expect(parseOptions(['--fast', option])).toEqual({ kind: 'help' });
  });

  test.each([
    [['--slow'], 'There is no option --slow'],
    [['--toString'], 'There is no option --toString'],
    [['-x'], 'There is no option -x'],
    [['now'], '"now" is not an option'],
    [['--data'], '--data needs a value'],
    [['--data='], '--data needs a value'],
    [['--data', '--reset'], '--data needs a value'],
    [['--fast=yes'], '--fast takes no value'],
  ])('%j is answered with what is wrong and where the list is', (argv, reason) => {
    expect(parseOptions(argv)).toEqual({
      kind: 'wrong',
      sentence: `${reason}: npm start -- --help lists the options.`,
    });
  });

  test.each([
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
