import type { ExerciseId } from '../domain/exercise';
import type { PlannedSet } from '../domain/plan';
import type { ReminderDraft, WholeDraft } from '../domain/reminder';
import type { Side } from '../domain/side';
import type { Aspect } from './ask';

/** What the coach waits to be told. */
export type Question =
  | { readonly kind: 'which session' }
  | { readonly kind: 'got the kit'; readonly asksForStairs: boolean }
  | { readonly kind: 'ready'; readonly next: PlannedSet }
  | { readonly kind: 'any more' }
  | { readonly kind: 'cool down' }
  | { readonly kind: 'finish' }
  /** With the set that was cut short; null for the warm-up or the cool-down. */
  | { readonly kind: 'go on'; readonly set: PlannedSet | null }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'another reason' }
  | { readonly kind: 'try again' }
  | { readonly kind: 'go straight through' }
  | { readonly kind: 'is that right' }
  /** Of which exercise and on which side, where that was said. */
  | {
      readonly kind: 'how many';
      readonly exercise: ExerciseId | null;
      readonly side: Side | null;
    }
  | { readonly kind: 'easier or next' }
  | { readonly kind: 'next instead' }
  | { readonly kind: 'leave it there' }
  | { readonly kind: 'harder next time'; readonly exercise: ExerciseId }
  | { readonly kind: 'how often' }
  | { readonly kind: 'until when' }
  | { readonly kind: 'forget everything' }
  | { readonly kind: 'which exercise'; readonly aspect: Aspect }
  | { readonly kind: 'which to change'; readonly aspect: 'easier' | 'harder' }
  | { readonly kind: 'when to remind'; readonly draft: ReminderDraft }
  | { readonly kind: 'morning or evening'; readonly draft: ReminderDraft }
  | { readonly kind: 'set reminder'; readonly draft: WholeDraft }
  | { readonly kind: 'cancel reminders' };

/** The name of a sort of question. */
export type QuestionKind = Question['kind'];

/** A question of one kind. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { readonly kind: K }>;

/** Questions of what to do instead of what hurts. */
export const AFTER_PAIN: readonly (QuestionKind | null)[] = [
  'easier or next',
  'next instead',
  'leave it there',
];

/** All questions; one that is still open comes back with the next request. */
export const QUESTION_KINDS = [
  'which session',
  'got the kit',
  'ready',
  'any more',
  'cool down',
  'finish',
  'go on',
  'unfinished',
  'another reason',
  'try again',
  'go straight through',
  'is that right',
  'how many',
  'easier or next',
  'next instead',
  'leave it there',
  'harder next time',
  'how often',
  'until when',
  'forget everything',
  'which exercise',
  'which to change',
  'when to remind',
  'morning or evening',
  'set reminder',
  'cancel reminders',
] as const satisfies readonly QuestionKind[];
