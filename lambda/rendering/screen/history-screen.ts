import type { Phrases } from '../../phrases/phrases';
import type { PastWeek, Screen } from '../../turn/screen';
import { aboveAndBelow, type Box, columnsOf, leftAndRight } from './box';
import { type Component, panel } from './components';
import type { Drawn } from './document';
import type { Look } from './look';
import { PALETTE } from './palette';
import { onwardButtons, sheetOf } from './sheet';
import { weekBlock, weekBlockHeight } from './week-row';

/** The last weeks as a chart, each with its goal, and this one day by day. */
export function historyScreen(
  look: Look,
  phrases: Phrases,
  { week, weeks, isInSession }: Extract<Screen, { readonly kind: 'history' }>,
  listens: boolean,
): Drawn {
  const { headings } = phrases.screen;
  const buttons = listens ? onwardButtons(phrases, isInSession) : [];
  const { main, items } = sheetOf(look, headings.history, buttons);
  const gap = 16 * look.unit;
  const [chart, block] =
    look.shape === 'wide'
      ? leftAndRight(main, 0.46, 3 * gap)
      : aboveAndBelow(main, main.height - gap - weekBlockHeight(look, main.width), gap);
  return {
    items: [...items, ...chartOf(look, chart, weeks), ...weekBlock(look, block, week, phrases)],
  };
}

/** Where so few sessions are done, the chart has room for a few more. */
const LEAST_HEIGHT = 3.4;

/** A bar for each week, as high as its sessions; a line where its goal was. */
function chartOf(look: Look, box: Box, weeks: readonly PastWeek[]): readonly Component[] {
  const most = Math.max(LEAST_HEIGHT, ...weeks.flatMap((week) => [week.sessions, week.weeklyGoal]));
  return columnsOf(box, weeks.length, 10 * look.unit).flatMap((column, index) =>
    barOf(look, column, weeks[index]!, most, index === weeks.length - 1),
  );
}

function barOf(
  { unit }: Look,
  column: Box,
  { sessions, weeklyGoal }: PastWeek,
  most: number,
  isThisWeek: boolean,
): readonly Component[] {
  const { left, top, width, height } = column;
  const bottom = top + height;
  const high = Math.max((sessions / most) * height, 4 * unit);
  const colour = isThisWeek ? PALETTE.accent : PALETTE.far;
  const reached = sessions >= weeklyGoal ? PALETTE.done : colour;
  const goalTop = bottom - (weeklyGoal / most) * height;
  const radius = 6 * unit;
  return [
    panel(column, PALETTE.panel, { radius }),
    panel(
      { left, top: bottom - high, width, height: high },
      sessions > 0 ? reached : PALETTE.track,
      {
        radius: Math.min(radius, high / 2),
      },
    ),
    panel({ left, top: goalTop, width, height: 3 * unit }, PALETTE.text),
  ];
}
