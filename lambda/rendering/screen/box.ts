/** A rectangle on a screen, in dp from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box from its edges. */
export const boxBetween = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

/** Equal boxes side by side in a box, with a gap between them. */
export function columnsOf(
  { left, top, width, height }: Box,
  count: number,
  gap: number,
): readonly Box[] {
  const each = (width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    left: left + index * (each + gap),
    top,
    width: each,
    height,
  }));
}

/** Equal boxes one below the other in a box, with a gap between them. */
export function rowsOf(
  { left, top, width, height }: Box,
  count: number,
  gap: number,
): readonly Box[] {
  const each = (height - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({
    left,
    top: top + index * (each + gap),
    width,
    height: each,
  }));
}

/** The largest box of a shape in the middle of another; a square unless a shape is given. */
export function middleOf(
  { left, top, width, height }: Box,
  shape: { readonly width: number; readonly height: number } = { width: 1, height: 1 },
): Box {
  const scale = Math.min(width / shape.width, height / shape.height);
  return {
    left: left + (width - shape.width * scale) / 2,
    top: top + (height - shape.height * scale) / 2,
    width: shape.width * scale,
    height: shape.height * scale,
  };
}

/** A box with so much left free on every side. */
export const insetBy = ({ left, top, width, height }: Box, margin: number): Box => ({
  left: left + margin,
  top: top + margin,
  width: width - 2 * margin,
  height: height - 2 * margin,
});

/** A box cut in two, left and right, with a gap between them; `share` is what the left one gets. */
export function leftAndRight(box: Box, share: number, gap: number): readonly [Box, Box] {
  const width = (box.width - gap) * share;
  const left = box.left + width + gap;
  return [
    { ...box, width },
    { ...box, left, width: box.left + box.width - left },
  ];
}

/** A box cut in two, above and below, with a gap between them; `height` is what the upper one gets. */
export function aboveAndBelow(box: Box, height: number, gap: number): readonly [Box, Box] {
  const top = box.top + height + gap;
  return [
    { ...box, height },
    { ...box, top, height: box.top + box.height - top },
  ];
}
