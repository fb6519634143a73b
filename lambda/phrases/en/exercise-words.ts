import type { ExerciseId } from '../../domain/exercise';
import type { Phase } from '../../domain/tempo';
import type { Wordings } from '../phrases';

/** What is said of one exercise. Every text stands alone; a movement fits a teaching slot. */
export interface ExerciseWords {
  readonly name: string;
  /** What works on each side: "right foot". */
  readonly limb: string;
  readonly place: string;
  /** One movement after the other, for the first meeting; {side} works, {other} does not. */
  readonly movements: readonly [string, string, string];
  /** All of it in one sentence, for the second. */
  readonly inBrief: string;
  /** The verb after the number in the first reps. */
  readonly verb: string;
  /** What is said at the later phases of the first reps. */
  readonly phases: Readonly<Partial<Record<Phase, string>>>;
  /** What ends a side, and what ends the exercise: first how to get out of it. */
  readonly sideDone: Wordings;
  readonly exerciseDone: Wordings;
  readonly changeOver: string;
  readonly how: string;
  readonly muscles: string;
  readonly reason: string;
  readonly easier: string;
  readonly harder: string;
}

/** One way out, said with several words after it. */
export const after = (out: string, [first, ...others]: Wordings): Wordings => [
  `${out} ${first}`,
  ...others.map((word) => `${out} ${word}`),
];

export const PRAISE: Wordings = ['Good.', 'Well done.', 'Nice work.', 'Strong.'];

const AND_REST: Wordings = ['And rest.', 'Rest there.', 'Rest a moment.', 'And down to rest.'];

/** The words of the six exercises in English. */
export const EXERCISE_WORDS: Readonly<Record<ExerciseId, ExerciseWords>> = {
  'towel-drag': {
    name: 'towel drag',
    limb: 'foot',
    place: 'Sit down, towel at your bare feet.',
    movements: [
      'Sit with bare feet, the towel lengthwise in front of you.',
      'Grip the towel with your toes, and pull it in.',
      'Then let go, reach out, and grip again.',
    ],
    inBrief: 'Grip with the toes, pull, let go, and reach.',
    verb: 'Pull',
    phases: { eccentric: 'Reach.' },
    sideDone: after('Let go.', PRAISE),
    exerciseDone: after('Let go.', [
      'Both feet done.',
      'Towel drags done.',
      'All done.',
      "That's both feet.",
    ]),
    changeOver: 'Spread the towel out again.',
    how:
      'Sit down with bare feet and your legs out. Lay a bath towel lengthwise at your feet, on a smooth floor. ' +
      'Grip it with the toes of one foot, and drag it towards you in short pulls. Let go and reach between pulls.',
    muscles: 'The towel drag works the small muscles of your feet.',
    reason:
      'A strong foot holds its arch. That helps prevent plantar fasciitis, the sore heel many runners know.',
    easier: 'For an easier towel drag, do fewer pulls with each foot.',
    harder: 'For a harder towel drag, lay a book on the far end of the towel.',
  },
  'eccentric-calf-raise': {
    name: 'eccentric calf raise',
    limb: 'leg',
    place: 'Bottom stair, facing up, hand on the rail.',
    movements: [
      'Balls of both feet on the edge. Heels high.',
      'Lift your {other} foot. Lower the {side} heel slowly.',
      'Both feet, and rise. Then the same with a bent knee.',
    ],
    inBrief: 'Up on both feet, and slowly down on one.',
    verb: 'Lower',
    phases: { bottom: 'Hold low.', concentric: 'Both feet, and up.', top: 'Foot off.' },
    sideDone: after('Both feet on.', PRAISE),
    exerciseDone: after('Both feet on.', [
      'Step down.',
      'Now step down.',
      'And step down.',
      'Then step down.',
    ]),
    changeOver: 'Stay up on both feet.',
    how:
      'Stand on the bottom stair, facing up, the balls of your feet on the edge, a hand on the rail. ' +
      'Start high on both feet. Lift one foot off, and lower the other heel below the step. Hold at the lowest point. ' +
      'Then put the foot back, and rise on both. The knee is straight one time, bent the next.',
    muscles:
      'With a straight knee it works the big calf muscle. With a bent knee, the deep one. And always the Achilles tendon.',
    reason: 'Lowering slowly makes the Achilles tendon strong. That helps prevent injuries there.',
    easier:
      'For an easier calf raise, keep both feet on the stair all the time. Without a stair, do it on the floor, by a wall.',
    harder:
      'For a harder calf raise, wear a loaded backpack. Potatoes will do. Keep a hand on the rail.',
  },
  lunge: {
    name: 'lunge',
    limb: 'leg',
    place: 'Clear floor, feet shoulder width apart.',
    movements: [
      'Take a long step forward, about a yard.',
      'Bend both knees, up on the toes of the rear foot.',
      'Front knee behind the toes. Straighten, and step back.',
    ],
    inBrief: 'A long step, bend both knees, and step back.',
    verb: 'Step',
    phases: { concentric: 'And back.', top: 'Settle.' },
    sideDone: after('Stand tall.', PRAISE),
    exerciseDone: after('Stand tall.', [
      'Lunges done.',
      'Both legs done.',
      'Good work.',
      "That's both legs.",
    ]),
    changeOver: 'Feet back to shoulder width.',
    how:
      'Stand with your feet shoulder width apart. Step forward about a yard, and come up on the toes of the rear foot. ' +
      'Bend both knees and lower your body. Keep the front knee behind the toes. Then straighten, and step back.',
    muscles: 'The lunge works your quads, your hamstrings and your lower back.',
    reason: 'It makes the muscles around your knee strong, and they protect it when you run.',
    easier: 'For an easier lunge, go less deep, with a hand on a chair.',
    harder: 'For a harder lunge, hold a weight in each hand.',
  },
  'one-leg-squat': {
    name: 'one leg squat',
    limb: 'leg',
    place: 'Clear floor, the chair within reach.',
    movements: [
      'Stand on one leg, the other straight out in front.',
      'Arms out to the sides. Eyes on one fixed spot.',
      'Squat slowly, as far as you can, and rise.',
    ],
    inBrief: 'One leg out in front, squat slowly, and rise.',
    verb: 'Lower',
    phases: { concentric: 'And rise.', top: 'Settle.' },
    sideDone: after('Foot down.', ['Shake it out.', 'Good.', 'Loosen the leg.', 'Well done.']),
    exerciseDone: after('Foot down.', [
      'Squats done.',
      'Both legs done.',
      'Shake it out.',
      "That's both legs.",
    ]),
    changeOver: 'Find your fixed spot again.',
    how:
      'Stand on one leg, the other straight out in front, as high as your balance allows. Arms out to the sides, eyes on a fixed spot. ' +
      'Squat slowly, as far as you can, and rise. Slow is what makes it work.',
    muscles: 'The one leg squat works your core, your quads and your glutes.',
    reason: 'Every running step lands on one leg. This one teaches that leg to stay steady.',
    easier: 'For an easier one leg squat, keep a hand on a sturdy chair. Still hard? Go less deep.',
    harder: 'For a harder one leg squat, go deeper. After that, hold a weight.',
  },
  'side-plank': {
    name: 'side plank',
    limb: 'forearm',
    place: 'Down on the floor, on your side.',
    movements: [
      'Lie on your side, on one forearm, legs stretched.',
      'Lift your hips until your body is in line.',
      'Hold, keep breathing, then lower slowly.',
    ],
    inBrief: 'On one forearm, lift the hips, hold, and lower.',
    verb: 'Lift',
    phases: {},
    sideDone: after('And down.', PRAISE),
    exerciseDone: after('And down.', [
      'Planks done.',
      'Both sides done.',
      'Well held.',
      "That's both sides.",
    ]),
    changeOver: 'Roll over.',
    how:
      'Lie on your side, on one forearm, with your legs stretched. Lift your hips until your body is in line. ' +
      'Hold it, and keep breathing. Then lower slowly. When the hips sag, it is time to come down.',
    muscles: 'The side plank works your core and your hips.',
    reason: 'Hips that stay level make a better running technique, mile after mile.',
    easier: 'For an easier side plank, keep your knees on the floor.',
    harder: 'For a harder side plank, stretch the free arm over your head, and lift the top leg.',
  },
  'press-up': {
    name: 'push-up',
    limb: '',
    place: 'On the floor, on hands and knees.',
    movements: [
      'On your knees, hands shoulder width, body straight.',
      'Lower until your arms make a right angle.',
      'Then push back up.',
    ],
    inBrief: 'From the knees, down to a right angle, and up.',
    verb: 'Lower',
    phases: { concentric: 'And push.' },
    sideDone: AND_REST,
    exerciseDone: AND_REST,
    changeOver: '',
    how:
      'Put your hands on the floor, shoulder width apart, and start on your knees. Keep your body straight. ' +
      'Lower until your arms make a right angle, and push back up. As many as you can.',
    muscles: 'The push-up works your chest, your arms and your shoulders.',
    reason: 'A strong upper body keeps your posture when your legs get tired.',
    easier: 'For an easier push-up, put your hands on a counter instead of the floor.',
    harder: 'For a harder push-up, straighten your legs and go up on your toes.',
  },
};
