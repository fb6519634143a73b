import type { Prompt } from '../../domain/cue';
import type { PlannedSet } from '../../domain/plan';
import type { WarmUpMove } from '../../domain/warm-up';
import type { Phrases, Wordings } from '../phrases';
import { numberInWords } from './amounts';
import { capitalised, inWords } from './numbers';
import { doseOf, nameOf, sideOf, standingAt } from './side-words';
import { wordsOf } from './words-of';

/** A hold's number takes so long to say that the name of its harder and easier way has to be short. */
const shortNameOf = (set: PlannedSet): string =>
  set.exercise === 'side-plank' && set.variant !== 'standard' ? nameOf(set, 'plank') : nameOf(set);

/** The middle, of a set or of a hold. */
const HALFWAY: Wordings = ['Halfway.', 'Half done.', 'Halfway there.', "That's half."];

const number = (value: number) => capitalised(inWords(value));

/** What the coach says while a part plays. While the body works: number, verb, at most seven words. */
export const CUES: Phrases['cues'] = {
  'warm-up': ({ move }) => [WARM_UP_WORDS[move]],
  'set-up': ({ set }) => {
    const name = capitalised(shortNameOf(set));
    const dose = capitalised(doseOf(set));
    if (!set.side)
      return [
        `${name}s. ${dose}.`,
        `${name}s now. ${dose}.`,
        `Time for ${nameOf(set)}s. ${dose}.`,
        `Now for ${nameOf(set)}s. ${dose}.`,
      ];
    const side = capitalised(sideOf(set));
    return [
      `${name}. ${side}. ${dose}.`,
      `${name}, ${sideOf(set)}. ${dose}.`,
      `${side}, ${shortNameOf(set)}. ${dose}.`,
      `${name}, ${sideOf(set)}: ${doseOf(set)}.`,
    ];
  },
  news: ({ set, news }) => {
    const before = numberInWords(news.before);
    const now = numberInWords(set.dose);
    return news.because === 'last time'
      ? [
          `Last time ${before}. Now ${now}.`,
          `${capitalised(before)} last time, so ${now} today.`,
          `It was ${before}. Today ${now}.`,
          `${capitalised(before)} last time. ${capitalised(now)} today.`,
        ]
      : set.dose.kind === 'holds'
        ? [
            `You held all ${before} seconds twice in a row, so today it's ${now}.`,
            `Every hold of ${before}, twice in a row. That makes it ${now} today.`,
            `${capitalised(now)} seconds, because you held all ${before} twice in a row.`,
            `Twice in a row you held all ${before} seconds. Now it's ${now}.`,
          ]
        : [
            `You did all ${before} twice in a row, so today it's ${now}.`,
            `All ${before}, twice in a row. That makes it ${now} today.`,
            `${capitalised(now)}, because you did all ${before} twice in a row.`,
            `Twice in a row you did all ${before}. Now it's ${now}.`,
          ];
  },
  teach: ({ of, teaching, movement }) => {
    const { movements, inBrief } = wordsOf(of);
    const text = teaching === 'full' ? (movements[movement] ?? inBrief) : inBrief;
    const other = of.side === 'right' ? 'left' : 'right';
    return [text.replaceAll('{side}', of.side ?? '').replaceAll('{other}', other)];
  },
  'wake word': () => ['While I count, start with my name. Say: Alexa, pause. Or: Alexa, resume.'],
  resume: ({ set, done }) => [
    `${capitalised(wordsOf(set).name)}. From ${standingAt(set, done)}.`,
    `Back to the ${wordsOf(set).name}. From ${standingAt(set, done)}.`,
    `On with the ${wordsOf(set).name}, from ${standingAt(set, done)}.`,
    `The ${wordsOf(set).name} again. From ${standingAt(set, done)}.`,
    `We go on with the ${wordsOf(set).name}, from ${standingAt(set, done)}.`,
  ],
  'count-in': ({ beatsLeft }) => [`${number(beatsLeft)}.`],
  count: ({ set, rep, withVerb }) => [`${number(rep)}.${reminderOf(set, rep, withVerb)}`],
  phase: ({ set, phase }) => [wordsOf(set).phases[phase] ?? ''],
  halfway: () => HALFWAY,
  'two more': () => ['Two more.', 'Just two more.', 'And two more.', 'Only two more.'],
  encourage: ({ set }) =>
    set.dose.kind === 'holds'
      ? ['Good line.', 'Strong.', 'Nice and long.', 'Steady.']
      : ['Nice and slow.', 'Good form.', 'Strong work.', 'Steady now.'],
  hold: () => ['Hold.', 'And hold.', 'Hold it.', 'Hold there.'],
  'hold halfway': () => HALFWAY,
  'hold left': ({ secondsLeft }) => [`${number(secondsLeft)}.`],
  lower: () => ['Lower.', 'Slowly down.', 'And lower.', 'Lower slowly.'],
  breathe: () => ['Breathe.', 'Breathe out.', 'And breathe.', 'Breathe easy.'],
  'set end': ({ set, lastOfExercise }) =>
    lastOfExercise ? wordsOf(set).exerciseDone : wordsOf(set).sideDone,
  switch: ({ to }) => {
    const side = sideOf(to);
    const { changeOver } = wordsOf(to);
    return [
      `Now the ${side}. ${changeOver}`,
      `${capitalised(side)} next. ${changeOver}`,
      `${changeOver} ${capitalised(side)} now.`,
      `On to the ${side}. ${changeOver}`,
    ];
  },
  rest: () => ['And rest.', 'Rest now.', 'Take a rest.', 'Good. Rest.'],
  next: ({ next }) => [
    `Next: the ${wordsOf(next).name}. ${wordsOf(next).place}`,
    `Then comes the ${wordsOf(next).name}. ${wordsOf(next).place}`,
    `The ${wordsOf(next).name} is next. ${wordsOf(next).place}`,
    `On to the ${wordsOf(next).name}. ${wordsOf(next).place}`,
  ],
  'rest left': () => [
    'Ten seconds.',
    'Ten more seconds.',
    'Ten seconds more.',
    'Ten seconds to go.',
  ],
  prompt: ({ prompt, set }) => promptWordings(prompt, set),
};

const WARM_UP_WORDS: Readonly<Record<WarmUpMove, string>> = {
  march: 'Warm up. March on the spot, arms loose, for a minute.',
  'heel digs': 'Heel digs: one heel out in front, then the other.',
  'knee lifts': 'Knee lifts: bring one knee up, then the other.',
  'shoulders back': 'Roll your shoulders back, ten times.',
  'shoulders forward': 'Now roll your shoulders forward, ten times.',
  'calf right': 'Cool down. Right foot back, heel on the floor. Stretch the calf.',
  'calf left': 'Now the left foot back. Stretch that calf.',
  'easy breathing': 'Stand tall. Breathe easily.',
};

/**
 * What follows the number: the verb in the first reps; before every hold, because it begins from rest; and the knee of
 * every calf raise, because it alternates and nobody remembers which it was.
 */
function reminderOf(set: PlannedSet, rep: number, withVerb: boolean): string {
  const verb = withVerb || set.dose.kind === 'holds' ? [wordsOf(set).verb] : [];
  const knee = rep % 2 === 1 ? 'straight knee' : 'bent knee';
  const said = set.exercise === 'eccentric-calf-raise' ? [...verb, knee] : verb;
  return said.length > 0 ? ` ${capitalised(said.join(', '))}.` : '';
}

function promptWordings(prompt: Prompt, after: PlannedSet): Wordings {
  switch (prompt.asks) {
    case 'ready':
      return readyWordings(prompt, after);
    case 'go on':
      return [
        'Ready to go on?',
        'Shall we go on?',
        'Better? Ready to go on?',
        'Are you set to go on?',
      ];
    case 'any more':
      return ['Any more in you?', 'Have you got five more?', 'Five more?', 'Any more?'];
    case 'cool down':
      return [
        'All done. Ready for the cool-down?',
        "That's all of it. Ready to cool down?",
        'That was the last one. Shall we cool down?',
        'Every set is done. Ready for the cool-down?',
      ];
    case 'finish':
      return [
        "And that's your session. Shall I tell you how your week stands?",
        'All done. Do you want to hear how your week stands?',
        "That's everything for today. Shall I tell you your week?",
        'That was the last one. Would you like to hear your week?',
      ];
  }
}

/** Whether a runner is ready for the other side, or for the next exercise. */
function readyWordings(
  { next, rested }: Extract<Prompt, { readonly asks: 'ready' }>,
  after: PlannedSet,
): Wordings {
  if (next.exercise === after.exercise && next.index !== after.index)
    return [
      `Rest a moment. Ready for the ${sideOf(next)}?`,
      `Breathe. Set for the ${sideOf(next)}?`,
      `Take a breath. Ready for the ${sideOf(next)}?`,
      `A short rest. Set for the ${sideOf(next)}?`,
    ];
  const { name, place } = wordsOf(next);
  return rested
    ? [
        `Ready for the ${name}?`,
        `Are you set for the ${name}?`,
        `The ${name}. Ready?`,
        `All set for the ${name}?`,
      ]
    : [
        `Rest. Next: the ${name}. ${place} Ready yet?`,
        `Breathe. Then the ${name}. ${place} Ready?`,
        `Rest now. Then the ${name}. ${place} All set?`,
        `Good. The ${name} is next. ${place} Ready yet?`,
      ];
}
