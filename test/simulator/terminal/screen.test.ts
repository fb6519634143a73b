import { openTerminalScreen } from '../../../simulator/terminal/screen';
import { openTinyTerminal } from './tiny-terminal';

const STATUS = '0:09 of 1:00 ━━━───────────────── Ten.';
const LONG = 'what happens when I say a great deal more than fits in here';

function openScreen(columns: number) {
  const tiny = openTinyTerminal(columns);
  return { ...tiny, screen: openTerminalScreen(tiny.rl, tiny.terminal) };
}

describe('a narrow terminal', () => {
  test('wraps what it prints, and nothing that is for machines', () => {
    const { screen, terminal, rl } = openScreen(24);

    screen.print(['Coach    Lower your heel slowly.']);
    screen.printWhole(['{"a b":1}']);

    expect(terminal.seen()).toEqual([
      'Coach    Lower your heel',
      '         slowly.',
      '{"a b":1}',
      '',
    ]);
    rl.close();
  });

  test('shows one status, however often it changes', () => {
    const { screen, terminal, rl } = openScreen(24);
    screen.show('(listening)');
    for (const second of [7, 8, 9]) screen.show(STATUS.replace('9', `${second}`));

    screen.print(['  0:09   Ten.']);

    expect(terminal.seen()).toEqual(['  0:09   Ten.', '0:09 of 1:00 ━━━───… >']);
    rl.close();
  });

  test('makes room for what is typed, on as many rows as it takes', async () => {
    const { screen, terminal, rl, press } = openScreen(24);
    screen.show(STATUS);
    await press(LONG);
    screen.show(STATUS);

    screen.print(['  0:09   Ten.']);
    screen.print(['  0:12   Eleven.']);

    const typed = ['> what happens when I sa', 'y a great deal more than', ' fits in here'];
    expect(terminal.seen()).toEqual(['  0:09   Ten.', '  0:12   Eleven.', ...typed]);
    rl.close();
  });

  test('takes away what was typed, since the transcript shows it', async () => {
    const { screen, terminal, rl, press } = openScreen(24);
    screen.print(['Coach    Ready?']);
    screen.show('(listening)');
    await press(`${LONG}\rnext\r`);

    screen.print(['', 'You      next']);

    expect(terminal.seen()).toEqual(['Coach    Ready?', '', 'You      next', '(listening) >']);
    rl.close();
  });
});

test('a wide terminal wraps at a hundred columns', () => {
  const { screen, terminal, rl } = openScreen(160);

  screen.print([`Coach    ${'One more. '.repeat(12).trim()}`]);

  expect(terminal.seen()[1]).toBe('         One more. One more. One more.');
  rl.close();
});
