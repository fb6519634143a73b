import { EXERCISES } from '../../lambda/content/exercises';
import type { Dose, ExerciseId } from '../../lambda/domain/exercise';
import type { Fact } from '../../lambda/domain/fact';
import type { ExerciseFact, SessionFact } from '../../lambda/domain/session-fact';
import type { Instant } from '../../lambda/domain/time';
import { anySteps, type Outcome, type Step } from './life-steps';
import { dayThere, mondayBefore, sameDayNextWeek } from './plain-calendar';
import { emptySheet, noteDay, noteSession, type PlainTargets, rowOf } from './plain-targets';

const HOUR_MS = 3_600_000;

/** Only a session that is among so many of the newest facts is still corrected. */
const CORRECTED_WITHIN_FACTS = 3;

/** A life so far. */
interface Sofar {
  at: Instant;
  readonly facts: Fact[];
  /** What the runner is led through next, as far as that is known without corrections. */
  readonly sheet: PlainTargets;
}

/** What two or three years of a runner leave behind: facts, in the order in which they happened. */
export const anyLife = anySteps.map(factsOf);

function factsOf(steps: readonly Step[]): readonly Fact[] {
  const sofar: Sofar = { at: Date.parse('2026-01-02T06:00:00Z'), facts: [], sheet: emptySheet() };
  for (const step of steps) {
    sofar.at += step.hoursLater * HOUR_MS;
    take(step, sofar);
  }
  return sofar.facts;
}

function take(step: Step, sofar: Sofar): void {
  const { at, facts } = sofar;
  const known = { id: `fact ${facts.length}`, at };
  const monday = mondayBefore(dayThere(step.zone, at));
  switch (step.kind) {
    case 'trains':
      return train(step, sofar);
    case 'sets goal':
      facts.push({ ...known, kind: 'goal', from: monday, weeklyGoal: step.weeklyGoal });
      return;
    case 'takes time off': {
      const from = step.fromNextWeek ? sameDayNextWeek(monday) : monday;
      let until = from;
      for (let week = 0; week < step.weeks; week++) until = sameDayNextWeek(until);
      facts.push({ ...known, kind: 'time off', from, until });
      if (step.isAway) sofar.at = Math.max(at, Date.parse(until));
      return;
    }
    case 'corrects': {
      const session = facts.slice(-CORRECTED_WITHIN_FACTS).findLast((f) => f.kind === 'session');
      const nth = step.exercise === 'press-up' ? null : step.nth;
      const { exercise, reps } = step;
      if (session)
        facts.push({ ...known, kind: 'correction', session: session.id, exercise, nth, reps });
    }
  }
}

function train(step: Extract<Step, { kind: 'trains' }>, { at, facts, sheet }: Sofar): void {
  const { wish, chosen, zone } = step;
  const day = dayThere(zone, at);
  noteDay(sheet, day);
  const session: SessionFact = {
    kind: 'session',
    id: `fact ${facts.length}`,
    at,
    day,
    zone,
    wish,
    pace: 'normal',
    firstSide: 'right',
    trainedMs: chosen.length * 100_000,
    weeklyGoal: 3,
    countConfirmed: step.saysItIsOver,
    exercises: chosen.map((exercise, nth) =>
      exercised(exercise, step.outcomes[nth] ?? 'in full', step.pressUps, sheet),
    ),
  };
  // A session in which nothing was done leaves no fact.
  if (!session.exercises.some(({ done }) => done.some((reps) => reps > 0))) return;
  noteSession(sheet, session);
  facts.push(session);
}

function exercised(
  exercise: ExerciseId,
  outcome: Outcome,
  pressUps: number,
  sheet: PlainTargets,
): ExerciseFact {
  const isTooHard = outcome === 'too hard';
  const variant = isTooHard ? 'easier' : 'standard';
  const { amount } = rowOf(sheet, exercise, variant);
  const { range, dose, sided } = EXERCISES[exercise];
  const planned = dosed(dose, outcome === 'another dose' ? range.top : amount);
  const reps = exercise === 'press-up' ? pressUps : planned.reps;
  const first = outcome === 'not at all' ? 0 : reps;
  const second = outcome === 'one side short' ? Math.floor(first / 2) : first;
  const done = sided ? [first, second] : [first];
  return { exercise, variant, planned, done, easedFrom: isTooHard ? 'standard' : null };
}

function dosed(dose: Dose, amount: number): Dose {
  if (dose.kind === 'holds') return { ...dose, holdMs: amount };
  return { ...dose, reps: dose.kind === 'reps' ? amount : Math.min(30, amount) };
}
