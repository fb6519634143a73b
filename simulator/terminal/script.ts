import { parseCommand } from './command';
import type { Echo } from '../echo/echo';
import { rehearse } from './rehearsal';

/** Where a script comes from and where its transcript goes. */
export interface ScriptStage {
  readonly echo: Echo;
  readonly zone: string;
  readonly lines: AsyncIterable<string>;
  readonly print: (lines: readonly string[]) => void;
}

/** Plays a script to its end, after which the runner walks off; gives the sentence that says what was wrong, if anything. */
export async function playScript({
  echo,
  zone,
  lines,
  print,
}: ScriptStage): Promise<string | undefined> {
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber += 1;
    const obeyed = await rehearse(echo, parseCommand(line), zone);
    if (obeyed.kind === 'wrong') return `Line ${lineNumber}: ${obeyed.sentence}`;
    if (obeyed.kind === 'left') break;
    print(obeyed.lines ?? []);
  }
  await echo.walkOff();
  return undefined;
}
