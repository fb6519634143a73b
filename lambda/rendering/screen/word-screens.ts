import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { rowsOf } from './box';
import { type Button, panel, text } from './components';
import type { Drawn } from './document';
import type { Look } from './look';
import { PALETTE } from './palette';
import { onwardButtons, sheetOf, yesAndNo } from './sheet';

/** What to fetch. */
export const kitScreen = (
  look: Look,
  { screen }: Phrases,
  { items }: Extract<Screen, { readonly kind: 'kit' }>,
): Drawn =>
  listScreen(
    look,
    screen.headings.kit,
    items.map((item) => screen.kit[item]),
    [{ label: screen.buttons.ready, touch: 'ready' }],
  );

/** What can be said here. */
export const helpScreen = (
  look: Look,
  phrases: Phrases,
  { isInSession }: Extract<Screen, { readonly kind: 'help' }>,
  listens: boolean,
): Drawn =>
  listScreen(
    look,
    phrases.screen.headings.help,
    phrases.screen.help(isInSession),
    listens ? onwardButtons(phrases, isInSession) : [],
  );

/** A title and lines below it, each with a dot. */
function listScreen(
  look: Look,
  title: string,
  lines: readonly string[],
  buttons: readonly Button[],
): Drawn {
  const { main, items } = sheetOf(look, title, buttons);
  const { unit } = look;
  const tallest = (look.shape === 'tall' ? 84 : 64) * unit;
  const height = Math.min(main.height, lines.length * tallest);
  const dot = 12 * unit;
  const longest = lines.reduce((long, line) => (line.length > long.length ? line : long), '');
  return {
    items: [
      ...items,
      ...rowsOf({ ...main, height }, lines.length, 0).flatMap((row, index) => [
        panel(
          { left: row.left, top: row.top + (row.height - dot) / 2, width: dot, height: dot },
          PALETTE.accent,
          { radius: dot / 2 },
        ),
        text(
          look,
          { ...row, left: row.left + 2.4 * dot, width: row.width - 2.4 * dot },
          lines[index]!,
          { longest },
        ),
      ]),
    ],
  };
}

/** What is asked, large enough to be read from the floor. */
export function questionScreen(
  look: Look,
  phrases: Phrases,
  { isYesOrNo }: Extract<Screen, { readonly kind: 'question' }>,
  said: string,
): Drawn {
  const buttons = isYesOrNo ? yesAndNo(phrases) : [];
  const { main, items } = sheetOf(look, phrases.screen.headings.name, buttons);
  const align = look.shape === 'round' ? 'center' : 'left';
  return { items: [...items, text(look, main, said, { align })] };
}
