import type { ExerciseId } from '../domain/exercise';
import { KIT, type KitItem } from '../domain/kit-item';
import type { Plan, PlannedExercise } from '../domain/plan';
import { WEIGHTED } from './variants';

const NEEDED: Readonly<Record<ExerciseId, readonly KitItem[]>> = {
  'towel-drag': ['towel', 'chair'],
  'eccentric-calf-raise': ['stair'],
  lunge: ['floor'],
  'one-leg-squat': ['chair', 'floor'],
  'side-plank': ['floor'],
  'press-up': ['floor'],
};

/**
 * What a plan needs, in the order in which it is said.
 * @example kitOf(shortPlan) // ['stair', 'chair', 'floor']
 */
export const kitOf = ({ exercises }: Plan): readonly KitItem[] =>
  KIT.filter((item) => exercises.some((planned) => neededFor(planned).includes(item)));

const neededFor = ({ exercise, variant }: PlannedExercise): readonly KitItem[] => {
  if (variant === 'floor') return ['floor'];
  return variant === 'harder' && WEIGHTED.includes(exercise)
    ? [...NEEDED[exercise], 'weights']
    : NEEDED[exercise];
};
