import type { Dose } from '../../lambda/domain/exercise';
import type { PlannedSet } from '../../lambda/domain/plan';
import { remarkIn } from '../../lambda/domain/remark';

const setOf = (dose: Dose): PlannedSet => ({
  index: 0,
  exercise: 'lunge',
  side: 'right',
  dose,
  variant: 'standard',
  countedBefore: 0,
});

/** In which rep of a set each remark is made. */
function remarksIn(dose: Dose, lastOfExercise: boolean): Readonly<Record<string, number>> {
  const reps = Array.from({ length: dose.reps }, (_, index) => index + 1);
  return Object.fromEntries(
    reps.flatMap((rep) => {
      const remark = remarkIn(setOf(dose), rep, lastOfExercise);
      return remark ? [[remark, rep]] : [];
    }),
  );
}

describe('the coach remarks', () => {
  test.each([
    [3, { 'two more': 1, encourage: 2 }],
    [5, { 'two more': 3, encourage: 4 }],
    [6, { halfway: 3, 'two more': 4, encourage: 5 }],
    [7, { halfway: 4, 'two more': 5, encourage: 6 }],
    [8, { halfway: 4, 'two more': 6, encourage: 5 }],
    [10, { halfway: 5, 'two more': 8, encourage: 7 }],
    [20, { halfway: 10, 'two more': 18, encourage: 14 }],
  ])('in the last %i reps of an exercise: %p', (reps, remarks) => {
    expect(remarksIn({ kind: 'reps', reps }, true)).toEqual(remarks);
  });

  test('without encouragement where the other side is still to come', () => {
    expect(remarksIn({ kind: 'reps', reps: 10 }, false)).toEqual({ halfway: 5, 'two more': 8 });
  });

  test('on no middle and no end of as many as you can', () => {
    expect(remarksIn({ kind: 'as many as you can', reps: 10 }, true)).toEqual({ encourage: 7 });
  });
});
