import { EXERCISES } from '../../lambda/content/exercises';
import type { ExerciseId } from '../../lambda/domain/exercise';
import { motionOf } from '../../lambda/domain/motion';
import { setsOf } from '../../lambda/domain/plan';
import { FIRST_FULL } from './plans';

function motionIn(exercise: ExerciseId) {
  const set = setsOf(FIRST_FULL, EXERCISES).find((each) => each.exercise === exercise)!;
  return motionOf(set, EXERCISES[exercise].rep, 'normal');
}

describe('the body', () => {
  test('goes through the phases of a tempo', () => {
    expect(motionIn('lunge')).toEqual([
      { phase: 'eccentric', at: 0, length: 2_000 },
      { phase: 'concentric', at: 2_000, length: 2_000 },
      { phase: 'top', at: 4_000, length: 1_000 },
    ]);
  });

  test('is lifted, held, lowered and rested in a side plank', () => {
    expect(motionIn('side-plank')).toEqual([
      { phase: 'lift', at: 0, length: 2_000 },
      { phase: 'hold', at: 2_000, length: 10_000 },
      { phase: 'lower', at: 12_000, length: 2_000 },
      { phase: 'breathe', at: 14_000, length: 2_000 },
    ]);
  });
});
