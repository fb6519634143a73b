import type { Touch } from '../../turn/touch';
import type { Box } from './box';
import { type Look, type TypeSize, typeSize } from './look';
import { PALETTE } from './palette';

/** One component of a document of Alexa's, as JSON. */
export type Component = Readonly<Record<string, unknown>>;

/** How a text looks; `longest` is the longest it can become where it changes while it is seen. */
export interface TextLook {
  readonly size?: TypeSize;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly weight?: 'normal' | 'bold';
  readonly longest?: string;
  readonly isShown?: string;
  /** Rather smaller than broken over lines, as the label of a button is. */
  readonly isLabel?: boolean;
}

/** Where a component is, in whole dp. */
export const placed = ({ left, top, width, height }: Box): Component => ({
  position: 'absolute',
  left: Math.round(left),
  top: Math.round(top),
  width: Math.round(width),
  height: Math.round(height),
});

/** A text in its box, as large as its size allows and as small as its box asks for. */
export function text(
  look: Look,
  box: Box,
  words: string,
  {
    size = 'body',
    colour = PALETTE.text,
    align = 'left',
    weight = 'normal',
    longest,
    isShown,
    isLabel = false,
  }: TextLook = {},
): Component {
  const fit = [longest ?? words, box, typeSize(look, size), LETTER_WIDTH[weight]] as const;
  const { fontSize, lines } = (isLabel && inOneLine(...fit)) || fitted(...fit);
  return {
    type: 'Text',
    ...placed(box),
    text: words,
    fontSize,
    color: colour,
    maxLines: lines,
    textAlign: align,
    textAlignVertical: 'center',
    ...(weight === 'bold' ? { fontWeight: '700' } : {}),
    ...(isShown ? { display: isShown } : {}),
  };
}

/** The height of a line, in its font's size. */
const LINE_HEIGHT = 1.25;

/** About how wide a letter is, in its font's size: of the widest fonts that devices and browsers use. */
const LETTER_WIDTH = { normal: 0.6, bold: 0.7 } as const;

/** How much smaller than usual a text may be set before it is cut. */
const SMALLEST = 0.5;

/** The largest size, up to the usual one, at which a text fits into its box, and how many lines that makes. */
export function fitted(
  words: string,
  { width, height }: Box,
  usual: number,
  letterWidth: number = LETTER_WIDTH.normal,
): { readonly fontSize: number; readonly lines: number } {
  const longestWord = Math.max(...words.split(' ').map((word) => word.length));
  let fontSize = usual;
  for (; fontSize > usual * SMALLEST; fontSize -= 1) {
    const fits = Math.max(1, Math.floor(height / (fontSize * LINE_HEIGHT)));
    const perLine = Math.floor(width / (fontSize * letterWidth));
    const isLow = fontSize * LINE_HEIGHT <= height;
    if (isLow && longestWord <= perLine && linesOf(words, perLine) <= fits) break;
  }
  return { fontSize, lines: Math.max(1, Math.floor(height / (fontSize * LINE_HEIGHT))) };
}

/** How much smaller than usual a label may be set before it is broken over lines. */
const SMALLEST_LABEL = 0.7;

/** The largest size, up to the usual one, at which a label fits into one line. @returns null where that is too small */
function inOneLine(words: string, { width, height }: Box, usual: number, letterWidth: number) {
  const highest = Math.floor(height / LINE_HEIGHT);
  const fontSize = Math.min(usual, highest, Math.floor(width / (letterWidth * words.length)));
  return fontSize >= usual * SMALLEST_LABEL ? { fontSize, lines: 1 } : null;
}

/** How many lines a text takes when so many letters go into one. */
function linesOf(words: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= perLine) used = needed;
    else {
      lines += 1;
      used = word.length;
    }
  }
  return lines;
}

/** A coloured rectangle, with round corners if it has a radius. */
export const panel = (
  box: Box,
  colour: string,
  { radius = 0 }: { readonly radius?: number } = {},
): Component => ({
  type: 'Frame',
  ...placed(box),
  backgroundColor: colour,
  ...(radius > 0 ? { borderRadius: Math.round(radius) } : {}),
});

/** What is written on a button, and what touching it asks for; both may be bindings. */
export interface Button {
  readonly label: string;
  readonly touch: Touch | `\${${string}}`;
  readonly isMain?: boolean;
  /** The longest that a label which changes can be. */
  readonly longest?: string;
}

/** A button in its box: touching it is saying what it stands for. */
export function button(look: Look, box: Box, { label, touch, isMain, longest }: Button): Component {
  const padding = 8 * look.unit;
  const room = { left: padding, top: 0, width: box.width - 2 * padding, height: box.height };
  const words = text(look, room, label, {
    align: 'center',
    weight: 'bold',
    size: 'small',
    isLabel: true,
    colour: isMain ? PALETTE.ground : PALETTE.text,
    ...(longest === undefined ? {} : { longest }),
  });
  return {
    type: 'TouchWrapper',
    ...placed(box),
    // A label that changes is read from its text.
    ...(label.includes('${') ? {} : { accessibilityLabel: label }),
    onPress: [{ type: 'SendEvent', arguments: [touch] }],
    items: [
      {
        type: 'Frame',
        width: '100%',
        height: '100%',
        backgroundColor: isMain ? PALETTE.accent : PALETTE.button,
        borderRadius: Math.round(Math.min(box.height / 2, 16 * look.unit)),
        items: [{ type: 'Container', width: '100%', height: '100%', items: [words] }],
      },
    ],
  };
}

/** Buttons side by side, the first one the main one. */
export const buttonRow = (
  look: Look,
  boxes: readonly Box[],
  buttons: readonly Button[],
): readonly Component[] =>
  buttons.map((each, index) => button(look, boxes[index]!, { isMain: index === 0, ...each }));

/** A graphic in its box, as large as fits; parameters may be bindings. */
export const picture = (box: Box, source: string, parameters: Component = {}): Component => ({
  type: 'VectorGraphic',
  ...placed(box),
  source,
  scale: 'best-fit',
  ...parameters,
});
