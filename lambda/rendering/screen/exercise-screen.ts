import type { Part } from '../../domain/part';
import type { PlannedSet } from '../../domain/plan';
import type { Phrases } from '../../phrases/phrases';
import type { SessionSeen } from '../../turn/screen';
import type { SpokenCue } from '../audio/spoken-cue';
import { type Box, columnsOf, middleOf } from './box';
import { type Button, buttonRow, type Component, panel, picture, text } from './components';
import type { Drawn } from './document';
import { BINDINGS, tickOf } from './exercise-clock';
import { dataOf, figuresOf, type SeenFigure, setsSeen } from './exercise-data';
import { exerciseLayout, type ExerciseLayout } from './exercise-layout';
import { drawingOf, samplesOf } from './figures/drawing';
import type { Look, TypeSize } from './look';
import { weightsAt } from './motion-clock';
import { PALETTE } from './palette';
import { ringOf } from './ring';
import { type Stage, stagesOf } from './stages';

/** A part with its words, and the session it belongs to. */
export interface PlayedPart {
  readonly part: Part;
  readonly spoken: readonly SpokenCue[];
  readonly session: SessionSeen;
}

/**
 * The screen of a part that plays: figure, count and captions follow from one clock, that of the screen, which begins
 * with the audio.
 */
export function exerciseScreen(look: Look, phrases: Phrases, played: PlayedPart): Drawn {
  const stages = stagesOf(played.part, played.spoken, phrases);
  const sets = setsSeen(played.part, stages);
  const figures = figuresOf(sets);
  const buttons = buttonsOf(phrases, stages);
  const layout = exerciseLayout(look, buttons.length);
  return {
    graphics: {
      ...Object.fromEntries(figures.map(({ key, figure }) => [key, drawingOf(figure)])),
      ring: ringOf(layout.ringWidth),
    },
    data: dataOf(stages, sets, figures, phrases, played.session),
    bind: BINDINGS,
    handleTick: [tickOf(stages.length)],
    items: [
      ...progressBar(layout, look, played.session),
      ...figures.map((seen, index) => figureIn(layout, seen, index)),
      picture(layout.ring, 'ring', {
        share: '${share}',
        colour: `\${w ? '${PALETTE.accent}' : '${PALETTE.done}'}`,
        display: "${s.button ? 'none' : 'normal'}",
      }),
      ...textsOf(layout, look, stages, sets, phrases),
      ...buttonRow(look, layout.buttons, buttons.slice(0, layout.buttons.length)),
    ],
  };
}

function figureIn({ figure: box }: ExerciseLayout, { key, figure }: SeenFigure, index: number) {
  return picture(middleOf(box, figure), key, {
    ...weightsAt(samplesOf(figure).length, 'm'),
    facing: '${q.facing}',
    display: `\${q.figure==${index}&&!s.isBare ? 'normal' : 'none'}`,
  });
}

/** A bar in as many pieces as the session has exercises: done, now, to come. */
const progressBar = (
  { progress }: ExerciseLayout,
  { unit }: Look,
  { exercises }: SessionSeen,
): readonly Component[] =>
  !progress || exercises.length < 2
    ? []
    : columnsOf(progress, exercises.length, 6 * unit).map((box, index) =>
        panel(
          box,
          `\${q.nth>${index} ? '${PALETTE.done}' : q.nth==${index} ? '${PALETTE.accent}' : '${PALETTE.track}'}`,
          { radius: box.height / 2 },
        ),
      );

/** Everything that is written but the buttons; what changes is sized for the longest it becomes. */
function textsOf(
  layout: ExerciseLayout,
  look: Look,
  stages: readonly Stage[],
  sets: readonly PlannedSet[],
  { screen }: Phrases,
): readonly Component[] {
  const align = look.shape === 'round' ? 'center' : 'left';
  const names = sets.map((set) => screen.set(set));
  const name = longestOf(names.map((each) => each.name));
  const side = longestOf(names.map((each) => each.side));
  const { accent: colour, quiet } = PALETTE;
  const small = { size: 'small', colour: quiet } as const;
  const centred = { align: 'center', weight: 'bold' } as const;
  return [
    text(look, layout.name, '${q.name}', { size: 'title', weight: 'bold', align, longest: name }),
    text(look, layout.side, '${q.side}', { weight: 'bold', colour, align, longest: side }),
    text(look, layout.number, '${n}', { ...centred, size: 'count', longest: '00' }),
    text(look, layout.outOf, '${w ? (held ? held : q.outOf) : s.heading}', {
      ...small,
      align: 'center',
      longest: screen.headings['get ready'],
    }),
    ...captionsOf(layout, look, stages),
    ...(layout.next
      ? [
          text(look, layout.next, '${q.next}', {
            ...small,
            align: look.shape === 'wide' ? 'right' : 'left',
            longest: screen.next('eccentric-calf-raise'),
          }),
        ]
      : []),
  ];
}

/** A caption longer than this is written smaller than the others. */
const LONG_CAPTION = 60;

/** What is said, to be read: most of it large, what is long as small as it must be, the closing question largest. */
function captionsOf(
  { caption, asked }: ExerciseLayout,
  look: Look,
  stages: readonly Stage[],
): readonly Component[] {
  const isLong = ({ caption: words }: Stage) => words.length > LONG_CAPTION;
  const written = (box: Box, when: string, shown: readonly Stage[], size: TypeSize) =>
    text(look, box, `\${${when} ? s.caption : ''}`, {
      size,
      align: look.shape === 'wide' ? 'left' : 'center',
      longest: longestOf(shown.map(({ caption: words }) => words)),
    });
  const spoken = stages.filter(({ button }) => !button);
  const long = `s.caption.length>${LONG_CAPTION}`;
  return [
    written(
      caption,
      `!s.button&&!(${long})`,
      spoken.filter((stage) => !isLong(stage)),
      'small',
    ),
    written(caption, `!s.button&&${long}`, spoken.filter(isLong), 'small'),
    written(
      asked,
      's.button',
      stages.filter(({ button }) => button),
      'body',
    ),
  ];
}

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');

/** Pause first, which becomes the answer once a question is asked; the order is that of how often they are needed. */
function buttonsOf({ screen }: Phrases, stages: readonly Stage[]): readonly Button[] {
  const { buttons } = screen;
  const [asked] = stages.flatMap(({ button }) => (button ? [button[0]] : []));
  return [
    {
      label: `\${s.button ? s.button[0] : '${buttons.pause}'}`,
      touch: "${s.button ? s.button[1] : 'pause'}",
      longest: asked && asked.length > buttons.pause.length ? asked : buttons.pause,
    },
    { label: buttons.next, touch: 'next' },
    { label: buttons.previous, touch: 'previous' },
    { label: buttons.easier, touch: 'easier' },
  ];
}
