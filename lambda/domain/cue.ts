import type { Phase } from './tempo';
import type { WarmUpMove } from './warm-up';
import type { Milliseconds } from './time';
import type { News, PlannedSet } from './plan';

/** What a closing prompt asks for: the next set, going on with this one, more reps, or the end of the session. */
export type Prompt =
  | { readonly asks: 'ready'; readonly next: PlannedSet; readonly rested: boolean }
  | { readonly asks: 'go on'; readonly set: PlannedSet }
  | { readonly asks: 'any more' }
  | { readonly asks: 'cool down' }
  | { readonly asks: 'finish' };

/**
 * How much time an answer has that is given in the middle of a set: a few words, a sentence, time
 * to fetch something, or a minute of rest.
 */
export type AnswerLength = 'short' | 'long' | 'fetch' | 'minute';

/** The sentence that a cue stands for; its words come later, from phrases/. */
export type CueContent =
  | { readonly kind: 'answer'; readonly length: AnswerLength }
  | { readonly kind: 'warm-up'; readonly move: WarmUpMove }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'news'; readonly news: News }
  | {
      readonly kind: 'teach';
      readonly of: PlannedSet;
      readonly teaching: 'full' | 'brief';
      readonly movement: number;
    }
  | { readonly kind: 'wake word' }
  | { readonly kind: 'resume'; readonly rep: number }
  | { readonly kind: 'count-in'; readonly beatsLeft: 3 | 2 | 1 }
  | { readonly kind: 'count'; readonly rep: number; readonly withVerb: boolean }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'halfway' }
  | { readonly kind: 'two more' }
  | { readonly kind: 'encourage' }
  | { readonly kind: 'hold' }
  | { readonly kind: 'hold halfway' }
  | { readonly kind: 'hold left'; readonly secondsLeft: 3 | 2 | 1 }
  | { readonly kind: 'lower' }
  | { readonly kind: 'breathe' }
  | { readonly kind: 'set end'; readonly lastOfExercise: boolean }
  | { readonly kind: 'switch'; readonly to: PlannedSet }
  | { readonly kind: 'rest' }
  | { readonly kind: 'next'; readonly next: PlannedSet }
  | { readonly kind: 'rest left' }
  | { readonly kind: 'prompt'; readonly prompt: Prompt };

/** The name of a sort of cue. */
export type CueKind = CueContent['kind'];

/** How far the runner is: in which set, and how many of its reps are done. */
export interface Reached {
  readonly set: PlannedSet;
  readonly done: number;
}

/** A cue before it has a time: what it is, how long its slot is, and how far the runner is when it begins. */
export type UntimedCue = CueContent &
  Reached & {
    /** From this cue's start to the next one's. */
    readonly slot: Milliseconds;
    /** How many of its sort come before it in its session; unknown of a lead-in, which no timeline has. */
    readonly nth?: number;
  };

/** One thing that the coach says, and when: ms from the beginning of the timeline or part that it is in. */
export type Cue = UntimedCue & { readonly at: Milliseconds };

/** A cue whose words are the coach's own; an answer's come with the reply. */
export type WordedCue = Exclude<Cue, { readonly kind: 'answer' }>;

/** A cue of one kind. */
export type CueOf<K extends CueKind> = Extract<Cue, { readonly kind: K }>;
