import type { MotionBeat } from '../../domain/motion';
import { type Milliseconds, seconds } from '../../domain/time';
import { type Box, middleOf } from './box';
import { type Component, picture } from './components';
import type { Drawn } from './document';
import { drawingOf, samplesOf } from './figures/drawing';
import type { Figure } from './figures/figure';
import { filledUp, movementOf, posesPassed, weightsAt, weightsOfPose } from './motion-clock';

/** How often a figure that demonstrates is drawn anew, in ms. */
const TICK_MS: Milliseconds = 40;

/** Where no session says how fast its reps are, each movement takes this long. In ms. */
const LEISURELY_MS: Milliseconds = seconds(2);

/** A rep in which every movement of a figure takes the same time. */
export function leisurely({ leadsTo }: Figure): readonly MotionBeat[] {
  const phases = Object.keys(leadsTo) as readonly MotionBeat['phase'][];
  return phases.map((phase, index) => ({ phase, at: index * LEISURELY_MS, length: LEISURELY_MS }));
}

/** A figure that moves again and again while nothing is counted, in the tempo of its reps. */
export function demonstration(
  box: Box,
  figure: Figure,
  beats: readonly MotionBeat[] = leisurely(figure),
  facing: 1 | -1 = 1,
): Drawn {
  const weights: Component = weightsAt(samplesOf(figure).length, 'm');
  return {
    graphics: { figure: drawingOf(figure) },
    data: { type: 'object', move: filledUp(movementOf(figure, beats)) },
    bind: [
      { name: 'u', type: 'number', value: 0 },
      {
        name: 'm',
        type: 'number',
        value: `\${${posesPassed('payload.screen.move', 'u')}}`,
      },
    ],
    handleTick: [
      {
        minimumDelay: TICK_MS,
        commands: [
          { type: 'SetValue', property: 'u', value: '${elapsedTime%payload.screen.move.cycle}' },
        ],
      },
    ],
    items: [picture(middleOf(box, figure), 'figure', { ...weights, facing })],
  };
}

/**
 * A figure beside a set that waits: it moves, unless the exercise is waited for in a pose of its own. Whoever is told to
 * keep both feet on the stair is not to see one lifted.
 */
export function waitingFigure(
  box: Box,
  figure: Figure,
  beats: readonly MotionBeat[] | undefined,
  facing: 1 | -1,
): Drawn {
  const { waits, between } = figure;
  if (waits === undefined) return demonstration(box, figure, beats, facing);
  const pose = weightsOfPose(samplesOf(figure).length, waits * (between + 1));
  return {
    graphics: { figure: drawingOf(figure) },
    items: [picture(middleOf(box, figure), 'figure', { ...pose, facing })],
  };
}
