import { EXERCISES } from '../../lambda/content/exercises';
import type { Variant } from '../../lambda/domain/exercise';
import type { Place } from '../../lambda/domain/part';
import { type Plan, setsOf, withMoreReps } from '../../lambda/domain/plan';
import {
  type Stretch,
  stretchesBeforeChange,
  stretchesCorrected,
  stretchesPlayed,
} from '../../lambda/domain/stretch';
import { FIRST_FULL } from './plans';

const [LUNGES_RIGHT, LUNGES_LEFT] = [4, 5];

/** The plan once its lunges are made easier. */
const easierLunges = (): Plan => ({
  ...FIRST_FULL,
  exercises: FIRST_FULL.exercises.map((planned) =>
    planned.exercise === 'lunge' ? { ...planned, variant: 'easier' } : planned,
  ),
});

const lunges = (side: 'right' | 'left', variant: Variant, from: number, to: number): Stretch => ({
  exercise: 'lunge',
  nth: side === 'right' ? 0 : 1,
  variant,
  planned: { kind: 'reps', reps: 10 },
  from,
  to,
});

/** A squat that was made easier too. */
const SQUATS: Stretch = {
  ...lunges('right', 'easier', 0, 2),
  exercise: 'one-leg-squat',
  planned: { kind: 'reps', reps: 5 },
};

describe('before the variant of an exercise is changed', () => {
  const beforeChange = (done: readonly number[], stretches: readonly Stretch[] = []) =>
    stretchesBeforeChange({ plan: FIRST_FULL, done, stretches }, 'lunge', EXERCISES);

  test('all that was done of it is of the one that it was done in', () => {
    expect(beforeChange([20, 20, 10, 10, 10, 4])).toEqual([
      lunges('right', 'standard', 0, 10),
      lunges('left', 'standard', 0, 4),
    ]);
  });

  test('there is nothing to keep of what was not begun', () => {
    expect(beforeChange([20, 20, 10, 10])).toEqual([]);
  });

  test('what is kept of another exercise stays', () => {
    expect(beforeChange([20, 20, 10, 10, 4], [SQUATS])).toEqual([
      SQUATS,
      lunges('right', 'standard', 0, 4),
    ]);
  });

  test('all rounds of press-ups are of the first count that was planned', () => {
    const plan = withMoreReps(FIRST_FULL)!;
    const done = [20, 20, 10, 10, 10, 10, 5, 5, 5, 5, 10, 3];

    const stretches = stretchesBeforeChange({ plan, done, stretches: [] }, 'press-up', EXERCISES);

    expect(stretches.map(({ nth, planned, to }) => [nth, planned.reps, to])).toEqual([
      [0, 10, 10],
      [1, 10, 3],
    ]);
  });

  test('for a second time, it is kept already', () => {
    const kept = [lunges('right', 'standard', 0, 5), lunges('right', 'easier', 5, 8)];

    expect(beforeChange([20, 20, 10, 10, 8], kept)).toBe(kept);
  });
});

describe('what is played after the change', () => {
  const played = (stretches: readonly Stretch[], from: Place, to: Place) =>
    stretchesPlayed({ plan: easierLunges(), stretches }, from, to, EXERCISES);
  const FIVE = lunges('right', 'standard', 0, 5);

  test('is of the new variant, on both sides, and nothing of other exercises is kept', () => {
    const onwards = { set: LUNGES_RIGHT, done: 5 };

    const [some, all] = [
      played([FIVE], onwards, { set: LUNGES_LEFT, done: 3 }),
      played([FIVE], onwards, { set: LUNGES_LEFT + 2, done: 4 }),
    ];

    expect(some).toEqual([FIVE, lunges('right', 'easier', 5, 10), lunges('left', 'easier', 0, 3)]);
    expect(all.at(-1)).toEqual(lunges('left', 'easier', 0, 10));
    expect(all).toHaveLength(3);
  });

  test('leaves a side as it was that is over', () => {
    const after = played([FIVE], { set: LUNGES_LEFT, done: 0 }, { set: LUNGES_LEFT, done: 2 });

    expect(after).toEqual([FIVE, lunges('left', 'easier', 0, 2)]);
  });

  test('is nothing, as long as no rep was heard', () => {
    const place = { set: LUNGES_RIGHT, done: 5 };

    expect(played([FIVE], place, place)).toEqual([FIVE]);
  });

  test.each([
    ['where it goes on', 8],
    ['where some is done over again', 6],
  ])('is one with what was done so before, %s', (_, done) => {
    const before = [FIVE, lunges('right', 'easier', 5, 8)];

    const after = played(before, { set: LUNGES_RIGHT, done }, { set: LUNGES_RIGHT, done: 9 });

    expect(after).toEqual([FIVE, lunges('right', 'easier', 5, 9)]);
  });

  test('is apart from what was done so before another variant', () => {
    const before = [lunges('right', 'easier', 0, 2), lunges('right', 'standard', 2, 5)];

    const after = played(before, { set: LUNGES_RIGHT, done: 5 }, { set: LUNGES_RIGHT, done: 8 });

    expect(after).toEqual([...before, lunges('right', 'easier', 5, 8)]);
  });

  test.each([
    [2, [lunges('right', 'easier', 4, 8), lunges('right', 'easier', 0, 2)]],
    [4, [lunges('right', 'easier', 0, 8)]],
    [6, [lunges('right', 'easier', 0, 8)]],
  ])('from the first rep on, to %i, is one with what it reaches', (done, expected) => {
    const before = [lunges('right', 'easier', 4, 8)];

    const after = played(before, { set: LUNGES_RIGHT, done: 0 }, { set: LUNGES_RIGHT, done });

    expect(after).toEqual(expected);
  });

  test('is apart from another exercise', () => {
    const after = played(
      [SQUATS, FIVE],
      { set: LUNGES_RIGHT, done: 5 },
      { set: LUNGES_RIGHT, done: 8 },
    );

    expect(after).toEqual([SQUATS, FIVE, lunges('right', 'easier', 5, 8)]);
  });
});

describe('a count that is corrected', () => {
  const MIXED = [lunges('right', 'standard', 0, 5), lunges('right', 'easier', 5, 8)];
  const correctedTo = (reps: number, set: number = LUNGES_RIGHT, stretches = MIXED) => {
    const plan = easierLunges();
    return stretchesCorrected({ plan, stretches }, setsOf(plan, EXERCISES)[set]!, reps, EXERCISES);
  };

  test.each<readonly [number, readonly Stretch[]]>([
    [10, [MIXED[0]!, lunges('right', 'easier', 5, 10)]],
    [6, [MIXED[0]!, lunges('right', 'easier', 5, 6)]],
    [5, [MIXED[0]!]],
    [3, [lunges('right', 'standard', 0, 3)]],
    [0, []],
  ])('to %i is taken off the newest variant first', (reps, expected) => {
    expect(correctedTo(reps)).toEqual(expected);
  });

  test('leaves another exercise as it was', () => {
    expect(correctedTo(3, LUNGES_RIGHT, [SQUATS, ...MIXED])).toEqual([
      SQUATS,
      lunges('right', 'standard', 0, 3),
    ]);
  });

  test('of a side of which nothing is known yet is of the variant that is planned', () => {
    expect(correctedTo(4, LUNGES_LEFT)).toEqual([...MIXED, lunges('left', 'easier', 0, 4)]);
  });

  test('of an exercise whose variant was not changed is nothing to keep', () => {
    const SQUATS_RIGHT = 6;

    expect(correctedTo(4, SQUATS_RIGHT)).toBe(MIXED);
  });
});
