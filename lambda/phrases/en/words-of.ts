import type { PlannedSet } from '../../domain/plan';
import { after, EXERCISE_WORDS, type ExerciseWords, PRAISE } from './exercise-words';

const RAISE = EXERCISE_WORDS['eccentric-calf-raise'];

/** The calf raise where there is no stair. */
const RAISE_ON_THE_FLOOR: ExerciseWords = {
  ...RAISE,
  place: 'Stand by a wall, a hand on it.',
  movements: [
    'Rise high on the balls of both feet.',
    'Lift your {other} foot. Lower the {side} heel slowly.',
    'Both feet, and rise. Then the same with a bent knee.',
  ],
  sideDone: after('Both feet down.', PRAISE),
  exerciseDone: after('Both feet down.', [
    'Raises done.',
    'Both legs done.',
    'All done.',
    "That's both legs.",
  ]),
};

/** What is said of a set's exercise, in the way in which it is done there. */
export const wordsOf = ({ exercise, variant }: Pick<PlannedSet, 'exercise' | 'variant'>) =>
  variant === 'floor' && exercise === 'eccentric-calf-raise'
    ? RAISE_ON_THE_FLOOR
    : EXERCISE_WORDS[exercise];
