import type { ExerciseId } from '../domain/exercise';
import type { KitItem } from '../domain/kit-item';
import type { Part } from '../domain/part';
import type { PlannedSet, SessionKind } from '../domain/plan';
import type { Reason } from '../domain/reason';
import type { Aspect } from './ask';
import type { Question, QuestionKind } from './question';

/** One thing that the coach tells a runner; its words are in phrases/. */
export type Saying =
  | { readonly kind: 'welcome'; readonly fullMinutes: number; readonly shortMinutes: number }
  | { readonly kind: 'welcome back'; readonly sessions: number; readonly weeklyGoal: number }
  | { readonly kind: 'week'; readonly sessions: number; readonly weeklyGoal: number }
  | {
      readonly kind: 'kit';
      readonly session: SessionKind;
      readonly items: readonly KitItem[];
      readonly isFirst: boolean;
    }
  | { readonly kind: 'back with the kit' }
  | { readonly kind: 'take your time' }
  | { readonly kind: 'explained'; readonly exercise: ExerciseId; readonly aspect: Aspect }
  | { readonly kind: 'unknown exercise' }
  | { readonly kind: 'exercise list' }
  | { readonly kind: 'reason'; readonly reason: Reason }
  | { readonly kind: 'all reasons' }
  | { readonly kind: 'paused'; readonly set: PlannedSet; readonly done: number }
  | { readonly kind: 'paused between sets' }
  | { readonly kind: 'nothing is playing' }
  | { readonly kind: 'unfinished session'; readonly set: PlannedSet; readonly done: number }
  | { readonly kind: 'kept for later'; readonly set: PlannedSet }
  | { readonly kind: 'earlier session saved' }
  | { readonly kind: 'press-ups done'; readonly reps: number; readonly estimated: boolean }
  | { readonly kind: 'most press-ups reached'; readonly reps: number }
  | { readonly kind: 'session finished'; readonly counted: boolean }
  | { readonly kind: 'help'; readonly open: QuestionKind }
  | { readonly kind: 'not understood' }
  | { readonly kind: 'trouble' }
  | { readonly kind: 'goodbye' };

/** The name of a sort of saying. */
export type SayingKind = Saying['kind'];

/** A saying of one kind. */
export type SayingOf<K extends SayingKind> = Extract<Saying, { readonly kind: K }>;

/**
 * What the coach answers. An open microphone always carries a question, because no other reply leaves it open:
 * `asks` speaks and listens, `plays` plays a part whose closing prompt is its question and listens,
 * `says goodbye` speaks and ends the conversation, `silent` answers what may not be answered.
 */
export type Reply =
  | { readonly kind: 'asks'; readonly say: readonly Saying[]; readonly question: Question }
  | {
      readonly kind: 'plays';
      readonly part: Part;
      readonly question: Question;
      /** APL for Audio counts to the beat; SSML is for devices that could not play it. */
      readonly as: 'apl for audio' | 'ssml';
    }
  | { readonly kind: 'says goodbye'; readonly say: readonly Saying[] }
  | { readonly kind: 'silent' };
