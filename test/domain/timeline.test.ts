import { examples, fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import type { Cue } from '../../lambda/domain/cue';
import type { PlannedSet } from '../../lambda/domain/plan';
import { repMsOf } from '../../lambda/domain/set-cues';
import { timelineOf } from '../../lambda/domain/timeline';
import { anyPlan, anyTimeline, FIRST_FULL, FIRST_SHORT } from './plans';

const countsIn = (cues: readonly Cue[], set: PlannedSet) =>
  cues.filter((cue) => cue.kind === 'count' && cue.set.index === set.index);

const workMs = (cues: readonly Cue[], set: PlannedSet) => {
  const end = cues.find((cue) => cue.kind === 'set end' && cue.set.index === set.index);
  return (end?.at ?? NaN) - (countsIn(cues, set)[0]?.at ?? NaN);
};

describe('a timeline', () => {
  test('starts at 0, and every cue starts where the one before it ends', () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues, length }) => {
        const ends = cues.map(({ at, slot }) => at + slot);

        expect(cues.map(({ at }) => at)).toEqual([0, ...ends.slice(0, -1)]);
        expect(ends.at(-1)).toBe(length);
      }),
    );
  });

  test('encourages in the last side of an exercise, and says there that all of it is done', () => {
    const { cues } = timelineOf(FIRST_FULL, EXERCISES);

    const encouraged = cues.filter(({ kind }) => kind === 'encourage').map(({ set }) => set.side);
    const over = cues.filter((cue) => cue.kind === 'set end' && cue.lastOfExercise);

    expect(encouraged).toEqual([...Array<string>(5).fill('left'), null]);
    expect(over.map(({ set }) => set.side)).toEqual(encouraged);
  });

  test('teaches an exercise once, also where it is cut between its sides', () => {
    const { cues } = timelineOf({ ...FIRST_FULL, pace: 'slower' }, EXERCISES);

    const taught = cues.flatMap((cue) => (cue.kind === 'teach' ? [cue.of.exercise] : []));

    expect(taught).toEqual(
      FIRST_FULL.exercises.flatMap(({ exercise }) => [exercise, exercise, exercise]),
    );
  });

  test('teaches each exercise as much as is planned for it', () => {
    const exercises = FIRST_FULL.exercises.map((planned) => ({
      ...planned,
      teaching: planned.exercise === 'lunge' ? ('brief' as const) : ('none' as const),
    }));

    const { cues } = timelineOf({ ...FIRST_FULL, exercises }, EXERCISES);

    const taught = cues.flatMap((cue) => (cue.kind === 'teach' ? [cue.of.exercise] : []));
    expect(taught).toEqual(['lunge']);
  });

  test.each([
    [false, 'finish'],
    [true, 'cool down'],
  ])('ends with a question (a cool-down is wanted: %s)', (coolsDown, asks) => {
    const { cues } = timelineOf({ ...FIRST_SHORT, coolsDown }, EXERCISES);

    expect(cues.at(-1)).toMatchObject({ kind: 'prompt', prompt: { asks } });
  });

  test('asks before each round of more press-ups, also straight through', () => {
    const exercises = FIRST_FULL.exercises.map((planned) =>
      planned.exercise === 'press-up' ? { ...planned, more: 2 } : planned,
    );

    const { cues } = timelineOf({ ...FIRST_FULL, exercises, flow: 'straight through' }, EXERCISES);

    const asked = cues.flatMap((cue) => (cue.kind === 'prompt' ? [cue.prompt.asks] : []));
    expect(asked.slice(-3)).toEqual(['any more', 'any more', 'any more']);
  });

  test('is made of whole milliseconds, and every cue has time to be said', () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues }) => {
        expect(cues.filter(({ slot }) => !Number.isInteger(slot) || slot < 800)).toEqual([]);
      }),
    );
  });

  test('counts every planned rep of every set once, in order, at the tempo to the millisecond', () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues, sets, plan }) => {
        for (const set of sets) {
          const counts = countsIn(cues, set);
          const repMs = repMsOf(set, EXERCISES[set.exercise].rep, plan.pace);
          const first = counts[0]?.at ?? NaN;

          expect(counts.map((cue) => cue.kind === 'count' && cue.rep - set.countedBefore)).toEqual(
            Array.from({ length: set.dose.reps }, (_, index) => index + 1),
          );
          expect(counts.map(({ at }) => at)).toEqual(
            counts.map((_, index) => first + index * repMs),
          );
        }
      }),
    );
  });

  test('gives both sides of an exercise the same length', () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues, sets }) => {
        for (const set of sets.filter(({ side }) => side !== null)) {
          const sides = sets.filter(({ exercise }) => exercise === set.exercise);
          expect(new Set(sides.map((side) => workMs(cues, side))).size).toBe(1);
        }
      }),
    );
  });

  test('names the side before each side, and no other in between', () => {
    const { cues, sets } = timelineOf(FIRST_FULL, EXERCISES);

    for (const set of sets.filter(({ side }) => side !== null)) {
      const firstCount = cues.findIndex((cue) => cue.kind === 'count' && cue.set === set);
      const named = cues
        .slice(0, firstCount)
        .flatMap((cue) =>
          cue.kind === 'set-up' ? [cue.set] : cue.kind === 'switch' ? [cue.to] : [],
        );
      expect(named.at(-1)).toBe(set);
    }
  });

  test('leads every set in with three, two, one, and ends it', () => {
    fc.assert(
      fc.property(anyTimeline, ({ cues, sets }) => {
        for (const set of sets) {
          const firstCount = cues.findIndex((cue) => cue.kind === 'count' && cue.set === set);
          const leadIn = cues.slice(firstCount - 3, firstCount);
          expect(leadIn.map((cue) => cue.kind === 'count-in' && cue.beatsLeft)).toEqual([3, 2, 1]);
          expect(cues.filter((cue) => cue.kind === 'set end' && cue.set === set)).toHaveLength(1);
        }
      }),
    );
  });

  test('is the same each time it is computed from a plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(timelineOf(structuredClone(plan), EXERCISES)).toEqual(timelineOf(plan, EXERCISES));
      }),
      { numRuns: examples(5, 100) },
    );
  });

  test('is looked up for the eight plans that were unrolled last', () => {
    const exercises = EXERCISES;
    const plans = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((more) => ({ ...FIRST_FULL, moreRestMs: more }));
    const timelines = plans.map((plan) => timelineOf(plan, exercises));

    // The newest first: an older one that is unrolled anew takes the place of another.
    const lookedUp = plans
      .toReversed()
      .map((plan) => timelines.includes(timelineOf(plan, exercises)));

    expect(lookedUp).toEqual([...Array<boolean>(8).fill(true), false]);
  });

  test('is another one where the exercises are others', () => {
    const { switchMs } = EXERCISES.lunge;
    const others = { ...EXERCISES, lunge: { ...EXERCISES.lunge, switchMs: switchMs + 5_000 } };

    const lengths = [EXERCISES, others, EXERCISES].map(
      (exercises) => timelineOf(FIRST_FULL, exercises).length,
    );

    expect(lengths.map((length) => length - lengths[0]!)).toEqual([0, 5_000, 0]);
  });

  test('lasts seventeen minutes for a first full session, with its teaching, and nine for a short one', () => {
    const minutes = [FIRST_FULL, FIRST_SHORT].map(
      (plan) => timelineOf(plan, EXERCISES).length / 60_000,
    );

    expect(minutes.map(Math.round)).toEqual([17, 9]);
  });
});
