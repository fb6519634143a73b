import type { MotionBeat } from '../../domain/motion';
import type { Milliseconds } from '../../domain/time';
import type { Component } from './components';
import { WEIGHTS } from './figures/drawing';
import type { Figure } from './figures/figure';

/** A stretch of a movement: when it begins, how long it takes, and how many poses further it leads; times in ms. */
export type Stretch = readonly [at: Milliseconds, length: Milliseconds, poses: number];

/** How a figure moves, again and again: how long once through all its poses takes, and what moves when. */
export interface Movement {
  readonly cycle: Milliseconds;
  readonly stretches: readonly Stretch[];
}

/** More stretches than any figure has are not in the expressions. */
export const MOST_STRETCHES = 6;

/**
 * How the reps of an exercise move its figure.
 * @example movementOf(lungeFigure, lungeBeats) // { cycle: 5000, stretches: [[0, 2000, 4], [2000, 2000, -4]] }
 */
export function movementOf(figure: Figure, beats: readonly MotionBeat[]): Movement {
  const rep = beats.reduce((sum, { length }) => sum + length, 0);
  const perPose = figure.between + 1;
  const posesOfRep = (figure.poses.length - 1) / figure.reps;
  const stretches: Stretch[] = [];
  let pose = 0;
  for (let nth = 0; nth < figure.reps; nth++)
    for (const { phase, at, length } of beats) {
      const leadsTo = figure.leadsTo[phase];
      const to = leadsTo === undefined ? pose : leadsTo + nth * posesOfRep;
      if (to !== pose) stretches.push([nth * rep + at, length, (to - pose) * perPose]);
      pose = to;
    }
  return { cycle: rep * figure.reps, stretches };
}

/** Where the movement is after some time in it: the number of poses passed, in a binding. */
export function posesPassed(movement: string, time: string): string {
  const eased = Array.from({ length: MOST_STRETCHES }, (_, index) => {
    const stretch = `${movement}.stretches[${index}]`;
    const share = `Math.clamp(0,(${time}-${stretch}[0])/${stretch}[1],1)`;
    // Nobody starts and stops at once: a cosine speeds up and slows down.
    return `${stretch}[2]*(0.5-Math.cos(3.1416*${share})/2)`;
  });
  return eased.join('+');
}

/** The stretches filled up with ones that do not move, as many as the expressions look up. */
export const filledUp = ({ cycle, stretches }: Movement): Movement => ({
  cycle,
  stretches: Array.from({ length: MOST_STRETCHES }, (_, index) => stretches[index] ?? [0, 1, 0]),
});

/** The weights of a figure's poses for a number of poses passed: what its graphic is bound to. */
export const weightsAt = (count: number, passed: string): Component =>
  Object.fromEntries(
    WEIGHTS.slice(0, count).map((name, index) => [
      name,
      `\${Math.max(0,1-Math.abs(${passed}-${index}))}`,
    ]),
  );

/** The weights that show one pose and nothing else. */
export const weightsOfPose = (count: number, sample: number): Component =>
  Object.fromEntries(
    WEIGHTS.slice(0, count).map((name, index) => [name, index === sample ? 1 : 0]),
  );
