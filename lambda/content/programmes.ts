import { EXERCISE_IDS, type ExerciseId, type Variant } from '../domain/exercise';
import { BARE_MINIMUM, type Plan, type PlannedExercise, type Teaching } from '../domain/plan';
import type { Settings } from '../domain/progress';
import type { Tally } from '../domain/tally';
import { seconds } from '../domain/time';
import type { BodyArea, Wish } from '../domain/wish';
import { mostMs } from './session-length';
import { doseFor } from './variants';

/** What trains a part of the body, from the founding programme's table; two are ours (docs/programme.md). */
const AREAS: Readonly<Record<BodyArea, readonly ExerciseId[]>> = {
  feet: ['towel-drag'],
  achilles: ['eccentric-calf-raise'],
  calves: ['eccentric-calf-raise'],
  knees: ['lunge', 'one-leg-squat'],
  hips: ['side-plank'],
  core: ['one-leg-squat', 'side-plank'],
  legs: ['eccentric-calf-raise', 'lunge', 'one-leg-squat'],
  glutes: ['one-leg-squat'],
  back: ['lunge'],
  'upper-body': ['press-up'],
};

const MINUTE_MS = seconds(60);

/** When time is short: the bare minimum first, then the others from the feet up. */
const BY_PRIORITY: readonly ExerciseId[] = [
  ...BARE_MINIMUM,
  ...EXERCISE_IDS.filter((exercise) => !BARE_MINIMUM.includes(exercise)),
];

/** What is explained at the first, the second and every later meeting (ours, docs/programme.md). */
const TEACHING: readonly Teaching[] = ['full', 'brief', 'none'];

/**
 * The plan for a wish: its exercises at the doses, pace and first side that the runner has, and as much teaching as each
 * exercise still needs.
 * @param tally as it stands on the day
 * @param doneToday what was done today in part of a session: the parts of a day add up, so others come first
 * @returns null where nothing fits into the minutes there are
 * @example planFor({ kind: 'short' }, DEFAULT_SETTINGS, EMPTY_TALLY).exercises.length // 3
 */
export function planFor(
  wish: Wish,
  settings: Settings,
  tally: Tally,
  doneToday: readonly ExerciseId[] = [],
): Plan | null {
  switch (wish.kind) {
    case 'full':
      return planOf(wish, EXERCISE_IDS, settings, tally);
    case 'short':
      return planOf(wish, BARE_MINIMUM, settings, tally);
    case 'focus':
      return planOf(wish, AREAS[wish.area], settings, tally);
    case 'only':
      return planOf(wish, [wish.exercise], settings, tally);
    case 'minutes':
      return fittingPlan(wish, settings, tally, doneToday);
  }
}

/** The variant that a runner keeps to; without a stair, the calf raise is done on the floor. */
export const variantFor = (exercise: ExerciseId, { variants, stairs }: Settings): Variant =>
  exercise === 'eccentric-calf-raise' && stairs === 'none'
    ? 'floor'
    : (variants[exercise] ?? 'standard');

/**
 * As many exercises as fit, the most important ones first that are left of the day, done in their usual order; where none
 * does, without a warm-up.
 */
function fittingPlan(
  wish: Extract<Wish, { kind: 'minutes' }>,
  settings: Settings,
  tally: Tally,
  doneToday: readonly ExerciseId[],
): Plan | null {
  let fitting: Plan | null = null;
  const isLeft = (exercise: ExerciseId) => !doneToday.includes(exercise);
  for (const exercise of [...BY_PRIORITY.filter(isLeft), ...doneToday]) {
    const chosen = fitting?.exercises.map((planned) => planned.exercise) ?? [];
    const plan = planOf(wish, [...chosen, exercise], settings, tally);
    if (mostMs(plan) <= wish.minutes * MINUTE_MS) fitting = plan;
  }
  return fitting || settings.warmUp !== 'always'
    ? fitting
    : fittingPlan(wish, { ...settings, warmUp: null }, tally, doneToday);
}

/** How many minutes are enough for one exercise, without a warm-up. */
export function leastMinutes(settings: Settings, tally: Tally): number {
  const plans = EXERCISE_IDS.map((exercise) =>
    planOf({ kind: 'only', exercise }, [exercise], { ...settings, warmUp: null }, tally),
  );
  return Math.ceil(Math.min(...plans.map(mostMs)) / MINUTE_MS);
}

/** The plan of some exercises, done in their usual order. */
export function planOf(
  wish: Wish,
  chosen: readonly ExerciseId[],
  settings: Settings,
  tally: Tally,
): Plan {
  const { pace, firstSide, flow, warmUp, moreRestMs, moreSetUpMs } = settings;
  return {
    wish,
    pace,
    firstSide,
    flow,
    coolsDown: warmUp === 'always',
    moreRestMs,
    moreSetUpMs,
    teachesWakeWord: tally.since === null,
    exercises: EXERCISE_IDS.filter((exercise) => chosen.includes(exercise)).map(
      (exercise): PlannedExercise => {
        const variant = variantFor(exercise, settings);
        const teaching = TEACHING[tally.meetings[exercise] ?? 0] ?? 'none';
        const dosed = doseFor(exercise, variant, tally.standings);
        return { exercise, variant, ...dosed, teaching, easedFrom: null, more: 0 };
      },
    ),
  };
}
