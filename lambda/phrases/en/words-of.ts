import type { ExerciseId, Variant } from '../../domain/exercise';
import type { PlannedSet } from '../../domain/plan';
import { after, EXERCISE_WORDS, type ExerciseWords, PRAISE } from './exercise-words';

/** What is said otherwise of an exercise in one of its variants. */
type Otherwise = Readonly<Partial<Record<Variant, Partial<ExerciseWords>>>>;

const RAISE: Otherwise = {
  floor: {
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
  },
  easier: {
    movements: [
      'Balls of both feet on the edge. Heels high.',
      'Both feet stay on. Lower your heels slowly.',
      'Then rise. The next one with bent knees.',
    ],
    inBrief: 'Up, and slowly down, with both feet on.',
    phases: { bottom: 'Hold low.', concentric: 'And up.' },
  },
};

const PRESS_UP: Otherwise = {
  easier: {
    place: 'At a counter, hands on its edge.',
    movements: [
      'Hands on the counter, shoulder width, body straight.',
      'Lower until your arms make a right angle.',
      'Then push back up.',
    ],
    inBrief: 'Hands on the counter, down to a right angle, and up.',
  },
  harder: {
    place: 'On the floor, on hands and toes.',
    movements: [
      'On your toes, hands shoulder width, body straight.',
      'Lower until your arms make a right angle.',
      'Then push back up.',
    ],
    inBrief: 'On your toes, down to a right angle, and up.',
  },
};

const OTHERWISE: Readonly<Partial<Record<ExerciseId, Otherwise>>> = {
  'eccentric-calf-raise': RAISE,
  'press-up': PRESS_UP,
  'one-leg-squat': {
    easier: {
      movements: [
        'Stand on one leg, the other straight out in front.',
        'A hand on the chair. Eyes on one fixed spot.',
        'Squat slowly, as far as you can, and rise.',
      ],
    },
  },
  'side-plank': {
    easier: {
      movements: [
        'Lie on your side, on one forearm, knees bent.',
        'Lift your hips. Your knees stay on the floor.',
        'Hold, keep breathing, then lower slowly.',
      ],
      inBrief: 'On forearm and knees, lift the hips, hold, and lower.',
    },
  },
};

/** What is said of a set's exercise, in the way in which it is done there. */
export const wordsOf = ({
  exercise,
  variant,
}: Pick<PlannedSet, 'exercise' | 'variant'>): ExerciseWords => ({
  ...EXERCISE_WORDS[exercise],
  ...OTHERWISE[exercise]?.[variant],
});
