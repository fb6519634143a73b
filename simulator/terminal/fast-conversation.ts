import { parseCommand } from './command';
import type { EchoEvent } from '../echo/event';
import type { TerminalStage } from './live-conversation';
import { rehearse } from './rehearsal';
import { wideLinesOf } from './transcript';

/**
 * The lines of an answer as soon as it is known, so that people read it before they choose where to interrupt it; what
 * is heard of it later was printed then.
 */
export function linesAhead(): (event: EchoEvent) => readonly string[] {
  let printed: ReadonlySet<unknown> = new Set();
  return (event) => {
    if (event.kind === 'heard' && printed.has(event.cue)) return [];
    if (event.kind !== 'answered') return wideLinesOf(event);
    const { cues } = event.answer.sound;
    printed = new Set(cues);
    return cues.flatMap((cue, cueIndex) =>
      wideLinesOf({
        kind: 'heard',
        at: event.at + cue.atMs,
        cue,
        cueIndex,
        from: 'answer',
        timed: cues.length > 1,
      }),
    );
  };
}

/** A conversation in which nobody waits: an answer is printed at once, and time moves only when people say so. */
export async function converseFast({
  echo,
  rl,
  screen,
  ...rehearsal
}: TerminalStage): Promise<void> {
  rl.on('SIGINT', () => rl.close());
  screen.show('');
  for await (const line of rl) {
    const obeyed = await rehearse(echo, parseCommand(line), rehearsal);
    if (obeyed.kind === 'left') break;
    screen.print(obeyed.kind === 'wrong' ? [obeyed.sentence] : (obeyed.lines ?? []));
    if (echo.isAlexaAsking) await echo.hearOut();
    if (!echo.inConversation) await echo.walkOff();
  }
}
