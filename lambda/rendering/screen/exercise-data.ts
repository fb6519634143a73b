import type { ExerciseId } from '../../domain/exercise';
import type { Part } from '../../domain/part';
import type { PlannedSet } from '../../domain/plan';
import type { Phrases } from '../../phrases/phrases';
import type { SessionSeen } from '../../turn/screen';
import type { Component } from './components';
import { AUDIO_AFTER_SCREEN_MS } from './exercise-clock';
import type { Figure } from './figures/figure';
import { figureOf } from './figures/figure-of';
import { filledUp, movementOf } from './motion-clock';
import type { Stage } from './stages';

/** A figure that a part shows, and which set shows it. */
export interface SeenFigure {
  readonly key: string;
  readonly figure: Figure;
  readonly exercise: ExerciseId;
}

/** The sets that are to be seen in a part, in order. */
export function setsSeen({ cues }: Part, stages: readonly Stage[]): readonly PlannedSet[] {
  const sets = new Map<number, PlannedSet>();
  for (const cue of cues) {
    sets.set(cue.set.index, cue.set);
    if (cue.kind === 'switch') sets.set(cue.to.index, cue.to);
    if (cue.kind === 'prompt' && cue.prompt.asks === 'ready')
      sets.set(cue.prompt.next.index, cue.prompt.next);
  }
  return [...sets.values()].filter(({ index }) => stages.some(({ set }) => set === index));
}

/** The figures of some sets, each once. */
export function figuresOf(sets: readonly PlannedSet[]): readonly SeenFigure[] {
  const keys = new Map(sets.map((set) => [`${set.exercise} ${set.variant}`, set]));
  return [...keys.values()].map(({ exercise, variant }, index) => ({
    key: `figure${index}`,
    figure: figureOf(exercise, variant),
    exercise,
  }));
}

/** What the bindings of a part's screen look up. */
export function dataOf(
  stages: readonly Stage[],
  sets: readonly PlannedSet[],
  figures: readonly SeenFigure[],
  { screen }: Phrases,
  { exercises, motions }: SessionSeen,
): Component {
  return {
    type: 'object',
    audioAfter: AUDIO_AFTER_SCREEN_MS,
    stages: stages.map((stage) => ({
      ...stage,
      set: sets.findIndex(({ index }) => index === stage.set),
    })),
    sets: sets.map((set) => {
      const nth = exercises.indexOf(set.exercise);
      const next = exercises[nth + 1];
      return {
        ...screen.set(set),
        facing: set.side === 'left' ? -1 : 1,
        figure: figures.findIndex(({ exercise }) => exercise === set.exercise),
        outOf: screen.outOf(set.countedBefore + set.dose.reps),
        nth,
        next: next ? screen.next(next) : '',
      };
    }),
    moves: figures.map(({ figure, exercise }) => {
      const beats = motions[exercise] ?? [];
      const hold = beats.find(({ phase }) => phase === 'hold');
      return {
        ...filledUp(movementOf(figure, beats)),
        waits: (figure.waits ?? 0) * (figure.between + 1),
        ...(hold ? { hold: [hold.at, hold.length] } : {}),
      };
    }),
  };
}
