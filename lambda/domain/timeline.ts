import type { Cue, UntimedCue } from './cue';
import type { Exercises } from './exercise';
import { openingCues, promptCue, restCues, setEndCue, switchCues } from './part-cues';
import { type Plan, type PlannedExercise, type PlannedSet, setsOf, type Teaching } from './plan';
import { setCuesOf } from './set-cues';
import { type Milliseconds, seconds } from './time';

/** As much of a timeline as one answer may last: 20 s under Alexa's 240 s, for voices slower than the slots. In ms. */
export const MAX_PART_MS: Milliseconds = seconds(220);

/** A whole training session in cues with their times, ms from its beginning; waiting for the runner takes no time in it. */
export interface Timeline {
  readonly plan: Plan;
  readonly sets: readonly PlannedSet[];
  readonly cues: readonly Cue[];
  readonly length: Milliseconds;
}

/**
 * Unrolls a plan into its timeline. The same plan always gives the same timeline, whatever the language and the wording.
 * @example timelineOf(fullPlan, EXERCISES).cues[0] // { kind: 'set-up', at: 0, slot: 5000, ... }
 */
export function timelineOf(plan: Plan, exercises: Exercises): Timeline {
  const sets = setsOf(plan, exercises);
  const cues: UntimedCue[] = [];
  let rested = false;
  for (const planned of plan.exercises) {
    const block = blockOf(planned, { plan, exercises, sets, rested });
    cues.push(...block.cues);
    rested = block.rested;
  }
  return { plan, sets, cues: timed(cues), length: lengthOf(cues) };
}

/**
 * Gives cues their times, one slot after the other.
 * @example timed([{ slot: 3000, ... }, { slot: 1000, ... }]).map((cue) => cue.at) // [0, 3000]
 */
export function timed(cues: readonly UntimedCue[]): readonly Cue[] {
  let at = 0;
  return cues.map((cue) => {
    const placed = { ...cue, at };
    at += cue.slot;
    return placed;
  });
}

/** How long cues last together, in ms. */
export const lengthOf = (cues: readonly UntimedCue[]): Milliseconds =>
  cues.reduce((sum, cue) => sum + cue.slot, 0);

/** The plan with what it unrolls from; `rested`: the coming exercise was already taught, in the rest before it. */
interface Unrolling {
  readonly plan: Plan;
  readonly exercises: Exercises;
  readonly sets: readonly PlannedSet[];
  readonly rested: boolean;
}

/** One exercise, in as few parts as it fits into, and whether it ends with its rest. */
interface Block {
  readonly cues: readonly UntimedCue[];
  readonly rested: boolean;
}

/**
 * One exercise in parts, each ending with its prompt: in one part with its rest where that fits into an answer; else
 * the rest is left to the open prompt; else it is cut between the sides. Further press-ups are parts of their own.
 */
function blockOf({ exercise, dose }: PlannedExercise, unrolling: Unrolling): Block {
  const own = unrolling.sets.filter((set) => set.exercise === exercise);
  const alone = own.map((set) => [set]);
  const groupings = dose.kind === 'as many as you can' ? [alone] : [[own], alone];
  const blocks = groupings.flatMap((groups) =>
    [true, false].map((rested) => ({
      parts: groups.map((sets) => partCues(sets, rested, unrolling)),
      rested,
    })),
  );
  const fits = ({ parts }: { readonly parts: readonly (readonly UntimedCue[])[] }) =>
    parts.every((part) => lengthOf(part) <= MAX_PART_MS);
  const { parts, rested } = blocks.find(fits) ?? blocks.at(-1)!;
  return { cues: parts.flat(), rested };
}

/** The cues of one part: its sets with the switches between them, and what ends it. */
function partCues(
  group: readonly PlannedSet[],
  rests: boolean,
  { plan, exercises, sets, rested }: Unrolling,
): readonly UntimedCue[] {
  const [first] = group as readonly [PlannedSet];
  const exercise = exercises[first.exercise];
  const opensExercise = sets[first.index - 1]?.exercise !== first.exercise;
  const teaching = opensExercise && !rested ? teachingOf(first, plan) : 'none';
  const work = group.flatMap((set, index) => {
    const lastOfExercise = sets[set.index + 1]?.exercise !== set.exercise;
    const to = group[index + 1];
    return [
      ...setCuesOf(set, exercise.rep, plan.pace, lastOfExercise),
      setEndCue(set, lastOfExercise),
      ...(to ? switchCues(set, to, exercise) : []),
    ];
  });
  return [
    ...openingCues(first, teaching, plan.teachesWakeWord && first.index === 0),
    ...work,
    ...closingCues(group.at(-1)!, rests, { plan, exercises, sets, rested }),
  ];
}

/** How a part ends: with the rest after its exercise where there is one, and always with a question. */
function closingCues(
  last: PlannedSet,
  rests: boolean,
  { plan, exercises, sets }: Unrolling,
): readonly UntimedCue[] {
  if (last.dose.kind === 'as many as you can') return [promptCue(last, { asks: 'any more' })];
  const next = sets[last.index + 1];
  if (!next) return [promptCue(last, { asks: 'finish' })];
  const rested = rests && next.exercise !== last.exercise;
  const { restMs } = exercises[last.exercise];
  return [
    ...(rested ? restCues(last, next, teachingOf(next, plan), restMs) : []),
    promptCue(last, { asks: 'ready', next, rested }),
  ];
}

/** How much of a set's exercise is explained in this plan. */
export const teachingOf = ({ exercise }: PlannedSet, { exercises }: Plan): Teaching =>
  exercises.find((planned) => planned.exercise === exercise)?.teaching ?? 'none';
