import { parseCommand } from './command';
import type { Echo } from '../echo/echo';
import { rehearse, type Rehearsal } from './rehearsal';

/** Where a script comes from and where its transcript goes. */
export interface ScriptStage extends Rehearsal {
  readonly echo: Echo;
  readonly lines: AsyncIterable<string>;
  readonly print: (lines: readonly string[]) => void;
}

/**
 * Plays a script to its end, after which the runner walks off, or to the /quit in it; gives the sentence that says what
 * was wrong, if anything, once the coach has been heard out.
 */
export async function playScript({
  echo,
  lines,
  print,
  ...rehearsal
}: ScriptStage): Promise<string | undefined> {
  let lineNumber = 0;
  for await (const line of lines) {
    lineNumber += 1;
    const obeyed = await rehearse(echo, parseCommand(line), rehearsal);
    if (obeyed.kind === 'left') return undefined;
    if (obeyed.kind === 'wrong') {
      await echo.hearOut();
      return `Line ${lineNumber}: ${obeyed.sentence}`;
    }
    print(obeyed.lines ?? []);
  }
  await echo.walkOff();
  return undefined;
}
