import { type Box, boxBetween, columnsOf, leftAndRight, rowsOf, middleOf } from './box';
import { type Look, rowInCircle } from './look';

/** Where everything is while an exercise is to be seen. */
export interface ExerciseLayout {
  readonly name: Box;
  readonly side: Box;
  /** Null on a round screen, which has no room for it, as has `progress`. */
  readonly next: Box | null;
  readonly progress: Box | null;
  readonly figure: Box;
  readonly ring: Box;
  /** How wide the ring is drawn, in hundredths of its size. */
  readonly ringWidth: number;
  readonly number: Box;
  readonly outOf: Box;
  readonly caption: Box;
  /** Where the closing question is read, in place of ring and caption. */
  readonly asked: Box;
  readonly buttons: readonly Box[];
}

/** The layout for a screen with so many buttons; a round one has room for two. */
export function exerciseLayout(look: Look, buttons: number): ExerciseLayout {
  switch (look.shape) {
    case 'wide':
      return wide(look, buttons);
    case 'tall':
      return tall(look, buttons);
    case 'round':
      return round(look);
  }
}

/** The number in the middle of a ring, and what it is out of below it. */
function inRing(ring: Box) {
  const { left, top, width, height } = ring;
  return {
    ring,
    ringWidth: 7,
    number: boxBetween(
      left + width * 0.12,
      top + height * 0.12,
      left + width * 0.88,
      top + height * 0.67,
    ),
    outOf: boxBetween(
      left + width * 0.17,
      top + height * 0.65,
      left + width * 0.83,
      top + height * 0.81,
    ),
  };
}

function wide({ width, height, unit }: Look, buttons: number): ExerciseLayout {
  const w = width / unit;
  const h = height / unit;
  const box = (left: number, top: number, right: number, bottom: number) =>
    boxBetween(left * unit, top * unit, right * unit, bottom * unit);
  const column = w - 36 - 360;
  const captionTop = h - 108 - 94;
  return {
    progress: box(36, 24, w - 36, 30),
    name: box(36, 38, column - 12, 88),
    side: box(36, 86, column - 12, 122),
    next: box(column, 42, w - 36, 76),
    figure: box(36, 126, column - 20, h - 108),
    ...inRing(middleOf(box(column, 82, w - 36, captionTop - 6))),
    caption: box(column, captionTop, w - 36, h - 108),
    asked: box(column, 126, w - 36, h - 108),
    buttons: columnsOf(box(36, h - 96, w - 36, h - 36), buttons, 16 * unit),
  };
}

function tall({ width, height, unit }: Look, buttons: number): ExerciseLayout {
  const w = width / unit;
  const h = height / unit;
  const box = (left: number, top: number, right: number, bottom: number) =>
    boxBetween(left * unit, top * unit, right * unit, bottom * unit);
  const buttonsTop = h - 36 - 140;
  const captionTop = buttonsTop - 128;
  const ringTop = captionTop - 220;
  return {
    progress: box(36, 28, w - 36, 34),
    name: box(36, 44, w - 36, 98),
    side: box(36, 98, w - 36, 138),
    next: box(36, 138, w - 36, 174),
    figure: box(36, 184, w - 36, ringTop - 8),
    ...inRing(middleOf(box(36, ringTop, w - 36, captionTop - 8))),
    caption: box(36, captionTop, w - 36, buttonsTop - 10),
    asked: box(36, ringTop, w - 36, buttonsTop - 10),
    buttons: rowsOf(box(36, buttonsTop, w - 36, h - 36), 2, 16 * unit).flatMap((row) =>
      columnsOf(row, Math.ceil(buttons / 2), 16 * unit),
    ),
  };
}

function round(look: Look): ExerciseLayout {
  const { unit } = look;
  const box = (left: number, top: number, right: number, bottom: number) =>
    boxBetween(left * unit, top * unit, right * unit, bottom * unit);
  return {
    progress: null,
    name: rowInCircle(look, 42, 88, 18),
    side: rowInCircle(look, 88, 118, 18),
    next: null,
    figure: box(44, 118, 292, 284),
    // It runs along the edge of the screen.
    ring: box(-12, -12, 492, 492),
    ringWidth: 2.5,
    number: box(300, 136, 440, 238),
    outOf: box(300, 234, 440, 264),
    caption: rowInCircle(look, 288, 364, 24),
    asked: rowInCircle(look, 288, 364, 24),
    // The main button says more than the other.
    buttons: leftAndRight(rowInCircle(look, 370, 424, 28), 0.62, 12 * unit),
  };
}
