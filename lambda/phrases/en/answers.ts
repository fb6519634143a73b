import type { Milliseconds } from '../../domain/time';
import type { Phrases } from '../phrases';
import { EXERCISE_WORDS } from './exercise-words';
import { capitalised, counted, inWords } from './numbers';
import { repOf, sideOf } from './side-words';
import { wordsOf } from './words-of';

/** What the coach answers over a set, after which the set goes on: a few words each. */
export const ANSWERS = {
  // Whoever asks may have lost count.
  'reps left': ({ set, left }) => {
    const done = set.dose.reps - left;
    const [toGo, rep] = [inWords(left), inWords(set.countedBefore + done)];
    const all = capitalised(counted(left, repOf(set)));
    if (done === 0) return [`${all} to go.`, `All ${toGo} to go.`, `${all} still to go.`];
    return [
      `That was ${rep}. ${capitalised(toGo)} to go.`,
      `${capitalised(rep)} done, ${toGo} to go.`,
      `${capitalised(repOf(set))} ${rep} is done. ${capitalised(toGo)} more.`,
    ];
  },
  'time left': ({ of, setMs, sessionMs }) => [
    of === 'cool-down'
      ? `${capitalised(spanOf(setMs))} to go.`
      : `${capitalised(spanOf(setMs))} ${of === 'set' ? 'in this set' : 'here'}, ${spanOf(sessionMs)} in all.`,
  ],
  'side now': ({ set }) => [set.side ? `The ${sideOf(set)}.` : 'Both sides at once.'],
  'coming next': ({ exercise }) => [
    exercise ? `Next is the ${EXERCISE_WORDS[exercise].name}.` : 'This is the last one.',
  ],
  'side next': ({ set, exercise }) => [
    exercise
      ? `The ${sideOf(set)}, then the ${EXERCISE_WORDS[exercise].name}.`
      : `The ${sideOf(set)}, and that's it.`,
  ],
  'in brief': (way) => [wordsOf(way).inBrief],
  'pace set': ({ pace }) => [
    { slower: 'Slower.', normal: 'Normal pace.', faster: 'Faster.' }[pace],
  ],
  'pace unchanged': ({ pace }) => [
    {
      slower: 'This is the slowest I count.',
      normal: 'This is the normal pace.',
      faster: 'This is the fastest I count.',
    }[pace],
  ],
  'rest set': ({ moreMs }) => [
    moreMs > 0 ? `Rests are ${spanOf(moreMs)} longer now.` : 'Rests have their usual length.',
  ],
  'rest unchanged': ({ change }) => [
    change === 'shorter'
      ? 'These are the shortest rests I give.'
      : 'These are the longest rests I give.',
  ],
  'set-up unchanged': ({ change }) => [
    change === 'shorter'
      ? "That's the least time I give you to get ready."
      : "That's the most time I give you to get ready.",
  ],
  'set-up set': ({ moreMs }) => [
    moreMs > 0
      ? `You have ${spanOf(moreMs)} more to get ready.`
      : 'You have the usual time to get ready.',
  ],
  'first side set': ({ side, fromNextTime }) => [
    fromNextTime ? `From next time on we start ${side}.` : `We start on the ${side}.`,
  ],
  'variant set': ({ exercise, variant, lasting }) => {
    const { name, inBrief, easier, harder } = EXERCISE_WORDS[exercise];
    const standard = `The standard ${name} again. ${inBrief}`;
    const way = { easier, harder, standard, floor: standard }[variant];
    return lasting
      ? [`${way} I'll keep it that way.`, `${way} I'll remember that.`]
      : [`${way} Just for today.`];
  },
  'variant exhausted': ({ direction }) => [
    direction === 'easier'
      ? "That's the easiest I have. Do what you can."
      : "That's the hardest I have. Slower is harder still.",
  ],
  'count corrected': ({ set, reps }) => {
    const side = set.side ? `, ${sideOf(set)}` : '';
    const total = capitalised(inWords(reps)) + side;
    return [`${total}. Noted.`, `${total}. Got it.`];
  },
  'nothing to correct': () => ["There's nothing to correct right now."],
  'name what to correct': () => [
    'To correct something, name it. For example: I did eight push-ups.',
  ],
  'a minute': () => [
    'Take a minute. Breathe.',
    'A minute of rest.',
    'Shake it out. You have a minute.',
  ],
  'going on': () => ['Going on.'],
  'flow set': ({ flow }) => [
    flow === 'straight through'
      ? "Straight through, then. I'll stop only where I must."
      : 'One at a time, then.',
  ],
  'stairs set': ({ stairs }) =>
    stairs === 'none'
      ? ["Then we'll do calf raises on the floor, by a wall."]
      : ['Good. Use the step near me.'],
  'warm-up set': ({ warmUp }) => [
    warmUp === 'always' ? 'A warm-up and a cool-down, from now on.' : 'No warm-up, then.',
  ],
  'warm-up offered': () => ['If you like, say: warm up first.'],
  'straight through offered': () => ['Next time I can go straight through, with fewer questions.'],
} satisfies Partial<Phrases['sayings']>;

/** @example spanOf(95_000) // 'about two minutes' */
function spanOf(span: Milliseconds): string {
  const wholeSeconds = Math.round(span / 1000);
  if (wholeSeconds < 60) return counted(wholeSeconds, 'second');
  return `about ${counted(Math.round(span / 60_000), 'minute')}`;
}
