import type { PlannedSet } from './plan';

/** What the coach may say in a rep besides its number. */
export type Remark = 'halfway' | 'two more' | 'encourage';

/**
 * The remark that belongs to a rep, if any: halfway in the middle, two more near the end, one word of
 * encouragement in the last set of an exercise. Open-ended sets have no middle and no end to announce.
 * @param rep counted from 1 within the set
 * @example remarkIn(tenReps, 5, true) // 'halfway'
 */
export function remarkIn(set: PlannedSet, rep: number, lastOfExercise: boolean): Remark | null {
  const { reps, kind } = set.dose;
  const openEnded = kind === 'as many as you can';
  if (!openEnded && rep === twoMoreRep(reps)) return 'two more';
  if (!openEnded && rep === halfwayRep(reps)) return 'halfway';
  return lastOfExercise && rep === encouragedRep(reps) ? 'encourage' : null;
}

/** With this rep done, two are left. */
const twoMoreRep = (reps: number): number => reps - 2;

/** In fewer than six reps the middle would fall together with "two more". */
const halfwayRep = (reps: number): number | null => (reps < 6 ? null : Math.ceil(reps / 2));

/** Between halfway and "two more" where there is room, else in the last rep but one: where it gets hard. */
function encouragedRep(reps: number): number {
  const halfway = halfwayRep(reps);
  const between = Math.ceil(((halfway ?? 0) + twoMoreRep(reps)) / 2);
  return halfway !== null && between < twoMoreRep(reps) ? between : reps - 1;
}
