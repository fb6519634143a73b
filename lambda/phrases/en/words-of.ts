import type { PlannedSet } from '../../domain/plan';
import { EXERCISE_WORDS, type ExerciseWords } from './exercise-words';
import { VARIANT_WORDS } from './variant-words';

/** What is said of a set's exercise, in the way in which it is done there. */
export function wordsOf({
  exercise,
  variant,
}: Pick<PlannedSet, 'exercise' | 'variant'>): ExerciseWords {
  const usual = EXERCISE_WORDS[exercise];
  const otherwise = VARIANT_WORDS[exercise][variant];
  if (!otherwise) return usual;
  const [first, second, third] = usual.movements;
  const { 0: toBegin = first, 1: then = second, 2: atLast = third } = otherwise.movements ?? {};
  return { ...usual, ...otherwise, movements: [toBegin, then, atLast] };
}
