import type { CalendarDay } from '../../lambda/domain/calendar-day';
import type { SessionFact } from '../../lambda/domain/session-fact';
import fact from './samples/schema-1-fact.json';
import runner from './samples/schema-1-runner.json';

/** A runner item and a fact, as they were stored when schema 1 was the newest. */
export const FIRST_RUNNER = runner;
export const FIRST_FACT = fact;

/** The days of the twelve sessions that this runner had behind them: five in a week, four, three. */
const DAYS: readonly CalendarDay[] = [
  '2026-11-02',
  '2026-11-03',
  '2026-11-04',
  '2026-11-05',
  '2026-11-06',
  '2026-11-09',
  '2026-11-10',
  '2026-11-11',
  '2026-11-12',
  '2026-11-16',
  '2026-11-17',
  '2026-11-18',
];

const onEachDay = <T>(make: (id: string, startedAt: number, day: CalendarDay) => T) =>
  DAYS.map((day, nth) => make(runner.body.tally.folded[nth]!, Date.parse(`${day}T07:00:21Z`), day));

/** The facts of those sessions, as they were stored. */
export const FIRST_FACTS = onEachDay((id, startedAt, day) => ({
  ...fact.body,
  id,
  startedAt,
  day,
}));

/** The sample fact as it is stored now. */
export const SAME_FACT: SessionFact = {
  kind: 'session',
  id: fact.body.id,
  at: fact.body.startedAt,
  day: '2026-11-02',
  zone: 'Europe/London',
  wish: { kind: 'full' },
  pace: 'slower',
  firstSide: 'left',
  trainedMs: 1_043_000,
  weeklyGoal: 3,
  countConfirmed: true,
  exercises: [
    exercised('towel-drag', { kind: 'reps', reps: 20 }, [20, 20]),
    exercised('eccentric-calf-raise', { kind: 'reps', reps: 10 }, [10, 10]),
    { ...exercised('lunge', { kind: 'reps', reps: 10 }, [10, 6]), variant: 'easier' },
    exercised('one-leg-squat', { kind: 'reps', reps: 5 }, [5, 5]),
    exercised('side-plank', { kind: 'holds', reps: 5, holdMs: 10_000 }, [5, 5]),
    exercised('press-up', { kind: 'as many as you can', reps: 10 }, [15]),
  ],
};

function exercised(
  exercise: SessionFact['exercises'][number]['exercise'],
  planned: SessionFact['exercises'][number]['planned'],
  done: readonly number[],
): SessionFact['exercises'][number] {
  return { exercise, variant: 'standard', planned, done, easedFrom: null };
}

/** The facts of those sessions, as they are stored now. */
export const SAME_FACTS = onEachDay((id, at, day): SessionFact => ({ ...SAME_FACT, id, at, day }));
