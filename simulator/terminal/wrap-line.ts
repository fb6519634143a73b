/** What stands before two spaces or more: a label, a time, a command. */
const FIRST_COLUMN = /^ *(?:\S+(?: \S+)* {2,})?/;

/**
 * A line in as many lines as it takes to be no wider than it may be; what is broken off stays in its column.
 * @example wrapLine('Coach    Lower your heel.', 20) // ['Coach    Lower your', '         heel.']
 */
export function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const [found = ''] = FIRST_COLUMN.exec(line) ?? [];
  const column = found.length <= width / 2 ? found : '';
  const lines: string[] = [];
  for (const word of line.slice(column.length).split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(`${column}${word}`);
    else if (last.length + 1 + word.length > width)
      lines.push(`${' '.repeat(column.length)}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
