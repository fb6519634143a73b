import type { ExerciseId, Variant } from '../domain/exercise';
import type { KitItem } from '../domain/kit-item';
import type { Part } from '../domain/part';
import type { Flow, PlannedSet } from '../domain/plan';
import type { Stairs } from '../domain/progress';
import type { Reason } from '../domain/reason';
import type { Reminder, ReminderDraft } from '../domain/reminder';
import type { Side } from '../domain/side';
import type { Pace } from '../domain/tempo';
import type { Milliseconds } from '../domain/time';
import type { Aspect, PermissionAnswer } from './ask';
import type { NoReminders } from './errand';
import type { Question, QuestionKind } from './question';

/** One thing that the coach tells a runner; its words are in phrases/. */
export type Saying =
  | { readonly kind: 'welcome'; readonly fullMinutes: number; readonly shortMinutes: number }
  | { readonly kind: 'welcome back'; readonly sessions: number; readonly weeklyGoal: number }
  | { readonly kind: 'week'; readonly sessions: number; readonly weeklyGoal: number }
  | {
      readonly kind: 'kit';
      readonly items: readonly KitItem[];
      readonly isFirst: boolean;
    }
  | { readonly kind: 'back with the kit' }
  | {
      readonly kind: 'what fits';
      readonly exercises: readonly ExerciseId[];
      readonly minutes: number;
    }
  | { readonly kind: 'too little time'; readonly minutes: number }
  | { readonly kind: 'left out'; readonly exercise: ExerciseId }
  | { readonly kind: 'not in this session'; readonly exercise: ExerciseId }
  | { readonly kind: 'with weights'; readonly exercises: readonly ExerciseId[] }
  | { readonly kind: 'take your time' }
  | { readonly kind: 'explained'; readonly exercise: ExerciseId; readonly aspect: Aspect }
  | { readonly kind: 'unknown exercise' }
  | { readonly kind: 'exercise list' }
  | { readonly kind: 'reason'; readonly reason: Reason }
  | { readonly kind: 'all reasons' }
  | { readonly kind: 'paused'; readonly set: PlannedSet; readonly done: number }
  | { readonly kind: 'both feet on' }
  | { readonly kind: 'paused between sets' }
  | { readonly kind: 'nothing is playing' }
  | { readonly kind: 'unfinished session'; readonly set: PlannedSet; readonly done: number }
  | { readonly kind: 'kept for later'; readonly set: PlannedSet }
  | { readonly kind: 'earlier session saved' }
  | { readonly kind: 'session let go' }
  | { readonly kind: 'press-ups done'; readonly reps: number; readonly estimated: boolean }
  | { readonly kind: 'most press-ups reached'; readonly reps: number }
  | { readonly kind: 'session finished'; readonly counted: boolean }
  | { readonly kind: 'reps left'; readonly set: PlannedSet; readonly left: number }
  | { readonly kind: 'time left'; readonly setMs: Milliseconds; readonly sessionMs: Milliseconds }
  | { readonly kind: 'side now'; readonly set: PlannedSet }
  | { readonly kind: 'coming next'; readonly exercise: ExerciseId | null }
  | { readonly kind: 'in brief'; readonly exercise: ExerciseId }
  | { readonly kind: 'pace set'; readonly pace: Pace }
  | { readonly kind: 'pace unchanged'; readonly pace: Pace }
  | { readonly kind: 'rest set'; readonly moreMs: Milliseconds }
  | { readonly kind: 'set-up set'; readonly moreMs: Milliseconds }
  | { readonly kind: 'first side set'; readonly side: Side; readonly fromNextTime: boolean }
  | {
      readonly kind: 'variant set';
      readonly exercise: ExerciseId;
      readonly variant: Variant;
      readonly lasting: boolean;
    }
  | { readonly kind: 'variant exhausted'; readonly direction: 'easier' | 'harder' }
  | { readonly kind: 'count corrected'; readonly set: PlannedSet; readonly reps: number }
  | { readonly kind: 'nothing to correct' }
  | { readonly kind: 'flow set'; readonly flow: Flow }
  | { readonly kind: 'stairs set'; readonly stairs: Stairs }
  | { readonly kind: 'warm-up set'; readonly warmUp: 'always' | 'never' }
  | { readonly kind: 'warm-up offered' }
  | { readonly kind: 'straight through offered' }
  | { readonly kind: 'a minute' }
  | { readonly kind: 'going on' }
  | { readonly kind: 'stop for pain' }
  | { readonly kind: 'seek help' }
  | { readonly kind: 'not while driving' }
  | { readonly kind: 'reminders are weekly' }
  | { readonly kind: 'asking permission' }
  | { readonly kind: 'permission missing'; readonly why: Exclude<PermissionAnswer, 'granted'> }
  | { readonly kind: 'reminder set'; readonly reminder: Reminder }
  | { readonly kind: 'reminder there already'; readonly reminder: Reminder }
  | { readonly kind: 'reminder not set' }
  | { readonly kind: 'too many reminders'; readonly most: number }
  | {
      readonly kind: 'which reminders';
      readonly reminders: readonly Reminder[];
      /** How many more there are, of a kind that only the Alexa app can show. */
      readonly others: number;
    }
  | { readonly kind: 'name the reminder' }
  | { readonly kind: 'no reminders' }
  | { readonly kind: 'reminders cancelled' }
  | { readonly kind: 'reminders unavailable'; readonly why: NoReminders }
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
 * `asks permission` speaks and hands over to Alexa, who asks in her own words, `says goodbye` speaks and ends the
 * conversation, `silent` answers what may not be answered. `quietMs`: how much quiet a question leaves, once nobody has
 * answered it, before it is asked again.
 */
export type Reply =
  | {
      readonly kind: 'asks';
      readonly say: readonly Saying[];
      readonly question: Question;
      readonly quietMs?: Milliseconds;
      /** Sends the card to the Alexa app on which reminders can be allowed. */
      readonly sendsPermissionCard?: true;
    }
  | {
      readonly kind: 'asks permission';
      readonly say: readonly Saying[];
      /** What it is asked for, kept until Alexa has been answered. */
      readonly draft: ReminderDraft;
    }
  | {
      readonly kind: 'plays';
      readonly part: Part;
      /** What the part's answer cue says, where it begins with one. */
      readonly answer: readonly Saying[];
      readonly question: Question;
      readonly quietMs?: Milliseconds;
      /** APL for Audio counts to the beat; SSML is for devices that could not play it. */
      readonly as: 'apl for audio' | 'ssml';
    }
  | { readonly kind: 'says goodbye'; readonly say: readonly Saying[] }
  | { readonly kind: 'silent' };
