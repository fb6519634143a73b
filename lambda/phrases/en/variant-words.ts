import type { ExerciseId, Variant } from '../../domain/exercise';
import { after, type ExerciseWords, PRAISE } from './exercise-words';

/** What is said otherwise; of the movements, by their places, those that go otherwise. */
interface OtherWords extends Partial<Omit<ExerciseWords, 'movements'>> {
  readonly movements?: Readonly<Partial<Record<0 | 1 | 2, string>>>;
}

type OtherWays = Readonly<Partial<Record<Variant, OtherWords>>>;

/** What is said otherwise of an exercise where it is not done in the standard way: whoever hears it does what is said. */
export const VARIANT_WORDS: Readonly<Record<ExerciseId, OtherWays>> = {
  'towel-drag': {
    harder: {
      place: 'Sit down, a book on the end of the towel.',
      movements: { 0: 'Sit with bare feet, a book on the far end of the towel.' },
      changeOver: 'Spread the towel, book at the end.',
    },
  },
  'eccentric-calf-raise': {
    easier: {
      movements: {
        1: 'Weight on your {side} leg. Lower both heels slowly.',
        2: 'And rise on both. Then the same with bent knees.',
      },
      inBrief: 'Both feet stay on. Slowly down, and up again.',
      phases: { bottom: 'Hold low.', concentric: 'And up.' },
      changeOver: 'Shift your weight over.',
    },
    harder: {
      movements: { 0: 'Backpack on. Balls of both feet on the edge.' },
    },
    floor: {
      place: 'Stand by a wall, a hand on it.',
      movements: { 0: 'Rise high on the balls of both feet.' },
      sideDone: after('Both feet down.', PRAISE),
      exerciseDone: after('Both feet down.', [
        'Raises done.',
        'Both legs done.',
        'All done.',
        "That's both legs.",
      ]),
    },
  },
  lunge: {
    easier: {
      place: 'Clear floor, next to the chair.',
      movements: {
        0: 'A hand on the chair. Take a long step forward.',
        1: 'Bend both knees a little, up on the rear toes.',
      },
      inBrief: 'Hand on the chair, step, bend a little, and back.',
    },
    harder: {
      place: 'Clear floor, a weight in each hand.',
      movements: { 0: 'A weight in each hand. Take a long step forward.' },
    },
  },
  'one-leg-squat': {
    easier: {
      place: 'Next to the chair, a hand on it.',
      movements: { 1: 'One hand on the chair. Eyes on one fixed spot.' },
      inBrief: 'Hand on the chair, squat slowly, and rise.',
      changeOver: 'Your other hand on the chair.',
    },
    harder: {
      movements: { 2: 'Squat slowly, deeper than before, and rise.' },
      inBrief: 'One leg out in front, squat slow and deep, and rise.',
    },
  },
  'side-plank': {
    easier: {
      movements: {
        0: 'Lie on your side, on one forearm, knees bent.',
        1: 'Knees stay down. Lift your hips until you are in line.',
      },
      inBrief: 'On forearm and knees, lift the hips, hold, and lower.',
    },
    harder: {
      movements: { 1: 'Lift your hips, the top leg, and the free arm.' },
      inBrief: 'On one forearm, lift hips, leg and arm, hold, and lower.',
    },
  },
  'press-up': {
    easier: {
      place: 'At the counter, hands on the edge.',
      movements: { 0: 'Hands on the counter. Feet back, body straight.' },
      inBrief: 'Hands on the counter, down to a right angle, and up.',
    },
    harder: {
      place: 'On the floor, on hands and toes.',
      movements: { 0: 'On your toes, hands shoulder width, body straight.' },
      inBrief: 'On your toes, down to a right angle, and up.',
    },
  },
};
