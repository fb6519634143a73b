import type { ExerciseId, Variant } from '../../../domain/exercise';
import { calfRaise } from './calf-raise';
import type { Figure } from './figure';
import { lunge } from './lunge';
import { oneLegSquat } from './one-leg-squat';
import { pressUp } from './press-up';
import { sidePlank } from './side-plank';
import { towelDrag } from './towel-drag';

const FIGURES: Readonly<Record<ExerciseId, (variant: Variant) => Figure>> = {
  'towel-drag': towelDrag,
  'eccentric-calf-raise': calfRaise,
  lunge,
  'one-leg-squat': oneLegSquat,
  'side-plank': sidePlank,
  'press-up': pressUp,
};

/** How an exercise looks in one of its variants. */
export const figureOf = (exercise: ExerciseId, variant: Variant): Figure =>
  FIGURES[exercise](variant);
