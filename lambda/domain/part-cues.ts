import type { AnswerLength, Prompt, Reached, UntimedCue } from './cue';
import { lengthOf } from './cue-times';
import type { Plan, PlannedSet, Teaching } from './plan';
import { UNCERTAINTY_MS } from './position';
import { ANSWER_MS, MOVEMENTS, SLOT_MS } from './slots';
import { type Milliseconds, seconds } from './time';

/** Before the first rep of a set. */
const before = (set: PlannedSet): Reached => ({ set, done: 0 });

/** After the last rep of a set. */
export const after = (set: PlannedSet): Reached => ({ set, done: set.dose.reps });

/** The answer to something asked in the middle of a set; its words come with the reply. */
export const answerCue = (reached: Reached, length: AnswerLength): UntimedCue => ({
  kind: 'answer',
  length,
  slot: ANSWER_MS[length],
  ...reached,
});

/** The exercise, the side and the number: what a runner needs to know before every set, and time to get there. */
export const setUpCue = (set: PlannedSet, { moreSetUpMs }: Plan): UntimedCue => ({
  kind: 'set-up',
  slot: SLOT_MS['set-up'] + moreSetUpMs,
  ...before(set),
});

/** How a runner who was interrupted finds back in: the exercise, the side and the rep to go on with. */
export const resumeCue = (reached: Reached): UntimedCue => ({
  kind: 'resume',
  rep: reached.set.countedBefore + reached.done + 1,
  slot: SLOT_MS.resume,
  ...reached,
});

/** Why there is more of an exercise than last time: said once, before its first side. */
function newsCues(set: PlannedSet, { exercises, firstSide }: Plan): readonly UntimedCue[] {
  const { news } = exercises.find(({ exercise }) => exercise === set.exercise)!;
  const isFirst = set.side === null || set.side === firstSide;
  return news && isFirst ? [{ kind: 'news', news, slot: SLOT_MS.news, ...before(set) }] : [];
}

/** The teaching of an exercise, one cue per movement. */
export const teachCues = (
  of: PlannedSet,
  teaching: Teaching,
  reached: Reached,
): readonly UntimedCue[] =>
  teaching === 'none'
    ? []
    : Array.from({ length: MOVEMENTS[teaching] }, (_, movement) => ({
        kind: 'teach',
        of,
        teaching,
        movement,
        slot: SLOT_MS.teach,
        ...reached,
      }));

/** How to interrupt while reps are counted: said once, before a runner's first set. */
const wakeWordCue = (set: PlannedSet): UntimedCue => ({
  kind: 'wake word',
  slot: SLOT_MS['wake word'],
  ...before(set),
});

/** "Three, two, one." */
export const countInCues = (reached: Reached): readonly UntimedCue[] =>
  ([3, 2, 1] as const).map((beatsLeft) => ({
    kind: 'count-in',
    beatsLeft,
    slot: SLOT_MS['count-in'],
    ...reached,
  }));

/** All that comes before the first rep of a set; a set that counts on from the one before needs only three, two, one. */
export const openingCues = (
  set: PlannedSet,
  plan: Plan,
  teaching: Teaching,
  teachesWakeWord: boolean,
): readonly UntimedCue[] => [
  ...(set.countedBefore > 0 ? [] : [setUpCue(set, plan), ...newsCues(set, plan)]),
  ...teachCues(set, teaching, before(set)),
  ...(teachesWakeWord ? [wakeWordCue(set)] : []),
  ...countInCues(before(set)),
];

/**
 * A breath before "any more in you?": as long as it is uncertain where an interruption fell (position.ts), in whole halves of a
 * second. So whoever speaks at the question is never believed to be in the last rep still. In ms.
 */
const BREATH_MS: Milliseconds = Math.ceil(UNCERTAINTY_MS / seconds(0.5)) * seconds(0.5);

/** The end of a set, so that nobody waits in position for a rep that does not come. */
export const setEndCue = (set: PlannedSet, lastOfExercise: boolean): UntimedCue => ({
  kind: 'set end',
  lastOfExercise,
  slot: set.dose.kind === 'as many as you can' ? BREATH_MS : SLOT_MS['set end'],
  ...after(set),
});

/** From one side to the other: the new side named, time to get there, three, two, one. */
export function switchCues(
  from: PlannedSet,
  to: PlannedSet,
  switchMs: Milliseconds,
): readonly UntimedCue[] {
  const countIn = countInCues(before(to));
  const slot = switchMs - countIn.length * SLOT_MS['count-in'];
  const change: UntimedCue = { kind: 'switch', to, slot, ...after(from) };
  return [change, ...countIn];
}

/** The rest after an exercise: the next one and its place, its teaching, then quiet until the rest is over. */
export function restCues(
  last: PlannedSet,
  next: PlannedSet,
  teaching: Teaching,
  restMs: Milliseconds,
): readonly UntimedCue[] {
  return withQuiet(saidInRest(last, next, teaching), restMs);
}

function saidInRest(last: PlannedSet, next: PlannedSet, teaching: Teaching): readonly UntimedCue[] {
  const reached = after(last);
  return [
    { kind: 'rest', slot: SLOT_MS.rest, ...reached },
    { kind: 'next', next, slot: SLOT_MS.next, ...reached },
    ...teachCues(next, teaching, reached),
  ];
}

/**
 * What is said in a rest, and then quiet, so that together they last as long as the rest; whoever has been left in quiet
 * for a while hears when ten seconds are left.
 */
function withQuiet(said: readonly UntimedCue[], restMs: Milliseconds): readonly UntimedCue[] {
  const last = said.at(-1)!;
  const quiet = Math.max(0, restMs - lengthOf(said));
  const isLong = quiet > SLOT_MS['rest left'];
  const lastSlot = last.slot + quiet - (isLong ? SLOT_MS['rest left'] : 0);
  const restLeft: UntimedCue = {
    kind: 'rest left',
    slot: SLOT_MS['rest left'],
    set: last.set,
    done: last.done,
  };
  return [...said.slice(0, -1), { ...last, slot: lastSlot }, ...(isLong ? [restLeft] : [])];
}

/**
 * The rest between two exercises that follow each other without a word from the runner: it ends with the next one's
 * set-up, inside the same time. Teaching that has no room in it is left out.
 */
export function restAndSetUpCues(
  last: PlannedSet,
  next: PlannedSet,
  teaching: Teaching,
  restMs: Milliseconds,
  plan: Plan,
): readonly UntimedCue[] {
  const opening = openingCues(next, plan, 'none', false);
  const pauseMs = restMs - lengthOf(opening);
  const rest = [teaching, 'brief' as const, 'none' as const]
    .map((shorter) => saidInRest(last, next, shorter))
    .find((said) => lengthOf(said) <= pauseMs);
  return [...withQuiet(rest ?? saidInRest(last, next, 'none'), pauseMs), ...opening];
}

/** The question that ends a part: an open microphone must carry one. */
export const promptCue = (reached: Reached, prompt: Prompt): UntimedCue => ({
  kind: 'prompt',
  prompt,
  slot: SLOT_MS.prompt,
  ...reached,
});
