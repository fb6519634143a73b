import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { aboveAndBelow, type Box, insetBy, leftAndRight, middleOf } from './box';
import { type Component, picture, text } from './components';
import type { Drawn } from './document';
import type { Look } from './look';
import { PALETTE } from './palette';
import { ringOf } from './ring';
import { sheetOf, yesAndNo } from './sheet';
import { weekBlock, weekBlockHeight } from './week-row';

/** The session is over: the week as a ring that fills, and its days. */
export function finishedScreen(
  look: Look,
  phrases: Phrases,
  { week, asks }: Extract<Screen, { readonly kind: 'finished' }>,
  asked: string,
): Drawn {
  const buttons = asks ? yesAndNo(phrases) : [];
  const { main, items } = sheetOf(look, phrases.screen.headings.finished, buttons);
  const gap = 20 * look.unit;
  const share = look.shape === 'round' ? 0.46 : 0.4;
  const [ringBox, block] =
    look.shape === 'wide'
      ? leftAndRight(main, share, 2 * gap)
      : aboveAndBelow(main, main.height * share, gap);
  const ring = middleOf(ringBox);
  const below = aboveAndBelow(block, weekBlockHeight(look, block.width), 0)[1];
  return {
    graphics: { ring: ringOf(8) },
    items: [
      ...items,
      picture(ring, 'ring', {
        share: Math.min(1, week.sessions / week.weeklyGoal),
        colour: PALETTE.done,
      }),
      text(look, insetBy(ring, ring.width * 0.18), String(week.sessions), {
        size: 'count',
        weight: 'bold',
        align: 'center',
        longest: '00',
      }),
      ...weekBlock(look, block, week, phrases),
      ...askedIn(look, below, asked),
    ],
  };
}

/** The question, where there is room for it: the buttons answer it either way. */
const askedIn = (look: Look, box: Box, asked: string): readonly Component[] =>
  asked === '' || box.height < 30 * look.unit ? [] : [text(look, box, asked, { size: 'small' })];
