import type { Prompt } from '../../domain/cue';
import type { PlannedSet } from '../../domain/plan';
import type { Phrases, Wordings } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, inWords } from './numbers';
import { doseOf, sideOf, standingAt } from './side-words';

const words = ({ exercise }: PlannedSet) => EXERCISE_WORDS[exercise];
const number = (value: number) => capitalised(inWords(value));

/** What the coach says while a part plays. While the body works: number, verb, at most seven words. */
export const CUES: Phrases['cues'] = {
  'set-up': ({ set }) => {
    const name = capitalised(words(set).name);
    const dose = capitalised(doseOf(set));
    if (!set.side)
      return [
        `${name}s. ${dose}.`,
        `${name}s now. ${dose}.`,
        `Time for ${words(set).name}s. ${dose}.`,
      ];
    const side = capitalised(sideOf(set));
    return [
      `${name}. ${side}. ${dose}.`,
      `${name}, ${sideOf(set)}. ${dose}.`,
      `${side}, ${words(set).name}. ${dose}.`,
    ];
  },
  teach: ({ exercise, teaching, movement }) => {
    const { movements, inBrief } = EXERCISE_WORDS[exercise];
    return [teaching === 'full' ? (movements[movement] ?? inBrief) : inBrief];
  },
  'wake word': () => ['While I count, start with my name. Say: Alexa, pause. Or: Alexa, resume.'],
  resume: ({ set, done }) => [
    `${capitalised(words(set).name)}. From ${standingAt(set, done)}.`,
    `Back to the ${words(set).name}. From ${standingAt(set, done)}.`,
    `On with the ${words(set).name}, from ${standingAt(set, done)}.`,
  ],
  'count-in': ({ beatsLeft }) => [`${number(beatsLeft)}.`],
  count: ({ set, rep, withVerb }) => [`${number(rep)}.${reminderOf(set, rep, withVerb)}`],
  phase: ({ set, phase }) => [words(set).phases[phase] ?? ''],
  halfway: () => ['Halfway.', 'Half done.', 'Halfway there.'],
  'two more': () => ['Two more.', 'Just two more.', 'Two to go.'],
  encourage: ({ set }) =>
    set.dose.kind === 'holds'
      ? ['Good line.', 'Strong.', 'Nice and long.']
      : ['Nice and slow.', 'Good form.', 'Strong work.'],
  hold: () => ['Hold.', 'And hold.', 'Hold it.'],
  'hold halfway': () => ['Halfway.'],
  'hold left': ({ secondsLeft }) => [`${number(secondsLeft)}.`],
  lower: () => ['Lower.', 'Slowly down.', 'And lower.'],
  breathe: () => ['Breathe.', 'Breathe out.', 'And breathe.'],
  'set end': ({ set, lastOfExercise }) => [
    lastOfExercise ? words(set).exerciseDone : words(set).sideDone,
  ],
  switch: ({ to }) => {
    const side = sideOf(to);
    const { changeOver } = words(to);
    return [
      `Now the ${side}. ${changeOver}`,
      `${capitalised(side)} next. ${changeOver}`,
      `${changeOver} ${capitalised(side)} now.`,
    ];
  },
  rest: () => ['And rest.', 'Rest now.', 'Take a rest.', 'Good. Rest.'],
  next: ({ next }) => [
    `Next: ${words(next).name}. ${words(next).place}`,
    `Then comes the ${words(next).name}. ${words(next).place}`,
    `The ${words(next).name} is next. ${words(next).place}`,
  ],
  prompt: ({ prompt, set }) => promptWordings(prompt, set),
};

/**
 * What follows the number: the verb in the first reps; before every hold, because it begins from rest; and the knee of
 * every calf raise, because it alternates and nobody remembers which it was.
 */
function reminderOf(set: PlannedSet, rep: number, withVerb: boolean): string {
  const verb = withVerb || set.dose.kind === 'holds' ? [words(set).verb] : [];
  const knee = rep % 2 === 1 ? 'straight knee' : 'bent knee';
  const said = set.exercise === 'eccentric-calf-raise' ? [...verb, knee] : verb;
  return said.length > 0 ? ` ${capitalised(said.join(', '))}.` : '';
}

function promptWordings(prompt: Prompt, after: PlannedSet): Wordings {
  switch (prompt.asks) {
    case 'ready': {
      const { next, rested } = prompt;
      if (next.exercise === after.exercise)
        return [
          `Rest a moment. Ready for the ${sideOf(next)}?`,
          `Breathe. Set for the ${sideOf(next)}?`,
        ];
      const { name, place } = words(next);
      return rested
        ? [`Ready for the ${name}?`, `Are you set for the ${name}?`, `The ${name}. Ready?`]
        : [`Rest. Next: ${name}. ${place} Ready?`, `Breathe. Then the ${name}. ${place} Ready?`];
    }
    case 'any more':
      return ['Any more in you?', 'Have you got five more?', 'Five more?', 'Any more?'];
    case 'finish':
      return [
        "And that's your session. Shall I tell you how your week stands?",
        'All done. Do you want to hear how your week stands?',
        "That's everything for today. Shall I tell you your week?",
      ];
  }
}
