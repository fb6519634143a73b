import { examples, fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import { partFrom, partsOf } from '../../lambda/domain/part';
import { MAX_PART_MS, timelineOf } from '../../lambda/domain/timeline';
import { anyTimeline, FIRST_FULL } from './plans';

describe('the parts of a timeline', () => {
  test('last at most 220 s each, and each ends with its prompt', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        for (const part of partsOf(timeline)) {
          expect(part.length).toBeLessThanOrEqual(MAX_PART_MS);
          expect(part.cues.map(({ kind }) => kind).indexOf('prompt')).toBe(part.cues.length - 1);
        }
      }),
    );
  });

  test('joined are the whole timeline', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        let before = 0;
        const joined = partsOf(timeline).flatMap(({ cues, length }) => {
          const shifted = cues.map((cue) => ({ ...cue, at: cue.at + before }));
          before += length;
          return shifted;
        });

        expect(joined).toEqual(timeline.cues);
      }),
      { numRuns: examples(10, 100) },
    );
  });

  test('hold one exercise each, one at a time, and cut it only between its sides', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        fc.pre(timeline.plan.flow === 'one at a time');
        for (const { cues } of partsOf(timeline)) {
          const sets = new Set(cues.map(({ set }) => set));
          expect(new Set([...sets].map(({ exercise }) => exercise)).size).toBe(1);
          for (const set of sets)
            expect(cues.filter((cue) => cue.kind === 'count' && cue.set === set)).toHaveLength(
              set.dose.reps,
            );
        }
      }),
    );
  });

  test('keep an exercise whole wherever it fits, and leave its rest to the prompt before cutting it', () => {
    const slow = timelineOf({ ...FIRST_FULL, pace: 'slower' }, EXERCISES);

    const exercises = partsOf(slow).map(({ cues }) => ({
      exercise: cues[0]?.set.exercise,
      rests: cues.some(({ kind }) => kind === 'rest'),
    }));

    expect(exercises).toEqual([
      { exercise: 'towel-drag', rests: false },
      { exercise: 'eccentric-calf-raise', rests: false },
      { exercise: 'eccentric-calf-raise', rests: true },
      { exercise: 'lunge', rests: true },
      { exercise: 'one-leg-squat', rests: true },
      { exercise: 'side-plank', rests: false },
      { exercise: 'press-up', rests: false },
    ]);
  });
});

describe('a part gone on with', () => {
  const leadIns = fc.constantFrom('as planned', 'count-in', 'resume', 'taught');

  test('counts on from the next rep to the end of its part, led in and within one answer', () => {
    fc.assert(
      fc.property(anyTimeline, fc.nat(), fc.nat(), leadIns, (timeline, anySet, anyDone, leadIn) => {
        const set = timeline.sets[anySet % timeline.sets.length]!;
        const done = anyDone % set.dose.reps;

        const part = partFrom(timeline, { set: set.index, done }, leadIn)!;

        const counts = part.cues.filter((cue) => cue.kind === 'count' && cue.set === set);
        expect(counts).toHaveLength(set.dose.reps - done);
        expect(part.cues.slice(0, 20).some(({ kind }) => kind === 'count-in')).toBe(true);
        expect(part.length).toBeLessThanOrEqual(MAX_PART_MS);
        expect(part.cues.at(-1)?.kind).toBe('prompt');
      }),
    );
  });

  test('after the last rep of a side is the other side, and after the last set is nothing', () => {
    const timeline = timelineOf(FIRST_FULL, EXERCISES);

    const afterRightFoot = partFrom(timeline, { set: 0, done: 20 }, 'resume');
    const afterEverything = partFrom(timeline, { set: 10, done: 10 }, 'resume');

    expect(afterRightFoot?.cues[0]?.set.side).toBe('left');
    expect(afterEverything).toBeNull();
  });
});
