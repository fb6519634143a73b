import { EXERCISES } from '../../lambda/content/exercises';
import {
  doseOf,
  firstTarget,
  isExhausted,
  rangeOf,
  targetAfter,
} from '../../lambda/domain/progression';
import { doneInFull } from './sessions';

describe('the first target', () => {
  test('of a harder variant is the bottom of its range', () => {
    const { lunge } = EXERCISES;

    const [standard, harder] = (['standard', 'harder'] as const).map((variant) =>
      firstTarget(rangeOf(lunge, variant)),
    );

    expect([standard!.amount, harder!.amount]).toEqual([10, 8]);
  });

  test('is no news to anybody', () => {
    expect(firstTarget(EXERCISES.lunge.range).isNews).toBe(false);
  });
});

describe('press-ups at the top of their range', () => {
  const { range } = EXERCISES['press-up'];

  test('stay there, and that is no news', () => {
    const fact = { ...doneInFull('press-up'), done: [range.top] };

    const target = targetAfter(firstTarget(range), fact, range, true);

    expect(target).toMatchObject({ amount: range.top, isNews: false });
  });
});

test('what was exhausted is not any more where the programme goes on', () => {
  const { range } = EXERCISES.lunge;
  const atTheTop = { ...firstTarget(range), amount: range.top, timesDone: 2 };

  expect(isExhausted(atTheTop, range)).toBe(true);
  expect(isExhausted(atTheTop, { ...range, top: range.top + range.step })).toBe(false);
});

test('an amount is reps of each side, or the length of as many holds as ever', () => {
  expect(doseOf(EXERCISES.lunge, 12)).toEqual({ kind: 'reps', reps: 12 });
  expect(doseOf(EXERCISES['side-plank'], 14_000)).toEqual({
    kind: 'holds',
    reps: 5,
    holdMs: 14_000,
  });
  expect(doseOf(EXERCISES['press-up'], 16)).toEqual({ kind: 'as many as you can', reps: 16 });
});
