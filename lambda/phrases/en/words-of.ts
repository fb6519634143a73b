import type { PlannedSet } from '../../domain/plan';
import { EXERCISE_WORDS, type ExerciseWords } from './exercise-words';
import { VARIANT_WORDS } from './variant-words';

/** What is said of a set's exercise, in the way in which it is done there. */
export const wordsOf = ({
  exercise,
  variant,
}: Pick<PlannedSet, 'exercise' | 'variant'>): ExerciseWords => {
  const otherwise = VARIANT_WORDS[exercise][variant];
  return otherwise ? { ...EXERCISE_WORDS[exercise], ...otherwise } : EXERCISE_WORDS[exercise];
};
