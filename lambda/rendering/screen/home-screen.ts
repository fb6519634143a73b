import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { aboveAndBelow, leftAndRight } from './box';
import type { Button } from './components';
import { demonstration } from './demonstration';
import type { Drawn } from './document';
import { figureOf } from './figures/figure-of';
import type { Look } from './look';
import { sheetOf, startButtons } from './sheet';
import { weekBlock, weekBlockHeight } from './week-row';

/** Who this is, how the week stands, and how to begin; somebody lunges where there is room. */
export function homeScreen(
  look: Look,
  phrases: Phrases,
  { week, isUnfinished }: Extract<Screen, { readonly kind: 'home' }>,
  listens: boolean,
): Drawn {
  const { buttons: words, headings } = phrases.screen;
  const goOn: Button = { label: words.resume, touch: 'resume' };
  const start = startButtons(phrases);
  const buttons = isUnfinished ? [goOn, ...start] : start;
  const { main, items } = sheetOf(look, headings.name, listens ? buttons : []);
  const gap = 24 * look.unit;
  if (look.shape === 'round') {
    const [, block] = aboveAndBelow(main, gap, 0);
    return { items: [...items, ...weekBlock(look, block, week, phrases)] };
  }
  const [block, figure] =
    look.shape === 'wide'
      ? leftAndRight(main, 0.56, gap)
      : aboveAndBelow(main, weekBlockHeight(look, main.width), gap);
  const shown = demonstration(figure, figureOf('lunge', 'standard'));
  return {
    ...shown,
    items: [...items, ...weekBlock(look, block, week, phrases), ...shown.items],
  };
}
