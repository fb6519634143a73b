import type { TimeZone } from '../domain/calendar-day';
import { type Weekday, WEEKDAYS } from '../domain/period';
import { firstTimeOf, inWeekOrder, type Reminder } from '../domain/reminder';
import type { Instant } from '../domain/time';
import { parseTimeOfDay, type TimeOfDay } from '../domain/time-of-day';
import type { KeptReminder } from '../turn/errand';

/** A reminder to be set, and all that Alexa has to know about it. */
export interface ReminderOrder {
  readonly reminder: Reminder;
  /** The reminder of Alexa's that becomes this one; null for a new one. */
  readonly id: string | null;
  /** Null for the zone of the device. */
  readonly zone: TimeZone | null;
  readonly at: Instant;
  readonly locale: string;
  /** What Alexa says when it is due. */
  readonly text: string;
}

/** The days as recurrence rules name them (RFC 5545). */
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** An order as the Reminders API takes it: one rule for each day. No message goes to the phone, for nobody was asked about that. */
export const writeReminder = ({ reminder, zone, at, locale, text }: ReminderOrder) => ({
  requestTime: new Date(at).toISOString(),
  trigger: {
    type: 'SCHEDULED_ABSOLUTE',
    scheduledTime: firstTimeOf(reminder, zone, at),
    ...(zone === null ? {} : { timeZoneId: zone }),
    recurrence: {
      recurrenceRules: inWeekOrder(reminder.days).map((day) => rule(day, reminder.time)),
    },
  },
  alertInfo: { spokenInfo: { content: [{ locale, text }] } },
  pushNotification: { status: 'DISABLED' },
});

const rule = (day: Weekday, { hour, minute }: TimeOfDay): string =>
  `FREQ=WEEKLY;BYDAY=${DAY_CODES[WEEKDAYS.indexOf(day)]};BYHOUR=${hour};BYMINUTE=${minute};BYSECOND=0;INTERVAL=1;`;

/** The reminders in an answer of the API that are still to come. @returns null for an answer of another shape */
export function readReminders(answer: unknown): readonly KeptReminder[] | null {
  const alerts = fieldOf(answer, 'alerts');
  if (alerts === undefined) return isObject(answer) ? [] : null;
  return Array.isArray(alerts) ? alerts.flatMap(readAlert) : null;
}

function readAlert(alert: unknown): readonly KeptReminder[] {
  const id = fieldOf(alert, 'alertToken');
  const isOver = fieldOf(alert, 'status') === 'COMPLETED';
  if (typeof id !== 'string' || isOver) return [];
  const rules = fieldOf(fieldOf(fieldOf(alert, 'trigger'), 'recurrence'), 'recurrenceRules');
  return [{ id, reminder: Array.isArray(rules) ? reminderIn(rules) : null }];
}

/** The reminder that rules stand for. @returns null where it is not one that we set: of another kind, or at two times */
function reminderIn(rules: readonly unknown[]): Reminder | null {
  const fields = rules.map((text) => fieldsOf(String(text)));
  const times = new Set(fields.map(({ BYHOUR, BYMINUTE }) => `${two(BYHOUR)}:${two(BYMINUTE)}`));
  const time = parseTimeOfDay([...times].join());
  const days = inWeekOrder(fields.flatMap(daysOf));
  return time && days.length > 0 ? { days, time } : null;
}

const two = (digits = '0'): string => digits.padStart(2, '0');

/** @example fieldsOf('FREQ=DAILY;BYHOUR=7;') // { FREQ: 'DAILY', BYHOUR: '7' } */
const fieldsOf = (text: string): Readonly<Partial<Record<string, string>>> =>
  Object.fromEntries(
    text.split(';').map((field): [string, string] => {
      const [name = '', value = ''] = field.split('=');
      return [name, value];
    }),
  );

function daysOf({ FREQ, BYDAY }: Readonly<Partial<Record<string, string>>>): readonly Weekday[] {
  if (FREQ === 'DAILY') return WEEKDAYS;
  const codes = BYDAY?.split(',') ?? [];
  return WEEKDAYS.filter((_, index) => codes.includes(DAY_CODES[index] ?? ''));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A field of something that may be an object. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isObject(value) ? value[name] : undefined;
