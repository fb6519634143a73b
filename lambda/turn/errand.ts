import type { CalendarDay, TimeZone } from '../domain/calendar-day';
import type { Reminder } from '../domain/reminder';
import type { SessionFact } from '../domain/session-fact';

/** Something to be done or found out outside before a turn can be decided; run-errands.ts does it. */
export type Errand =
  /** The runner's reminders that Alexa keeps for us. */
  | { readonly kind: 'list reminders' }
  /** Sets a reminder; the one with an id becomes it. */
  | {
      readonly kind: 'set reminder';
      readonly reminder: Reminder;
      readonly id: string | null;
      /** The zone of its time; null for that of the device. */
      readonly zone: TimeZone | null;
    }
  /** Cancels reminders; one that is gone already counts as cancelled. */
  | { readonly kind: 'cancel reminders'; readonly ids: readonly string[] }
  /** Deletes everything that is kept of the runner. */
  | { readonly kind: 'forget the runner' }
  /** The sessions that began from one day to another, both included, oldest first. */
  | { readonly kind: 'sessions on days'; readonly from: CalendarDay; readonly to: CalendarDay };

/** A reminder that Alexa keeps; one that was changed in the Alexa app may be of a kind that we do not set. */
export interface KeptReminder {
  readonly id: string;
  readonly reminder: Reminder | null;
}

/** Why Alexa's reminders cannot be had. */
export type NoReminders = 'not permitted' | 'not on this device' | 'out of reach' | 'refused';

/** What each errand brings back. */
export interface ErrandResults {
  readonly 'list reminders': readonly KeptReminder[] | NoReminders;
  readonly 'set reminder': 'done' | NoReminders;
  readonly 'cancel reminders': 'done' | NoReminders;
  readonly 'forget the runner': 'forgotten' | 'out of reach';
  readonly 'sessions on days': readonly SessionFact[] | 'out of reach';
}

/** The name of a sort of errand. */
export type ErrandKind = Errand['kind'];

/** An errand of one kind. */
export type ErrandOf<K extends ErrandKind> = Extract<Errand, { readonly kind: K }>;
