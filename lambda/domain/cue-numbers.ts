import type { Prompt, UntimedCue } from './cue';
import type { PlannedSet } from './plan';

/**
 * The numbers of a session's cues, each sort from 0: what is said again, in whatever part, is not said in the same words.
 * @example numbersOf([halfway, twoMore, halfway]) // [0, 0, 1]
 */
export function numbersOf(cues: readonly UntimedCue[]): readonly number[] {
  const counts = new Map<string, number>();
  return cues.map((cue) => {
    const sort = sortOf(cue);
    const nth = counts.get(sort) ?? 0;
    counts.set(sort, nth + 1);
    return nth;
  });
}

/** What is worded alike: a prompt by what it asks for, the end of a side and that of an exercise apart, a set-up and encouragement by the sort of set. */
function sortOf(cue: UntimedCue): string {
  const { kind, set } = cue;
  if (kind === 'prompt') return sortOfPrompt(cue.prompt, set);
  if (kind === 'set end') return cue.lastOfExercise ? 'exercise end' : 'side end';
  if (kind === 'set-up' && !set.side) return 'set-up of both sides';
  return kind === 'encourage' && set.dose.kind === 'holds' ? 'encourage in a hold' : kind;
}

function sortOfPrompt(prompt: Prompt, after: PlannedSet): string {
  if (prompt.asks !== 'ready') return prompt.asks;
  if (prompt.next.exercise === after.exercise) return 'ready for the other side';
  return prompt.rested ? 'ready' : 'ready after the rest';
}
