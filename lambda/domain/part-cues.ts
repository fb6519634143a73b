import type { Prompt, Reached, UntimedCue } from './cue';
import type { Exercise, ExerciseId } from './exercise';
import type { PlannedSet, Teaching } from './plan';
import { MOVEMENTS, SLOT_MS } from './slots';
import type { Milliseconds } from './time';

/** Before the first rep of a set. */
const before = (set: PlannedSet): Reached => ({ set, done: 0 });

/** After the last rep of a set. */
const after = (set: PlannedSet): Reached => ({ set, done: set.dose.reps });

/** The exercise, the side and the number: what a runner needs to know before every set. */
export const setUpCue = (set: PlannedSet): UntimedCue => ({
  kind: 'set-up',
  slot: SLOT_MS['set-up'],
  ...before(set),
});

/** How a runner who was interrupted finds back in: the exercise, the side and the rep to go on with. */
export const resumeCue = (reached: Reached): UntimedCue => ({
  kind: 'resume',
  rep: reached.set.countedBefore + reached.done + 1,
  slot: SLOT_MS.resume,
  ...reached,
});

/** The teaching of an exercise, one cue per movement. */
export const teachCues = (
  exercise: ExerciseId,
  teaching: Teaching,
  reached: Reached,
): readonly UntimedCue[] =>
  teaching === 'none'
    ? []
    : Array.from({ length: MOVEMENTS[teaching] }, (_, movement) => ({
        kind: 'teach',
        exercise,
        teaching,
        movement,
        slot: SLOT_MS.teach,
        ...reached,
      }));

/** How to interrupt while reps are counted: said once, before a runner's first set. */
export const wakeWordCue = (set: PlannedSet): UntimedCue => ({
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
  teaching: Teaching,
  teachesWakeWord: boolean,
): readonly UntimedCue[] => [
  ...(set.countedBefore > 0 ? [] : [setUpCue(set)]),
  ...teachCues(set.exercise, teaching, before(set)),
  ...(teachesWakeWord ? [wakeWordCue(set)] : []),
  ...countInCues(before(set)),
];

/** The end of a set, so that nobody waits in position for a rep that does not come. */
export const setEndCue = (set: PlannedSet, lastOfExercise: boolean): UntimedCue => ({
  kind: 'set end',
  lastOfExercise,
  slot: SLOT_MS['set end'],
  ...after(set),
});

/** From one side to the other: the new side named, time to get there, three, two, one. */
export function switchCues(from: PlannedSet, to: PlannedSet, { switchMs }: Exercise) {
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
  const reached = after(last);
  const said: readonly UntimedCue[] = [
    { kind: 'rest', slot: SLOT_MS.rest, ...reached },
    { kind: 'next', next, slot: SLOT_MS.next, ...reached },
    ...teachCues(next.exercise, teaching, reached),
  ];
  const quiet = restMs - said.reduce((sum, cue) => sum + cue.slot, 0);
  return said.map((cue, index) =>
    index === said.length - 1 ? { ...cue, slot: cue.slot + quiet } : cue,
  );
}

/** The question that ends a part: an open microphone must carry one. */
export const promptCue = (set: PlannedSet, prompt: Prompt): UntimedCue => ({
  kind: 'prompt',
  prompt,
  slot: SLOT_MS.prompt,
  ...after(set),
});
