import { fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import { planFor } from '../../lambda/content/programmes';
import type { Dose, ExerciseId } from '../../lambda/domain/exercise';
import type { Plan } from '../../lambda/domain/plan';
import { DEFAULT_SETTINGS } from '../../lambda/domain/progress';
import { EMPTY_TALLY } from '../../lambda/domain/tally';
import { timelineOf } from '../../lambda/domain/timeline';
import type { Wish } from '../../lambda/domain/wish';

/** The first full session of a new runner. */
export const FIRST_FULL: Plan = planFor({ kind: 'full' }, DEFAULT_SETTINGS, EMPTY_TALLY)!;

/** The first short session of a new runner. */
export const FIRST_SHORT: Plan = planFor({ kind: 'short' }, DEFAULT_SETTINGS, EMPTY_TALLY)!;

/** More press-ups than this at once would not fit into one answer at the slower pace. */
const MOST_REPS_AT_ONCE = 30;

/** The doses that the programme ever asks for, from its ranges for progression. */
const DOSES: Readonly<Record<ExerciseId, fc.Arbitrary<Dose>>> = {
  'towel-drag': reps(10, 20, 22, 24, 26, 28, 30),
  'eccentric-calf-raise': reps(10, 12, 14),
  lunge: reps(8, 10, 12, 14),
  'one-leg-squat': reps(5, 6, 7, 8, 9, 10),
  'side-plank': fc
    .constantFrom(5, 10, 12, 14, 16, 18, 20)
    .map((holdSeconds) => ({ kind: 'holds', reps: 5, holdMs: holdSeconds * 1000 })),
  'press-up': fc
    .integer({ min: 5, max: MOST_REPS_AT_ONCE })
    .map((count) => ({ kind: 'as many as you can', reps: count })),
};

function reps(...counts: readonly number[]): fc.Arbitrary<Dose> {
  return fc.constantFrom(...counts).map((count) => ({ kind: 'reps', reps: count }));
}

/** Any plan that the programme can ask for. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    wish: fc.constantFrom<Wish>({ kind: 'full' }, { kind: 'short' }),
    pace: fc.constantFrom('slower', 'normal', 'faster'),
    firstSide: fc.constantFrom('right', 'left'),
    teachesWakeWord: fc.boolean(),
    coolsDown: fc.boolean(),
    flow: fc.constantFrom('one at a time', 'straight through'),
    moreRestMs: fc.constantFrom(0, 15_000, 60_000),
    moreSetUpMs: fc.constantFrom(0, 5_000, 15_000),
    more: fc.integer({ min: 0, max: 2 }),
    teaching: fc.constantFrom('full', 'brief', 'none'),
    doses: fc.record(DOSES),
  })
  .map(({ more, teaching, doses, ...plan }) => ({
    ...plan,
    exercises: planFor(plan.wish, DEFAULT_SETTINGS, EMPTY_TALLY)!.exercises.map((planned) => ({
      ...planned,
      dose: doses[planned.exercise],
      teaching,
      more: planned.exercise === 'press-up' ? more : 0,
    })),
  }));

/** The timeline of any such plan. */
export const anyTimeline = anyPlan.map((plan) => timelineOf(plan, EXERCISES));
