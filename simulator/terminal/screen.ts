import { clearLine, cursorTo, moveCursor, type Interface } from 'node:readline';

/** A terminal whose last line is where people type. */
export interface TerminalScreen {
  readonly print: (lines: readonly string[]) => void;
  /** Redraws what stands before the place where people type. */
  show(prompt: string): void;
  /** Takes away the line that was typed, since the transcript will show it. */
  eraseTyped(): void;
}

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

export function openTerminalScreen(rl: Interface, output: NodeJS.WriteStream): TerminalScreen {
  const isColoured = output.hasColors() && process.env['NO_COLOR'] === undefined;
  let shown: string | undefined;
  return {
    print(lines) {
      if (lines.length === 0) return;
      cursorTo(output, 0);
      clearLine(output, 0);
      output.write(`${lines.map((line) => (isColoured ? paint(line) : line)).join('\n')}\n`);
      if (shown !== undefined) rl.prompt(true);
    },
    show(prompt) {
      if (prompt === shown) return;
      shown = prompt;
      rl.setPrompt(prompt);
      rl.prompt(true);
    },
    eraseTyped() {
      moveCursor(output, 0, -1);
      cursorTo(output, 0);
      clearLine(output, 0);
    },
  };
}
