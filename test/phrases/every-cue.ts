import { EXERCISES } from '../../lambda/content/exercises';
import type { Cue, WordedCue } from '../../lambda/domain/cue';
import { partFrom } from '../../lambda/domain/part';
import { setsOf } from '../../lambda/domain/plan';
import { timelineOf } from '../../lambda/domain/timeline';
import { EVERY_PLAN } from './every-set';

const isWorded = (cue: Cue): cue is WordedCue => cue.kind !== 'answer';

/** Every cue that a language has to word, at each pace where its slot is another, those of lead-ins included. */
export const EVERY_CUE: readonly WordedCue[] = EVERY_PLAN.flatMap((plan) =>
  (['normal', 'faster'] as const).flatMap((pace) => {
    const timeline = timelineOf({ ...plan, pace }, EXERCISES);
    const leadIns = setsOf(plan, EXERCISES).flatMap(({ index: set }) => [
      ...(partFrom(timeline, { set, done: 1 }, 'resume')?.cues.slice(0, 1) ?? []),
      ...(partFrom(timeline, { set, done: 0 }, 'resume')?.cues.slice(0, 1) ?? []),
      ...(partFrom(timeline, { set, done: 1 }, 'breather')?.cues ?? []),
    ]);
    const around = (['warm-up', 'cool-down'] as const).flatMap(
      (leadIn) => partFrom(timeline, { set: 0, done: 0 }, leadIn)?.cues ?? [],
    );
    return [...timeline.cues, ...leadIns, ...around].filter(isWorded);
  }),
);
