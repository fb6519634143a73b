import { clearScreenDown, cursorTo, moveCursor, type Interface } from 'node:readline';
import { promptOf } from './status-line';
import { wrapLine } from './wrap-line';

/** A terminal whose last line is where people type; a line that was typed goes, since the transcript will show it. */
export interface TerminalScreen {
  /** Prints lines, wrapped where they are wider than the terminal or than people read easily. */
  readonly print: (lines: readonly string[]) => void;
  /** Prints lines as they are, for machines. */
  readonly printWhole: (lines: readonly string[]) => void;
  /** Shows a status before the place where people type, as far as there is room for it. */
  readonly show: (status: string) => void;
}

/** What a terminal is to a screen. */
export type Terminal = Pick<NodeJS.WriteStream, 'write' | 'columns' | 'hasColors'> &
  NodeJS.WritableStream;

const MOST_COLUMNS = 100;

const PAINTS: readonly (readonly [RegExp, string])[] = [
  [/^You /, '36'],
  [/^Broken /, '31'],
  [/^ {9}\(/, '2'],
];

/**
 * A line of the transcript in colour.
 * @example paint('You      ready') // cyan
 */
export function paint(line: string): string {
  const [, code] = PAINTS.find(([pattern]) => pattern.test(line)) ?? [];
  return code === undefined ? line : `\u001B[${code}m${line}\u001B[0m`;
}

export function openTerminalScreen(rl: Interface, output: Terminal): TerminalScreen {
  const isColoured = output.hasColors() && process.env['NO_COLOR'] === undefined;
  // A terminal that does not know its size says 0.
  const columns = (): number => output.columns || MOST_COLUMNS;
  let shown: string | undefined;

  function eraseUpwards(rows: number): void {
    moveCursor(output, 0, -rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    // Readline's own note of where its prompt began, which is wrong after a paste; now it begins here.
    Object.assign(rl, { prevRows: 0 });
  }

  const erasePrompt = (): void => eraseUpwards(rl.getCursorPos().rows);

  function printWhole(lines: readonly string[]): void {
    if (lines.length === 0) return;
    erasePrompt();
    output.write(`${lines.join('\n')}\n`);
    if (shown !== undefined) rl.prompt(true);
  }

  rl.on('line', (line) => {
    if (shown === undefined) return;
    eraseUpwards(Math.floor((shown.length + line.length) / columns()) + 1);
    rl.prompt(true);
  });

  return {
    printWhole,
    print(lines) {
      const width = Math.min(MOST_COLUMNS, columns());
      const wrapped = lines.flatMap((line) => wrapLine(line, width));
      printWhole(isColoured ? wrapped.map(paint) : wrapped);
    },
    show(status) {
      const prompt = promptOf(status, columns() - 1 - rl.line.length);
      if (prompt === shown) return;
      erasePrompt();
      shown = prompt;
      rl.setPrompt(prompt);
      rl.prompt(true);
    },
  };
}
