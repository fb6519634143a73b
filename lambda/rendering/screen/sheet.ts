import type { Phrases } from '../../phrases/phrases';
import { type Box, boxBetween, columnsOf, rowsOf } from './box';
import { type Button, buttonRow, type Component, text } from './components';
import { type Look, rowInCircle } from './look';

/** A screen with a title above, buttons below, and something to be seen between them. */
export interface Sheet {
  /** What is to be seen between title and buttons. */
  readonly main: Box;
  /** The title and the buttons. */
  readonly items: readonly Component[];
}

/** A round screen has no room for more buttons. */
const MOST_ON_ROUND = 2;

/** A sheet with a title and buttons, the first one the main one. */
export function sheetOf(look: Look, title: string, buttons: readonly Button[]): Sheet {
  const shown = look.shape === 'round' ? buttons.slice(0, MOST_ON_ROUND) : buttons;
  const boxes = boxesOf(look, shown.length);
  return {
    main: boxes.main,
    items: [
      text(look, boxes.title, title, {
        size: 'title',
        weight: 'bold',
        align: look.shape === 'round' ? 'center' : 'left',
      }),
      ...buttonRow(look, boxes.buttons, shown),
    ],
  };
}

/** Where title, main part and so many buttons are. */
function boxesOf(look: Look, buttons: number) {
  const { shape, unit } = look;
  const w = look.width / unit;
  const h = look.height / unit;
  const box = (left: number, top: number, right: number, bottom: number) =>
    boxBetween(left * unit, top * unit, right * unit, bottom * unit);
  const gap = 16 * unit;
  if (shape === 'round')
    return {
      title: rowInCircle(look, 54, 98, 18),
      main: box(76, 106, 404, buttons > 0 ? 356 : 400),
      buttons: columnsOf(rowInCircle(look, 366, 420, 26), buttons, gap),
    };
  const rows = shape === 'wide' ? Math.min(buttons, 1) : Math.ceil(buttons / 2);
  const perRow = shape === 'wide' ? buttons : Math.min(buttons, 2);
  const top = h - 36 - rows * 76 + 16;
  const below = box(36, top, w - 36, h - 36);
  return {
    title: box(36, 34, w - 36, 92),
    main: box(36, shape === 'wide' ? 100 : 116, w - 36, buttons > 0 ? top - 20 : h - 36),
    buttons: rowsOf(below, rows, gap).flatMap((row) => columnsOf(row, perRow, gap)),
  };
}

/** The buttons with which a session begins. */
export const startButtons = ({ screen: { buttons } }: Phrases): readonly Button[] => [
  { label: buttons.full, touch: 'full' },
  { label: buttons.short, touch: 'short' },
];

/** The buttons of a runner who looked something up: back to the session, or to a new one. */
export const onwardButtons = (phrases: Phrases, isInSession: boolean): readonly Button[] =>
  isInSession ? [{ label: phrases.screen.buttons.resume, touch: 'resume' }] : startButtons(phrases);

/** The buttons that answer a question. */
export const yesAndNo = ({ screen: { buttons } }: Phrases): readonly Button[] => [
  { label: buttons.yes, touch: 'yes' },
  { label: buttons.no, touch: 'no' },
];
