import { EXERCISES } from '../../../lambda/content/exercises';
import type { CueOf } from '../../../lambda/domain/cue';
import { partFrom, partsOf } from '../../../lambda/domain/part';
import type { Plan } from '../../../lambda/domain/plan';
import { timelineOf } from '../../../lambda/domain/timeline';
import { ENGLISH } from '../../../lambda/phrases/en/phrases-en';
import { spokenCues } from '../../../lambda/rendering/audio/spoken-cue';
import { stagesOf } from '../../../lambda/rendering/screen/stages';
import { FIRST_FULL } from '../../domain/plans';

const plans: readonly Plan[] = (['slower', 'normal', 'faster'] as const).flatMap((pace) =>
  (['one at a time', 'straight through'] as const).map((flow) => ({ ...FIRST_FULL, pace, flow })),
);

const parts = plans.flatMap((plan) => {
  const timeline = timelineOf(plan, EXERCISES);
  const resumed = timeline.sets.flatMap(
    ({ index }) => partFrom(timeline, { set: index, done: 2 }, 'resume', 'short') ?? [],
  );
  const breather = partFrom(timeline, { set: 2, done: 2 }, 'breather', 'minute');
  const around = (['warm-up', 'cool-down'] as const).map((leadIn) =>
    partFrom(timeline, { set: 0, done: 0 }, leadIn),
  );
  return [...partsOf(timeline), ...resumed, breather!, ...around.map((part) => part!)];
});

const stages = (part: (typeof parts)[number]) =>
  stagesOf(part, spokenCues(part, ENGLISH, { seed: 7, heard: {} }, 'Halfway.'), ENGLISH);

/** The stage at an instant of a part. */
const stageAt = (part: (typeof parts)[number], at: number) =>
  stages(part).find(({ until }) => at < until)!;

describe('the stages of a part', () => {
  test('follow each other from its first millisecond to its last', () => {
    for (const part of parts) {
      const ends = stages(part).map(({ until }) => until);

      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      expect(ends.at(-1)).toBe(part.length);
    }
  });

  test('count the rep that is heard, from the millisecond on which it is counted', () => {
    for (const part of parts) {
      const counts = part.cues.filter(
        (cue): cue is CueOf<'count'> & typeof cue => cue.kind === 'count',
      );
      const shown = counts.map(({ at, set }) => {
        const { work, set: seen } = stageAt(part, at);
        const number = work && work.first + Math.floor((at - work.at) / work.rep);
        return [seen === set.index, number];
      });

      expect(shown).toEqual(counts.map(({ rep }) => [true, rep]));
    }
  });

  test('count the seconds down that are counted down aloud', () => {
    for (const part of parts) {
      const countIns = part.cues.filter((cue) => cue.kind === 'count-in');
      const shown = countIns.map(({ at }) => {
        const [, to] = stageAt(part, at).countdown!;
        return Math.ceil((to - at) / 1000);
      });

      expect(shown).toEqual(countIns.map(({ beatsLeft }) => beatsLeft));
    }
  });

  test('end with a button that answers the closing question', () => {
    for (const part of parts) {
      const last = stages(part).at(-1)!;

      expect(['ready', 'resume', 'yes']).toContain(last.button?.[1]);
      expect(last.caption).toMatch(/\?$/);
    }
  });

  test('name the other side as soon as it is named aloud', () => {
    const [part] = parts;
    const change = part!.cues.find((cue) => cue.kind === 'switch')!;

    expect(stageAt(part!, change.at - 1).set).toBe(0);
    expect(stageAt(part!, change.at).set).toBe(1);
  });
});
