import { PALETTE } from '../palette';
import type { Figure, Look } from './figure';
import { HEAD_RADIUS, type Joints, jointsOf, type Limb, type Point, poseBetween } from './skeleton';

/** A vector graphic of Alexa's, as JSON. */
export type Graphic = Readonly<Record<string, unknown>>;

/** One part of a graphic. */
type Item = Readonly<Record<string, unknown>>;

/** The parameters of a figure's graphic: how much of each pose is in it, all together 1. */
export const WEIGHTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

const LIMB_WIDTH = 5;
const BODY_WIDTH = 6.5;

/** The poses of a figure with those in between, as joints; each is a weight of the drawing. */
export function samplesOf({ poses, between }: Figure): readonly Joints[] {
  return poses.flatMap((pose, index) => {
    const next = poses[index + 1];
    if (!next) return [jointsOf(pose)];
    const steps = between + 1;
    return Array.from({ length: steps }, (_, step) =>
      jointsOf(poseBetween(pose, next, step / steps)),
    );
  });
}

/** A figure as one graphic for all its poses: every joint is the sum of its places, each with its weight. */
export function drawingOf(figure: Figure): Graphic {
  const { width, height } = figure;
  const samples = samplesOf(figure);
  const weights = samples.map((_, index) => ({
    name: WEIGHTS[index],
    type: 'number',
    default: index === 0 ? 1 : 0,
  }));
  return {
    type: 'AVG',
    version: '1.0',
    width,
    height,
    viewportWidth: width,
    viewportHeight: height,
    parameters: [...weights, { name: 'facing', type: 'number', default: 1 }],
    items: [
      {
        type: 'group',
        // The other side is the mirror image.
        scaleX: '${facing}',
        pivotX: width / 2,
        items: [...thingsOf(figure, samples), ...bodyOf(figure, samples)],
      },
    ],
  };
}

/** What is drawn behind a figure: what stands still, and what moves with it. */
const thingsOf = ({ things, moving }: Figure, samples: readonly Joints[]): readonly Item[] => [
  ...things.map(({ path, look }) => drawn(path, look)),
  ...moving.map(({ through, look }) =>
    drawn(pathThrough(samples.map((joints) => through.map((at) => joints.things[at]!))), look),
  ),
];

/** A body from back to front: the far limbs in shade, what works in its own colour. */
function bodyOf({ working }: Figure, samples: readonly Joints[]): readonly Item[] {
  const limb = (name: 'torso' | 'nearLeg' | 'farLeg' | 'nearArm' | 'farArm', colour: string) =>
    stroke(
      pathThrough(samples.map((joints) => joints[name])),
      colour,
      name === 'torso' ? BODY_WIDTH : LIMB_WIDTH,
    );
  const { accent, body, far } = PALETTE;
  return [
    limb('farLeg', far),
    limb('farArm', working === 'both arms' ? accent : far),
    limb('torso', body),
    headAt(samples.map(({ head }) => head)),
    limb('nearLeg', working === 'near leg' ? accent : body),
    limb('nearArm', working === 'near leg' ? body : accent),
  ];
}

const stroke = (pathData: string, colour: string, strokeWidth: number): Item => ({
  type: 'path',
  pathData,
  stroke: colour,
  strokeWidth,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

function drawn(pathData: string, look: Look): Item {
  switch (look) {
    case 'ground':
      return stroke(pathData, PALETTE.track, 2);
    case 'solid':
      return { type: 'path', pathData, fill: PALETTE.track };
    case 'line':
      return stroke(pathData, PALETTE.furniture, 2.5);
    case 'cloth':
      return stroke(pathData, PALETTE.cloth, 4.5);
    case 'stripe':
      return stroke(pathData, PALETTE.text, 2);
    case 'weight':
      return stroke(pathData, PALETTE.cloth, 8);
  }
}

/** A circle around a moving point. */
function headAt(places: readonly Point[]): Item {
  const left = places.map(([x, y]): Point => [x - HEAD_RADIUS, y]);
  const r = HEAD_RADIUS;
  const around = `a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
  return {
    type: 'path',
    pathData: `${pathThrough(left.map((point) => [point]))}${around}`,
    fill: PALETTE.body,
  };
}

/** A line through the joints of a limb, given once for every sample. */
const pathThrough = (limbs: readonly Limb[]): string =>
  limbs[0]!
    .map((_, joint) => {
      const places = limbs.map((limb) => limb[joint]!);
      const [x, y] = [0, 1].map((axis) => weighted(places.map((place) => place[axis]!)));
      return `${joint === 0 ? 'M' : 'L'}${x},${y}`;
    })
    .join('');

/**
 * A number that is the sum of some, each with its weight. Since the weights are 1 together, it is written as the first
 * number and what the others differ from it by: that is short, and plain where nothing moves.
 * @example weighted([10, 12, 12]) // '${10+2*(b+c)}'
 */
export function weighted(numbers: readonly number[]): string {
  const [first, ...others] = numbers.map((number) => Math.round(number * 10) / 10);
  const names = new Map<number, string[]>();
  others.forEach((number, index) => {
    const difference = Math.round((number - first!) * 10) / 10;
    if (difference !== 0)
      names.set(difference, [...(names.get(difference) ?? []), WEIGHTS[index + 1]!]);
  });
  if (names.size === 0) return String(first);
  const terms = [...names].map(([difference, weights]) => {
    const sum = weights.length > 1 ? `(${weights.join('+')})` : weights[0]!;
    return `${difference < 0 ? '' : '+'}${difference}*${sum}`;
  });
  return `\${${first}${terms.join('')}}`;
}
