/** The stretches of time that a runner asks about, by the names they have in the interaction model. */
export const PERIODS = ['this-week', 'last-week', 'this-month', 'last-month', 'in-all'] as const;

/** One stretch of time that a runner asks about. */
export type Period = (typeof PERIODS)[number];

/** The days that a runner names, Monday first, by the names they have in the interaction model. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A day of the past as a runner names it; a weekday is the last one there was, which may be today. */
export type NamedDay = Weekday | 'today' | 'yesterday';
