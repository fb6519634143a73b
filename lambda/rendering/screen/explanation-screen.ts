import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { aboveAndBelow, type Box, columnsOf, leftAndRight, middleOf } from './box';
import { type Component, picture, text } from './components';
import type { Drawn } from './document';
import { drawingOf, samplesOf } from './figures/drawing';
import type { Figure } from './figures/figure';
import { figureOf } from './figures/figure-of';
import type { Look } from './look';
import { weightsOfPose } from './motion-clock';
import { onwardButtons, sheetOf } from './sheet';

/** How an exercise is done: its poses side by side, and the words that are spoken; on a round screen, in one sentence. */
export function explanationScreen(
  look: Look,
  phrases: Phrases,
  { exercise, variant, isInSession }: Extract<Screen, { readonly kind: 'explanation' }>,
  { said, listens }: { readonly said: string; readonly listens: boolean },
): Drawn {
  const { screen } = phrases;
  const buttons = listens ? onwardButtons(phrases, isInSession).slice(0, 1) : [];
  const { main, items } = sheetOf(look, screen.exercise(exercise), buttons);
  const figure = figureOf(exercise, variant);
  const gap = 24 * look.unit;
  const isRound = look.shape === 'round';
  const [poses, words] =
    look.shape === 'wide'
      ? leftAndRight(main, 0.5, gap)
      : aboveAndBelow(main, main.height * (isRound ? 0.5 : 0.42), gap);
  return {
    graphics: { figure: drawingOf(figure) },
    items: [
      ...items,
      ...posesIn(poses, figure, gap / 2),
      text(look, words, isRound ? screen.inBrief({ exercise, variant }) : said, {
        align: isRound ? 'center' : 'left',
      }),
    ],
  };
}

/** The poses that explain a figure, side by side. */
function posesIn(box: Box, figure: Figure, gap: number): readonly Component[] {
  const count = samplesOf(figure).length;
  return columnsOf(box, figure.keyPoses.length, gap).map((column, index) => {
    const sample = figure.keyPoses[index]! * (figure.between + 1);
    return picture(middleOf(column, figure), 'figure', weightsOfPose(count, sample));
  });
}
