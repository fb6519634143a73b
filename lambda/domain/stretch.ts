import type { Dose, ExerciseId, Exercises, Variant } from './exercise';
import type { Place } from './part';
import { type Plan, type PlannedSet, setsOf } from './plan';

/** Reps of one set that were done in one variant: those after `from`, up to and with `to`. */
export interface Stretch {
  readonly exercise: ExerciseId;
  /** Which of the exercise's sets, in the order in which they are done. */
  readonly nth: number;
  readonly variant: Variant;
  /** What was planned of the exercise when it was done so. */
  readonly planned: Dose;
  readonly from: number;
  readonly to: number;
}

/** Stretches are kept of the exercises whose variant was changed once something was done of them. */
interface Kept {
  readonly plan: Plan;
  readonly stretches: readonly Stretch[];
}

/** The sets of an exercise with their places among them. */
const setsWithin = (plan: Plan, exercise: ExerciseId, exercises: Exercises) =>
  setsOf(plan, exercises)
    .filter((set) => set.exercise === exercise)
    .map((set, nth) => ({ set, nth }));

/** Reps of a set, in the variant that the plan has. */
const stretchOf = (
  plan: Plan,
  { exercise, variant }: PlannedSet,
  nth: number,
  [from, to]: readonly [from: number, to: number],
): Stretch => {
  const { dose: planned } = plan.exercises.find((each) => each.exercise === exercise)!;
  return { exercise, nth, variant, planned, from, to };
};

const isOfSameSet = (a: Stretch, b: Stretch): boolean =>
  a.exercise === b.exercise && a.nth === b.nth;

/** One more stretch, the newest; with those of its variant that it goes on from or goes over again, it is one. */
function withStretch(stretches: readonly Stretch[], stretch: Stretch): readonly Stretch[] {
  if (stretch.from >= stretch.to) return stretches;
  const joins = (other: Stretch) =>
    isOfSameSet(other, stretch) &&
    other.variant === stretch.variant &&
    other.from <= stretch.to &&
    stretch.from <= other.to;
  const joined = [...stretches.filter(joins), stretch];
  return [
    ...stretches.filter((other) => !joins(other)),
    {
      ...stretch,
      from: Math.min(...joined.map(({ from }) => from)),
      to: Math.max(...joined.map(({ to }) => to)),
    },
  ];
}

/** The stretches before the variant of an exercise is changed for the first time: all that was done of it so far. */
export function stretchesBeforeChange(
  { plan, stretches, done }: Kept & { readonly done: readonly number[] },
  exercise: ExerciseId,
  exercises: Exercises,
): readonly Stretch[] {
  if (stretches.some((stretch) => stretch.exercise === exercise)) return stretches;
  return setsWithin(plan, exercise, exercises).reduce(
    (before, { set, nth }) =>
      withStretch(before, stretchOf(plan, set, nth, [0, done[set.index] ?? 0])),
    stretches,
  );
}

/** The stretches once the plan was played from one place to another. */
export function stretchesPlayed(
  { plan, stretches }: Kept,
  from: Place,
  to: Place,
  exercises: Exercises,
): readonly Stretch[] {
  const changed = new Set(stretches.map(({ exercise }) => exercise));
  return [...changed]
    .flatMap((exercise) => setsWithin(plan, exercise, exercises))
    .filter(({ set: { index } }) => index >= from.set && index <= to.set)
    .map(({ set, nth }) =>
      stretchOf(plan, set, nth, [
        set.index === from.set ? from.done : 0,
        set.index < to.set ? set.dose.reps : to.done,
      ]),
    )
    .reduce(withStretch, stretches);
}

/**
 * The stretches once it is known how many reps of a set it really were: the newest ends there. One that went on from
 * reps that were not done was not done either.
 */
export function stretchesCorrected(
  { plan, stretches }: Kept,
  { index, exercise }: PlannedSet,
  reps: number,
  exercises: Exercises,
): readonly Stretch[] {
  if (!stretches.some((stretch) => stretch.exercise === exercise)) return stretches;
  const { set, nth } = setsWithin(plan, exercise, exercises).find(
    (each) => each.set.index === index,
  )!;
  const whole = stretchOf(plan, set, nth, [0, reps]);
  const newest = stretches.findLast((stretch) => isOfSameSet(stretch, whole));
  if (!newest) return withStretch(stretches, whole);
  const others = stretches.filter((stretch) => stretch !== newest);
  if (reps > newest.from) return [...others, { ...newest, to: reps }];
  return stretchesCorrected({ plan, stretches: others }, set, reps, exercises);
}
