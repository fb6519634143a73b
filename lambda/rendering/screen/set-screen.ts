import type { Phrases } from '../../phrases/phrases';
import type { Screen } from '../../turn/screen';
import { columnsOf } from './box';
import { type Button, buttonRow, type Component, panel, picture, text } from './components';
import { waitingFigure } from './demonstration';
import type { Drawn } from './document';
import { exerciseLayout, type ExerciseLayout } from './exercise-layout';
import { figureOf } from './figures/figure-of';
import type { Look } from './look';
import { PALETTE } from './palette';
import { ringOf } from './ring';

type SetScreen = Extract<Screen, { readonly kind: 'paused' | 'ready' }>;

/** A set that waits, paused at a rep or not begun, with its figure. */
export function setScreen(look: Look, phrases: Phrases, seen: SetScreen, said: string): Drawn {
  const { set, motions } = seen;
  const buttons = buttonsOf(look, phrases, seen);
  const layout = exerciseLayout(look, buttons.length);
  const figure = figureOf(set.exercise, set.variant);
  const facing = set.side === 'left' ? -1 : 1;
  const shown = waitingFigure(layout.figure, figure, motions[set.exercise], facing);
  return {
    ...shown,
    graphics: { ...shown.graphics, ring: ringOf(layout.ringWidth) },
    items: [
      ...progressOf(look, layout, seen),
      ...shown.items,
      picture(layout.ring, 'ring', { share: seen.done / set.dose.reps, colour: PALETTE.done }),
      ...textsOf(look, layout, phrases, seen, said),
      ...buttonRow(look, layout.buttons, buttons),
    ],
  };
}

function textsOf(
  look: Look,
  layout: ExerciseLayout,
  { screen }: Phrases,
  { set, done, kind }: SetScreen,
  said: string,
): readonly Component[] {
  const { name, side } = screen.set(set);
  const align = look.shape === 'round' ? 'center' : 'left';
  const isPaused = kind === 'paused';
  return [
    text(look, layout.name, name, { size: 'title', weight: 'bold', align }),
    text(look, layout.side, side, { weight: 'bold', colour: PALETTE.accent, align }),
    text(look, layout.number, String(isPaused ? set.countedBefore + done + 1 : set.dose.reps), {
      size: 'count',
      weight: 'bold',
      align: 'center',
      longest: '00',
    }),
    text(look, layout.outOf, isPaused ? screen.headings.paused : screen.unit(set), {
      size: 'small',
      colour: PALETTE.quiet,
      align: 'center',
    }),
    text(look, layout.caption, said, {
      size: 'small',
      align: look.shape === 'wide' ? 'left' : 'center',
    }),
  ];
}

/** What can be touched; on a round screen, which has room for two, what cannot be reached from the next screen. */
function buttonsOf(
  { shape }: Look,
  { screen: { buttons } }: Phrases,
  { kind }: SetScreen,
): readonly Button[] {
  const touch = kind === 'paused' ? 'resume' : 'ready';
  const main: Button = { label: buttons[touch], touch };
  const stop: Button = { label: buttons.stop, touch: 'stop' };
  if (shape === 'round') return [main, stop];
  return [
    main,
    { label: buttons.next, touch: 'next' },
    { label: buttons.previous, touch: 'previous' },
    { label: buttons.easier, touch: 'easier' },
    stop,
  ];
}

function progressOf(
  look: Look,
  { progress }: ExerciseLayout,
  { exercises, set }: SetScreen,
): readonly Component[] {
  if (!progress || exercises.length < 2) return [];
  const here = exercises.indexOf(set.exercise);
  return columnsOf(progress, exercises.length, 6 * look.unit).map((box, index) => {
    const colour = index === here ? PALETTE.accent : PALETTE.track;
    return panel(box, index < here ? PALETTE.done : colour, { radius: box.height / 2 });
  });
}
