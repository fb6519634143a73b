import type { Phrases } from '../../phrases/phrases';
import type { WeekSeen } from '../../turn/screen';
import { type Box, columnsOf, insetBy, middleOf, rowsOf } from './box';
import { type Component, panel, text } from './components';
import type { Look } from './look';
import { PALETTE } from './palette';

/** The seven days of a week as discs: filled where a session counted, with a rim for today. */
export function weekRow(
  look: Look,
  box: Box,
  { trained, today }: WeekSeen,
  { screen }: Phrases,
): readonly Component[] {
  const days = columnsOf(box, screen.weekdays.length, 8 * look.unit);
  return days.flatMap((column, day) => {
    const disc = middleOf(column);
    const isDone = trained[day] === true;
    const radius = disc.width / 2;
    const rim = 3 * look.unit;
    return [
      ...(day === today ? [panel(disc, PALETTE.accent, { radius })] : []),
      panel(insetBy(disc, rim), isDone ? PALETTE.done : PALETTE.panel, { radius: radius - rim }),
      text(look, disc, screen.weekdays[day]!, {
        size: 'small',
        weight: 'bold',
        align: 'center',
        colour: isDone ? PALETTE.ground : PALETTE.quiet,
      }),
    ];
  });
}

/** The week as it stands, in words: its sessions, and the streak where there is one. */
export function weekWords(
  look: Look,
  box: Box,
  week: WeekSeen,
  { screen }: Phrases,
): readonly Component[] {
  const align = look.shape === 'round' ? 'center' : 'left';
  const [sessions, streak] = rowsOf(box, 2, 0);
  return [
    text(look, sessions!, screen.week(week.sessions, week.weeklyGoal), { align }),
    ...(week.streak > 0
      ? [
          text(look, streak!, screen.streak(week.streak), {
            align,
            size: 'small',
            colour: PALETTE.quiet,
          }),
        ]
      : []),
  ];
}

/** The days of a week and the words for it, one below the other, from the top of a box. */
export function weekBlock(
  look: Look,
  box: Box,
  week: WeekSeen,
  phrases: Phrases,
): readonly Component[] {
  const { unit } = look;
  const days = { ...box, height: Math.min(70 * unit, box.width / 7) };
  const top = days.top + days.height + 10 * unit;
  const height = Math.min(84 * unit, box.top + box.height - top);
  return [
    ...weekRow(look, days, week, phrases),
    ...weekWords(look, { ...box, top, height }, week, phrases),
  ];
}

/** How high the days of a week and the words for it are, in a box so wide; in dp. */
export const weekBlockHeight = ({ unit }: Look, width: number): number =>
  Math.min(70 * unit, width / 7) + 94 * unit;
