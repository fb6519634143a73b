/** The sides of the body, in the order in which they are trained unless the runner starts left. */
export const SIDES = ['right', 'left'] as const;

/** One side of the body: the foot, leg or forearm that works. */
export type Side = (typeof SIDES)[number];

/**
 * Both sides in training order.
 * @example sidesFrom('left') // ['left', 'right']
 */
export const sidesFrom = (first: Side): readonly Side[] =>
  first === 'right' ? SIDES : ['left', 'right'];
