import { EXERCISES } from '../../../lambda/content/exercises';
import { EXERCISE_IDS, type Variant } from '../../../lambda/domain/exercise';
import { motionOf } from '../../../lambda/domain/motion';
import { setsOf } from '../../../lambda/domain/plan';
import { repMsOf } from '../../../lambda/domain/set-cues';
import {
  drawingOf,
  samplesOf,
  WEIGHTS,
  weighted,
} from '../../../lambda/rendering/screen/figures/drawing';
import { figureOf } from '../../../lambda/rendering/screen/figures/figure-of';
import { BONES, type Limb, type Point } from '../../../lambda/rendering/screen/figures/skeleton';
import { MOST_STRETCHES, movementOf } from '../../../lambda/rendering/screen/motion-clock';
import { FIRST_FULL } from '../../domain/plans';

const VARIANTS: readonly Variant[] = ['easier', 'standard', 'harder', 'floor'];

const figures = EXERCISE_IDS.flatMap((exercise) =>
  VARIANTS.map((variant) => [exercise, variant] as const),
);

const length = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

/** How much longer or shorter than its bones the two upper parts of a limb are drawn. */
const stretchOf = (limb: Limb, upper: number, lower: number): number =>
  Math.max(
    Math.abs(length(limb[0]!, limb[1]!) - upper),
    Math.abs(length(limb[1]!, limb[2]!) - lower),
  );

describe.each(figures)('the figure of the %s, %s', (exercise, variant) => {
  const figure = figureOf(exercise, variant);
  const samples = samplesOf(figure);

  test('keeps the length of its bones in every pose', () => {
    const stretches = samples.flatMap(({ nearLeg, farLeg, nearArm, farArm }) => [
      stretchOf(nearLeg, BONES.thigh, BONES.shin),
      stretchOf(farLeg, BONES.thigh, BONES.shin),
      stretchOf(nearArm, BONES.upperArm, BONES.forearm),
      stretchOf(farArm, BONES.upperArm, BONES.forearm),
    ]);

    expect(Math.max(...stretches)).toBeLessThan(1);
  });

  test('stays in its drawing, and has a weight for every pose', () => {
    const points = samples.flatMap((joints) => Object.values(joints).flat(1) as readonly unknown[]);
    const joints = points.filter((point): point is Point => Array.isArray(point));

    for (const [x, y] of joints) {
      expect([x >= 2, x <= figure.width - 2, y >= 2, y <= figure.height - 2]).not.toContain(false);
    }
    expect(samples.length).toBeLessThanOrEqual(WEIGHTS.length);
  });

  test('goes through a whole rep, in step with its tempo, and ends it as it began', () => {
    const set = setsOf(FIRST_FULL, EXERCISES).find((each) => each.exercise === exercise)!;
    const { rep } = EXERCISES[exercise];
    const { cycle, stretches } = movementOf(figure, motionOf(set, rep, FIRST_FULL.pace));
    const passed = stretches.reduce((sum, [, , poses]) => sum + poses, 0);

    expect(cycle).toBe(figure.reps * repMsOf(set, rep, FIRST_FULL.pace));
    expect(stretches.length).toBeLessThanOrEqual(MOST_STRETCHES);
    expect(samples[passed]!.nearLeg).toEqual(samples[0]!.nearLeg);
    expect(samples[passed]!.head).toEqual(samples[0]!.head);
  });

  test('is small enough to be sent with the audio', () => {
    expect(JSON.stringify(drawingOf(figure)).length).toBeLessThan(3000);
  });
});

test.each(VARIANTS)('whoever gets ready for a calf raise, %s, has both feet on', (variant) => {
  const figure = figureOf('eccentric-calf-raise', variant);
  const { nearLeg, farLeg } = samplesOf(figure)[figure.waits! * (figure.between + 1)]!;
  const [nearToe, farToe] = [nearLeg.at(-1)!, farLeg.at(-1)!];

  expect(nearToe[1]).toBe(farToe[1]);
});

describe('a weighted number', () => {
  test.each([
    [[10, 10, 10], '10'],
    [[10, 12, 12], '${10+2*(b+c)}'],
    [[10, 8.5, 12], '${10-1.5*b+2*c}'],
  ])('of %j is %s', (numbers, expected) => {
    expect(weighted(numbers)).toBe(expected);
  });
});
