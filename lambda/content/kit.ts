import { EXERCISE_IDS, type ExerciseId, type Variant } from '../domain/exercise';
import { KIT, type KitItem } from '../domain/kit-item';
import type { Plan, PlannedExercise } from '../domain/plan';

type Needed = Readonly<Partial<Record<Variant, readonly KitItem[]>>>;

/** What each exercise needs in the standard way, and in another one that needs something else. */
const NEEDED: Readonly<Record<ExerciseId, Needed & { readonly standard: readonly KitItem[] }>> = {
  'towel-drag': { standard: ['towel', 'chair'], harder: ['towel', 'book', 'chair'] },
  'eccentric-calf-raise': {
    standard: ['stair'],
    harder: ['stair', 'weights'],
    floor: ['floor'],
  },
  lunge: { standard: ['floor'], easier: ['chair', 'floor'], harder: ['floor', 'weights'] },
  'one-leg-squat': { standard: ['chair', 'floor'] },
  'side-plank': { standard: ['floor'] },
  'press-up': { standard: ['floor'], easier: ['counter'] },
};

/** Exercises whose harder way is weight. */
export const WEIGHTED: readonly ExerciseId[] = EXERCISE_IDS.filter((exercise) =>
  NEEDED[exercise].harder?.includes('weights'),
);

/**
 * What a plan needs, in the order in which it is said.
 * @example kitOf(shortPlan) // ['stair', 'chair', 'floor']
 */
export const kitOf = ({ exercises }: Plan): readonly KitItem[] =>
  KIT.filter((item) => exercises.some((planned) => neededFor(planned).includes(item)));

const neededFor = ({ exercise, variant }: PlannedExercise): readonly KitItem[] =>
  NEEDED[exercise][variant] ?? NEEDED[exercise].standard;
