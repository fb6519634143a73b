import type { ExerciseId } from './exercise';

/** The parts of the body that a runner may want to train. */
export const BODY_AREAS = [
  'feet',
  'achilles',
  'calves',
  'knees',
  'hips',
  'core',
  'legs',
  'glutes',
  'back',
  'upper-body',
] as const;

/** One part of the body, by the name it has in the interaction model. */
export type BodyArea = (typeof BODY_AREAS)[number];

/** What session a runner wants: all of it, the bare minimum, what fits, something for a part of the body, or one exercise. */
export type Wish =
  | { readonly kind: 'full' }
  | { readonly kind: 'short' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'focus'; readonly area: BodyArea }
  | { readonly kind: 'only'; readonly exercise: ExerciseId };
