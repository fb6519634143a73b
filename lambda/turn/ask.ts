import type { CalendarDay } from '../domain/calendar-day';
import type { ExerciseId } from '../domain/exercise';
import type { NamedDay, Period, Weekday } from '../domain/period';
import type { Flow } from '../domain/plan';
import type { Stairs } from '../domain/progress';
import type { Side } from '../domain/side';
import type { Instant } from '../domain/time';
import type { DayPart, TimeOfDay } from '../domain/time-of-day';
import type { Wish } from '../domain/wish';

/** What can be explained of an exercise. */
export const ASPECTS = ['how', 'muscles', 'reason', 'easier', 'harder'] as const;

/** How it is done, what it works, why it is done, how to make it easier or harder. */
export type Aspect = (typeof ASPECTS)[number];

/** The exercise that a runner named: one of ours, one we do not have, or none. */
export type NamedExercise =
  | { readonly kind: 'known'; readonly exercise: ExerciseId }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** For how long no session is expected: a week, some days, or until a day; null where the day was not understood. */
export type TimeOff =
  | 'this week'
  | 'next week'
  | 'no longer'
  | { readonly day: CalendarDay | null }
  | { readonly days: number }
  | { readonly weekday: Weekday };

/** A time as it was said: of the clock, of the day, both or neither. */
export interface SpokenTime {
  readonly time: TimeOfDay | null;
  readonly dayPart: DayPart | null;
}

/** What Alexa was told when she asked for a permission; "impossible" where she could not ask. */
export const PERMISSION_ANSWERS = ['granted', 'denied', 'not answered', 'impossible'] as const;

/** One answer to Alexa's own question for a permission. */
export type PermissionAnswer = (typeof PERMISSION_ANSWERS)[number];

/** When to be reminded, as far as it was said. */
export interface SpokenReminder extends SpokenTime {
  readonly days: readonly Weekday[];
  /** Whether a day was named that comes once, such as tomorrow. */
  readonly once: boolean;
}

/** What a runner asked for. */
export type Ask =
  | { readonly kind: 'launch' }
  | { readonly kind: 'start'; readonly wish: Wish | null }
  | { readonly kind: 'leave out'; readonly exercise: NamedExercise }
  | { readonly kind: 'with weights' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'next' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'repeat' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'leave it at that' }
  | { readonly kind: 'start over' }
  | { readonly kind: 'more reps' }
  | { readonly kind: 'done' }
  | { readonly kind: 'explain'; readonly aspect: Aspect; readonly exercise: NamedExercise }
  | { readonly kind: 'list exercises' }
  | { readonly kind: 'reason' }
  | { readonly kind: 'all reasons' }
  | { readonly kind: 'count sessions'; readonly period: Period }
  | { readonly kind: 'training days'; readonly period: Period }
  | { readonly kind: 'training time'; readonly period: Period | null }
  | { readonly kind: 'on track' }
  | { readonly kind: 'streak'; readonly which: 'running' | 'longest' }
  | { readonly kind: 'last count'; readonly exercise: NamedExercise }
  | { readonly kind: 'best'; readonly exercise: NamedExercise }
  | { readonly kind: 'last trained' }
  | { readonly kind: 'done on day'; readonly day: NamedDay | null }
  | {
      readonly kind: 'why this many';
      /** The number that was named: reps, or the seconds of a hold. */
      readonly number: number | null;
      readonly exercise: NamedExercise;
    }
  | { readonly kind: 'set weekly goal'; readonly sessions: number | null }
  | { readonly kind: 'time off'; readonly until: TimeOff }
  /** Days alone, "two weeks": the open question decides whether they are days off. */
  | { readonly kind: 'a while'; readonly days: number }
  | { readonly kind: 'send week' }
  | { readonly kind: 'what is known' }
  | { readonly kind: 'forget me' }
  | { readonly kind: 'confirm forgetting' }
  | { readonly kind: 'forget nothing' }
  | { readonly kind: 'make harder next time' }
  | ({ readonly kind: 'remind me' } & SpokenReminder)
  /** Days alone: the open question decides what they answer. */
  | ({ readonly kind: 'reminder days' } & SpokenReminder)
  | ({ readonly kind: 'reminder time' } & SpokenTime)
  | { readonly kind: 'list reminders' }
  | ({
      readonly kind: 'change reminder';
      /** A day of the reminder that is meant. */
      readonly day: Weekday | null;
      /** The days it is to be on; none where they stay. */
      readonly days: readonly Weekday[];
    } & SpokenTime)
  | { readonly kind: 'cancel reminders' }
  | { readonly kind: 'confirm reminder' }
  | { readonly kind: 'confirm cancelling' }
  | { readonly kind: 'no reminder' }
  | {
      readonly kind: 'permission answered';
      readonly answer: PermissionAnswer;
      /** Whether Alexa has sent the card herself on which it can be granted later. */
      readonly cardSent: boolean;
    }
  | { readonly kind: 'how many left' }
  | { readonly kind: 'how long left' }
  | { readonly kind: 'which side' }
  | { readonly kind: 'what comes next' }
  | { readonly kind: 'set pace'; readonly change: 'slower' | 'normal' | 'faster' }
  | { readonly kind: 'set rest'; readonly change: 'longer' | 'shorter' }
  | { readonly kind: 'set time to get ready'; readonly change: 'longer' | 'shorter' }
  | { readonly kind: 'start side'; readonly side: Side }
  /** A side alone: the open question decides what it answers. */
  | { readonly kind: 'side'; readonly side: Side | null }
  | {
      readonly kind: 'change variant';
      readonly direction: 'easier' | 'harder';
      readonly exercise: NamedExercise;
      /** From now on, or in this session only. */
      readonly lasting: boolean;
    }
  | { readonly kind: 'set flow'; readonly flow: Flow }
  | { readonly kind: 'set stairs'; readonly stairs: Stairs }
  | { readonly kind: 'set warm-up'; readonly warmUp: 'always' | 'never' }
  | {
      readonly kind: 'correct count';
      readonly reps: number | null;
      readonly side: Side | null;
      readonly exercise: NamedExercise;
    }
  | { readonly kind: 'correct rep'; readonly rep: number | null }
  | { readonly kind: 'count is right' }
  | { readonly kind: 'count is wrong' }
  | { readonly kind: 'give me a minute' }
  | { readonly kind: 'it hurts' }
  | { readonly kind: 'emergency' }
  | { readonly kind: 'driving' }
  | { readonly kind: 'help' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'no' }
  | { readonly kind: 'no more reps' }
  | { readonly kind: 'not yet' }
  | { readonly kind: 'nothing else' }
  | { readonly kind: 'week after session' }
  | { readonly kind: 'end after session' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'not understood' }
  /** A screen that plays its part by itself has played it to its end; `since` says which part that was. */
  | { readonly kind: 'part ended'; readonly since: Instant }
  | { readonly kind: 'conversation ended' }
  | { readonly kind: 'audio failed' };

/** The name of a sort of ask. */
export type AskKind = Ask['kind'];

/** An ask of one kind. */
export type AskOf<K extends AskKind> = Extract<Ask, { readonly kind: K }>;

/** Asks that only progress can answer. */
export const ABOUT_PROGRESS: readonly AskKind[] = [
  'count sessions',
  'training days',
  'training time',
  'on track',
  'streak',
  'last count',
  'best',
  'last trained',
  'done on day',
  'why this many',
  'send week',
  'what is known',
];

/** Asks that only want to know or keep something: they change nothing of a session, wherever it is going on. */
export const ASIDES: readonly AskKind[] = [
  ...ABOUT_PROGRESS,
  'explain',
  'list exercises',
  'reason',
  'all reasons',
  'set weekly goal',
  'time off',
  'list reminders',
  'help',
  'stop',
  'not understood',
];
