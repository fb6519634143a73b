import type { AnswerLength, Cue, Prompt, Reached, UntimedCue } from './cue';
import { lengthOf, timed } from './cue-times';
import {
  after,
  answerCue,
  countInCues,
  promptCue,
  resumeCue,
  setUpCue,
  teachCues,
} from './part-cues';
import type { PlannedSet } from './plan';
import { MAX_PART_MS, teachingOf, type Timeline } from './timeline';
import type { Milliseconds } from './time';
import { coolDownCues, warmUpCues } from './warm-up';

/** As much of a timeline as one answer may last; its cues' times count from its own beginning, in ms. */
export interface Part {
  readonly cues: readonly Cue[];
  readonly length: Milliseconds;
}

/** Where in a plan to go on: a set by its index, and how many of its reps are done. An index past the last set is the end. */
export interface Place {
  readonly set: number;
  readonly done: number;
}

/**
 * How a part begins: as the timeline has it; with "three, two, one" alone, for a runner who is still in position; with
 * a sentence and time to get there; taught anew, for one who comes back on another day; or not at all, for one who
 * wants a breather, and is then asked whether to go on. A warm-up and a cool-down are parts of their own.
 */
export type LeadIn =
  'as planned' | 'count-in' | 'resume' | 'taught' | 'breather' | 'warm-up' | 'cool-down';

/**
 * The parts of a timeline in order: each ends with its prompt, and joined they are the timeline.
 * @example partsOf(timeline).every((part) => part.length <= MAX_PART_MS) // true
 */
export const partsOf = (timeline: Timeline): readonly Part[] => cuesByPart(timeline).map(partOf);

/** The part that a set is in. @returns null where the plan has no such set */
export function partWith(timeline: Timeline, set: number): Part | null {
  const cues = cuesWith(timeline, set);
  return cues ? partOf(cues) : null;
}

const cuesWith = (timeline: Timeline, set: number): readonly Cue[] | undefined =>
  cuesByPart(timeline).find((part) => part.some((cue) => cue.set.index === set));

/** The cues of a timeline from prompt to prompt, with their times in the timeline. */
function cuesByPart({ cues }: Timeline): readonly (readonly Cue[])[] {
  const parts: (readonly Cue[])[] = [];
  let from = 0;
  cues.forEach((cue, index) => {
    if (cue.kind !== 'prompt') return;
    parts.push(cues.slice(from, index + 1));
    from = index + 1;
  });
  return parts;
}

/**
 * The part that is played when a runner goes on from a place: a lead-in, then the timeline from that rep to the end of
 * its part. A lead-in that would make it too long for one answer is shortened.
 * @param answer whether something that was asked is answered first
 * @param movesDone how many movements of the warm-up or the cool-down are done; null where neither is under way
 * @returns null when nothing is left to play
 */
export function partFrom(
  timeline: Timeline,
  place: Place,
  leadIn: LeadIn,
  answer: AnswerLength | null = null,
  movesDone: number | null = null,
): Part | null {
  if (leadIn === 'cool-down') return coolDownPart(timeline, answer, movesDone);
  const at = onwards(timeline.sets, place);
  const planned = at && cuesWith(timeline, at.set);
  if (!planned) return null;
  const from = planned.findIndex(
    (cue) => cue.kind === 'count' && cue.set.index === at.set && cue.done >= at.done,
  );
  const set = timeline.sets[at.set]!;
  const rest = planned.slice(from);
  const reached = { set, done: at.done };
  const answered = answer ? [answerCue(reached, answer)] : [];
  const ready: Prompt = { asks: 'ready', next: set, rested: true };
  if (leadIn === 'breather') {
    const isCutShort = at.done > 0 || movesDone !== null;
    const prompt: Prompt = isCutShort ? { asks: 'go on', set } : ready;
    return partOf([...answered, promptCue(reached, prompt)]);
  }
  if (leadIn === 'warm-up')
    return partOf([...answered, ...warmUpCues(reached, movesDone ?? 0), promptCue(reached, ready)]);
  const isStart = at.done === 0 && planned[0]!.set.index === at.set;
  if (leadIn === 'as planned' && isStart && lengthOf([...answered, ...planned]) <= MAX_PART_MS)
    return partOf([...answered, ...planned]);
  const leads = leadInsOf(leadIn, reached, timeline).map((lead) => [...answered, ...lead]);
  const fitting = leads.find((lead) => lengthOf(lead) + lengthOf(rest) <= MAX_PART_MS);
  return partOf([...(fitting ?? leads.at(-1)!), ...rest]);
}

/** The part after all others: an answer, the cool-down, and the question that ends the session. */
function coolDownPart(
  { sets }: Timeline,
  answer: AnswerLength | null,
  movesDone: number | null,
): Part {
  const set = sets.at(-1)!;
  const reached = after(set);
  const answered = answer ? [answerCue(reached, answer)] : [];
  const moves = coolDownCues(reached, movesDone ?? 0);
  return partOf([...answered, ...moves, promptCue(reached, { asks: 'finish' })]);
}

/** A place after the last rep of a set is the beginning of the next set. */
export const onwards = (sets: readonly PlannedSet[], place: Place): Place | null => {
  const set = sets[place.set];
  if (!set) return null;
  if (place.done < set.dose.reps) return place;
  return place.set + 1 < sets.length ? { set: place.set + 1, done: 0 } : null;
};

/** What may come before the first rep, the best first, the shortest last. */
function leadInsOf(
  leadIn: LeadIn,
  reached: Reached,
  { plan }: Timeline,
): readonly (readonly UntimedCue[])[] {
  const { set, done } = reached;
  const countIn = countInCues(reached);
  if (leadIn === 'count-in') return [countIn];
  const resume = [done > 0 ? resumeCue(reached) : setUpCue(set, plan), ...countIn];
  if (leadIn !== 'taught') return [resume, countIn];
  const [first, ...more] = resume;
  const taught = [first!, ...teachCues(set, teachingOf(set, plan), reached), ...more];
  return [taught, resume, countIn];
}

const partOf = (cues: readonly UntimedCue[]): Part => ({
  cues: timed(cues),
  length: lengthOf(cues),
});
