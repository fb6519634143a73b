import type { Cue, UntimedCue } from './cue';
import { lengthOf, timed } from './cue-times';
import { numbersOf } from './cue-numbers';
import type { Exercises } from './exercise';
import {
  after,
  openingCues,
  promptCue,
  restAndSetUpCues,
  restCues,
  setEndCue,
  switchCues,
} from './part-cues';
import { type Plan, type PlannedSet, setsOf, type Teaching } from './plan';
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
 * Unrolls a plan into its timeline, part by part, each ending with its prompt. The same plan always gives the same
 * timeline, whatever the language and the wording.
 * @example timelineOf(fullPlan, EXERCISES).cues[0] // { kind: 'set-up', at: 0, slot: 5000, ... }
 */
export function timelineOf(plan: Plan, exercises: Exercises): Timeline {
  const key = JSON.stringify(plan);
  const known = UNROLLED.get(key);
  if (known?.exercises === exercises) return known.timeline;
  const timeline = unroll(plan, exercises);
  const [oldest] = UNROLLED.keys();
  if (UNROLLED.size >= KEPT) UNROLLED.delete(oldest!);
  UNROLLED.set(key, { exercises, timeline });
  return timeline;
}

/** How many timelines are kept, of some 100 KB each. */
const KEPT = 8;

/**
 * The plans that were unrolled last, whoever's they are: a turn looks at its timeline several times, the next turn of its
 * runner once more. Unrolling it is a third of a warm turn.
 */
const UNROLLED = new Map<string, { readonly exercises: Exercises; readonly timeline: Timeline }>();

function unroll(plan: Plan, exercises: Exercises): Timeline {
  const sets = setsOf(plan, exercises);
  const works = sets.map((set) => workOf(set, sets, plan, exercises));
  const cues: UntimedCue[] = [];
  let rested = false;
  for (let from = 0; from < works.length;) {
    const unrolling = { plan, exercises, sets, rested };
    const group = groupFrom(works.slice(from), unrolling);
    const withRest = partCues(group, true, unrolling);
    rested = fits(withRest);
    cues.push(...(rested ? withRest : partCues(group, false, unrolling)));
    from += group.length;
  }
  return { plan, sets, cues: timed(cues, numbersOf(cues)), length: lengthOf(cues) };
}

/** The plan with what it unrolls from; `rested`: the coming exercise was already taught, in the rest before it. */
interface Unrolling {
  readonly plan: Plan;
  readonly exercises: Exercises;
  readonly sets: readonly PlannedSet[];
  readonly rested: boolean;
}

/** A set with its cues, from its first rep to its end. */
interface Work {
  readonly set: PlannedSet;
  readonly cues: readonly UntimedCue[];
}

function workOf(
  set: PlannedSet,
  sets: readonly PlannedSet[],
  plan: Plan,
  exercises: Exercises,
): Work {
  const lastOfExercise = sets[set.index + 1]?.exercise !== set.exercise;
  const { rep } = exercises[set.exercise];
  const cues = setCuesOf(set, rep, plan.pace, lastOfExercise);
  return { set, cues: [...cues, setEndCue(set, lastOfExercise)] };
}

const fits = (part: readonly UntimedCue[]): boolean => lengthOf(part) <= MAX_PART_MS;

/**
 * The sets of the next part: as many as fit into one answer when its rest is left to the open prompt. One at a time, a
 * part is one exercise, cut between its sides where it must be; straight through, it goes on into the next exercise.
 */
function groupFrom(works: readonly Work[], unrolling: Unrolling): readonly Work[] {
  let count = 1;
  while (
    count < works.length &&
    mayFollow(works[count - 1]!.set, works[count]!.set, unrolling.plan) &&
    fits(partCues(works.slice(0, count + 1), false, unrolling))
  )
    count += 1;
  return works.slice(0, count);
}

/** Whether a set may follow another without a prompt; more press-ups are asked for each time. */
const mayFollow = (set: PlannedSet, next: PlannedSet, { flow }: Plan): boolean =>
  next.countedBefore === 0 && (flow === 'straight through' || next.exercise === set.exercise);

/** The cues of one part: its sets with what lies between them, and what ends it. */
function partCues(
  works: readonly Work[],
  rests: boolean,
  unrolling: Unrolling,
): readonly UntimedCue[] {
  const { plan, sets, rested } = unrolling;
  const { set: first } = works[0]!;
  const opensExercise = sets[first.index - 1]?.exercise !== first.exercise;
  const teaching = opensExercise && !rested ? teachingOf(first, plan) : 'none';
  return [
    ...openingCues(first, plan, teaching, plan.teachesWakeWord && first.index === 0),
    ...works.flatMap(({ set, cues }, index) => {
      const to = works[index + 1]?.set;
      return to ? [...cues, ...cuesBetween(set, to, unrolling)] : cues;
    }),
    ...closingCues(works.at(-1)!.set, rests, unrolling),
  ];
}

/** From one set to the next: a change of side, or a rest that is the set-up of the next exercise. */
function cuesBetween(
  set: PlannedSet,
  to: PlannedSet,
  { plan, exercises }: Unrolling,
): readonly UntimedCue[] {
  const { switchMs, restMs } = exercises[set.exercise];
  return set.exercise === to.exercise
    ? switchCues(set, to, switchMs + plan.moreSetUpMs)
    : restAndSetUpCues(set, to, teachingOf(to, plan), restMs + plan.moreRestMs, plan);
}

/** How a part ends: with the rest after its exercise where there is one, and always with a question. */
function closingCues(
  last: PlannedSet,
  rests: boolean,
  { plan, exercises, sets }: Unrolling,
): readonly UntimedCue[] {
  if (last.dose.kind === 'as many as you can')
    return [promptCue(after(last), { asks: 'any more' })];
  const next = sets[last.index + 1];
  if (!next) return [promptCue(after(last), { asks: plan.coolsDown ? 'cool down' : 'finish' })];
  const rested = rests && next.exercise !== last.exercise;
  const { restMs } = exercises[last.exercise];
  return [
    ...(rested ? restCues(last, next, teachingOf(next, plan), restMs + plan.moreRestMs) : []),
    promptCue(after(last), { asks: 'ready', next, rested }),
  ];
}

/** How much of a set's exercise is explained in this plan. */
export const teachingOf = ({ exercise }: PlannedSet, { exercises }: Plan): Teaching =>
  exercises.find((planned) => planned.exercise === exercise)!.teaching;
