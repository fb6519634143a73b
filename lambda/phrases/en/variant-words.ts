import type { ExerciseId, Variant } from '../../domain/exercise';
import { after, type ExerciseWords, PRAISE } from './exercise-words';

type OtherWords = Readonly<Partial<Record<Variant, Partial<ExerciseWords>>>>;

/** What is said otherwise of an exercise where it is not done in the standard way: whoever hears it does what is said. */
export const VARIANT_WORDS: Readonly<Record<ExerciseId, OtherWords>> = {
  'towel-drag': {
    harder: {
      place: 'Sit down, a book on the end of the towel.',
      movements: [
        'Sit with bare feet, a book on the far end of the towel.',
        'Grip the towel with your toes, and pull it in.',
        'Then let go, reach out, and grip again.',
      ],
      changeOver: 'Spread the towel, book at the end.',
    },
  },
  'eccentric-calf-raise': {
    easier: {
      movements: [
        'Balls of both feet on the edge. Heels high.',
        'Weight on your {side} leg. Lower both heels slowly.',
        'And rise on both. Then the same with bent knees.',
      ],
      inBrief: 'Both feet stay on. Slowly down, and up again.',
      phases: { bottom: 'Hold low.', concentric: 'And up.' },
      changeOver: 'Shift your weight over.',
    },
    harder: {
      movements: [
        'Backpack on. Balls of both feet on the edge.',
        'Lift your {other} foot. Lower the {side} heel slowly.',
        'Both feet, and rise. Then the same with a bent knee.',
      ],
    },
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
  },
  lunge: {
    easier: {
      place: 'Clear floor, next to the chair.',
      movements: [
        'A hand on the chair. Take a long step forward.',
        'Bend both knees a little, up on the rear toes.',
        'Front knee behind the toes. Straighten, and step back.',
      ],
      inBrief: 'Hand on the chair, step, bend a little, and back.',
    },
    harder: {
      place: 'Clear floor, a weight in each hand.',
      movements: [
        'A weight in each hand. Take a long step forward.',
        'Bend both knees, up on the toes of the rear foot.',
        'Front knee behind the toes. Straighten, and step back.',
      ],
    },
  },
  'one-leg-squat': {
    easier: {
      place: 'Next to the chair, a hand on it.',
      movements: [
        'Stand on one leg, the other straight out in front.',
        'One hand on the chair. Eyes on one fixed spot.',
        'Squat slowly, as far as you can, and rise.',
      ],
      inBrief: 'Hand on the chair, squat slowly, and rise.',
      changeOver: 'Your other hand on the chair.',
    },
    harder: {
      movements: [
        'Stand on one leg, the other straight out in front.',
        'Arms out to the sides. Eyes on one fixed spot.',
        'Squat slowly, deeper than before, and rise.',
      ],
      inBrief: 'One leg out in front, squat slow and deep, and rise.',
    },
  },
  'side-plank': {
    easier: {
      movements: [
        'Lie on your side, on one forearm, knees bent.',
        'Knees stay down. Lift your hips until you are in line.',
        'Hold, keep breathing, then lower slowly.',
      ],
      inBrief: 'On forearm and knees, lift the hips, hold, and lower.',
    },
    harder: {
      movements: [
        'Lie on your side, on one forearm, legs stretched.',
        'Lift your hips, the top leg, and the free arm.',
        'Hold, keep breathing, then lower slowly.',
      ],
      inBrief: 'On one forearm, lift hips, leg and arm, hold, and lower.',
    },
  },
  'press-up': {
    easier: {
      place: 'At the counter, hands on the edge.',
      movements: [
        'Hands on the counter. Feet back, body straight.',
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
  },
};
