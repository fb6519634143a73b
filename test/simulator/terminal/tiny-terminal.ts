import { PassThrough, Writable } from 'node:stream';
import { createInterface } from 'node:readline';

const ESCAPE = '\u001B';
/** What moves the cursor and erases, or a letter. */
const TOKEN = new RegExp(`${ESCAPE}\\[(\\d*)([A-Z])|[^]`, 'gu');

/** A terminal of a few columns that shows what people would see: rows that are written, and wrap at the edge. */
class TinyTerminal extends Writable {
  readonly isTTY = true;
  readonly columns: number;
  readonly #rows: string[][] = [[]];
  #row = 0;
  #column = 0;

  constructor(columns: number) {
    super();
    this.columns = columns;
  }

  hasColors(): boolean {
    return false;
  }

  /** What is to be seen, row by row. */
  seen(): readonly string[] {
    return this.#rows.map((row) =>
      Array.from(row, (letter) => letter ?? ' ')
        .join('')
        .trimEnd(),
    );
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    for (const [letter, count, control] of chunk.toString().matchAll(TOKEN)) {
      if (control === undefined) this.#type(letter);
      else this.#obey(control, Number(count));
    }
    done();
  }

  #type(letter: string): void {
    if (letter === '\r') this.#column = 0;
    else if (letter === '\n') this.#moveTo(this.#row + 1, 0);
    else {
      if (this.#column === this.columns) this.#moveTo(this.#row + 1, 0);
      this.#current()[this.#column] = letter;
      this.#column += 1;
    }
  }

  #obey(control: string, count: number): void {
    if (control === 'A') this.#moveTo(Math.max(0, this.#row - (count || 1)), this.#column);
    if (control === 'B') this.#moveTo(this.#row + (count || 1), this.#column);
    if (control === 'C') this.#column += count || 1;
    if (control === 'D') this.#column -= count || 1;
    if (control === 'G') this.#column = count - 1;
    if (control === 'J' || control === 'K') this.#current().length = this.#column;
    if (control === 'J') this.#rows.length = this.#row + 1;
  }

  #moveTo(row: number, column: number): void {
    this.#row = row;
    this.#column = column;
    while (this.#rows.length <= row) this.#rows.push([]);
  }

  #current(): string[] {
    return (this.#rows[this.#row] ??= []);
  }
}

/** A terminal with a keyboard, as readline knows them. */
export function openTinyTerminal(columns: number) {
  const terminal = new TinyTerminal(columns);
  const keys = new PassThrough();
  const rl = createInterface({ input: keys, output: terminal, terminal: true });
  return {
    terminal,
    rl,
    /** Presses keys, and waits until they have been read. */
    press: async (text: string): Promise<void> => {
      keys.write(text);
      await new Promise(setImmediate);
    },
  };
}
