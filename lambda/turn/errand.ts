import type { CalendarDay } from '../domain/calendar-day';
import type { SessionFact } from '../domain/session-fact';

/** Something to be done or found out outside before a turn can be decided; take-turn.ts does it. */
export type Errand =
  /** Deletes everything that is kept of the runner. */
  | { readonly kind: 'forget the runner' }
  /** The sessions that began from one day to another, both included, oldest first. */
  | { readonly kind: 'sessions on days'; readonly from: CalendarDay; readonly to: CalendarDay };

/** What each errand brings back. */
export interface ErrandResults {
  readonly 'forget the runner': void;
  readonly 'sessions on days': readonly SessionFact[];
}

/** The name of a sort of errand. */
export type ErrandKind = Errand['kind'];

/** An errand of one kind. */
export type ErrandOf<K extends ErrandKind> = Extract<Errand, { readonly kind: K }>;
