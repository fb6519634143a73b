import { PALETTE } from '../../../lambda/rendering/screen/palette';

/** How bright a colour is, from 0 to 1, as the guidelines for accessible web content define it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const { ground, panel, button, text, quiet, accent, done, body, far, furniture, cloth } = PALETTE;

describe('the colours of the screens', () => {
  test.each([
    ['text on the ground', text, ground],
    ['text on a button', text, button],
    ['quiet text on the ground', quiet, ground],
    ['quiet letters on a day', quiet, panel],
    ['the side on the ground', accent, ground],
    ['words on the main button', ground, accent],
    ['letters on a day that is done', ground, done],
  ])('can be read: %s', (_, front, back) => {
    expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['a body', body],
    ['its far limbs', far],
    ['what works', accent],
    ['furniture', furniture],
    ['a towel', cloth],
  ])('can be told from the ground: %s', (_, colour) => {
    expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });
});
