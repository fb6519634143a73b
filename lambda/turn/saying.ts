import type { CalendarDay } from '../domain/calendar-day';
import type { Amount, Dose, ExerciseId, Variant } from '../domain/exercise';
import type { KitItem } from '../domain/kit-item';
import type { Flow, PlannedSet } from '../domain/plan';
import type { Stairs } from '../domain/progress';
import type { NamedWhen, Period, Weekday } from '../domain/period';
import type { Because } from '../domain/progression';
import type { Reason } from '../domain/reason';
import type { Reminder } from '../domain/reminder';
import type { Side } from '../domain/side';
import type { Pace } from '../domain/tempo';
import type { Milliseconds } from '../domain/time';
import type { Aspect, PermissionAnswer } from './ask';
import type { NoReminders } from './errand';
import type { QuestionKind } from './question';

/** How the running week stands: sessions of it, how many it is to have, and the weeks running that met their goal. */
export interface WeekStands {
  readonly sessions: number;
  readonly weeklyGoal: number;
  readonly streak: number;
}

/** How much of an exercise was done on each side, and when. */
export interface ResultTold {
  readonly exercise: ExerciseId;
  readonly amount: Amount;
  readonly when: NamedWhen;
}

/** What is told of something that was not understood: once, the next time in a row, and from the third time on. */
type Miss =
  | { readonly kind: 'missed'; readonly where: QuestionKind }
  | { readonly kind: 'missed again'; readonly where: QuestionKind }
  | { readonly kind: 'missed often'; readonly where: QuestionKind }
  /** Over the count of a set. */
  | { readonly kind: 'missed in a set' }
  | { readonly kind: 'missed often in a set' };

/** One thing that the coach tells a runner; its words are in phrases/. */
export type Saying =
  | { readonly kind: 'welcome'; readonly fullMinutes: number; readonly shortMinutes: number }
  | { readonly kind: 'not medical advice' }
  | ({ readonly kind: 'welcome back' } & WeekStands)
  | ({ readonly kind: 'week' } & WeekStands)
  /** The same, at the end of a session. */
  | ({ readonly kind: 'week after session' } & WeekStands)
  | { readonly kind: 'sessions counted'; readonly period: Period; readonly sessions: number }
  | {
      readonly kind: 'training days';
      readonly period: 'this-week' | 'last-week';
      readonly weekdays: readonly Weekday[];
    }
  | { readonly kind: 'time trained'; readonly period: Period; readonly trainedMs: Milliseconds }
  | { readonly kind: 'trained last'; readonly when: NamedWhen; readonly trainedMs: Milliseconds }
  | { readonly kind: 'never trained' }
  | {
      readonly kind: 'on track';
      readonly sessions: number;
      readonly weeklyGoal: number;
      readonly daysLeft: number;
      readonly isTimeOff: boolean;
    }
  | {
      readonly kind: 'streak';
      readonly weeks: number;
      readonly longest: number;
      readonly weeklyGoal: number;
    }
  | { readonly kind: 'longest streak'; readonly weeks: number }
  | {
      readonly kind: 'done on day';
      readonly when: NamedWhen;
      readonly exercises: readonly ExerciseId[];
      readonly trainedMs: Milliseconds;
    }
  | ({ readonly kind: 'last result' } & ResultTold)
  | ({ readonly kind: 'best result'; readonly variant: Variant } & ResultTold)
  | { readonly kind: 'no result'; readonly exercise: ExerciseId }
  | {
      readonly kind: 'why';
      readonly exercise: ExerciseId;
      readonly variant: Variant;
      readonly dose: Dose;
      readonly before: Dose;
      readonly because: Because;
    }
  | { readonly kind: 'name one for why' }
  | ({ readonly kind: 'weekly goal set' } & WeekStands)
  | { readonly kind: 'no such goal'; readonly least: number; readonly most: number }
  | {
      readonly kind: 'time off taken';
      readonly weeks: number;
      readonly fromNow: boolean;
      /** Whether there is a streak that waits. */
      readonly hasStreak: boolean;
    }
  | { readonly kind: 'a step back' }
  | { readonly kind: 'rest is training' }
  | { readonly kind: 'harder offered'; readonly exercise: ExerciseId; readonly dose: Dose }
  | {
      readonly kind: 'what is known';
      readonly sessions: number;
      readonly since: CalendarDay | null;
      readonly weeklyGoal: number;
    }
  | { readonly kind: 'before forgetting' }
  | { readonly kind: 'nothing forgotten' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'week sent' }
  | { readonly kind: 'progress out of reach' }
  | { readonly kind: 'progress unknown' }
  | { readonly kind: 'saved later' }
  | { readonly kind: 'not saved'; readonly what: 'session' | 'wish' }
  | { readonly kind: 'not forgotten' }
  | { readonly kind: 'weekly goal noted'; readonly weeklyGoal: number }
  | {
      readonly kind: 'result corrected';
      readonly exercise: ExerciseId;
      readonly side: Side | null;
      readonly reps: number;
    }
  | { readonly kind: 'kit'; readonly items: readonly KitItem[]; readonly isFirst: boolean }
  | { readonly kind: 'back with the kit' }
  | {
      readonly kind: 'what fits';
      readonly exercises: readonly ExerciseId[];
      readonly minutes: number;
    }
  | {
      readonly kind: 'too little time';
      readonly minutes: number;
      /** How many are enough for one exercise. */
      readonly least: number;
    }
  | { readonly kind: 'left out'; readonly exercise: ExerciseId }
  | { readonly kind: 'all there is'; readonly exercise: ExerciseId }
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
  | {
      readonly kind: 'time left';
      /** What `setMs` is left of. */
      readonly of: 'set' | 'warm-up' | 'cool-down';
      readonly setMs: Milliseconds;
      readonly sessionMs: Milliseconds;
    }
  | { readonly kind: 'side now'; readonly set: PlannedSet }
  | { readonly kind: 'coming next'; readonly exercise: ExerciseId | null }
  /** The other side, and the exercise after it. */
  | {
      readonly kind: 'side next';
      readonly set: PlannedSet;
      readonly exercise: ExerciseId | null;
    }
  | { readonly kind: 'in brief'; readonly exercise: ExerciseId; readonly variant: Variant }
  | { readonly kind: 'pace set'; readonly pace: Pace }
  | { readonly kind: 'pace unchanged'; readonly pace: Pace }
  | { readonly kind: 'rest set'; readonly moreMs: Milliseconds }
  /** They have their shortest or their longest time already. */
  | { readonly kind: 'rest unchanged'; readonly change: 'longer' | 'shorter' }
  | { readonly kind: 'set-up unchanged'; readonly change: 'longer' | 'shorter' }
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
  | { readonly kind: 'name what to correct' }
  | { readonly kind: 'flow set'; readonly flow: Flow }
  | { readonly kind: 'stairs set'; readonly stairs: Stairs }
  | { readonly kind: 'warm-up set'; readonly warmUp: 'always' | 'never' }
  | { readonly kind: 'warm-up offered' }
  | { readonly kind: 'straight through offered' }
  | { readonly kind: 'a minute' }
  | { readonly kind: 'going on' }
  | { readonly kind: 'stop for pain' }
  /** The same, where nothing is going on that could be stopped. */
  | { readonly kind: 'let it rest' }
  /** Before a session. */
  | { readonly kind: 'spare what hurts' }
  /** An exercise that is left in the middle of it, or after pain. */
  | { readonly kind: 'can wait'; readonly exercise: ExerciseId }
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
  | Miss
  | { readonly kind: 'trouble' }
  | { readonly kind: 'goodbye' };

/** The name of a sort of saying. */
export type SayingKind = Saying['kind'];

/** A saying of one kind. */
export type SayingOf<K extends SayingKind> = Extract<Saying, { readonly kind: K }>;
