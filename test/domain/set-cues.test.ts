import { EXERCISES } from '../../lambda/content/exercises';
import type { UntimedCue } from '../../lambda/domain/cue';
import { timed } from '../../lambda/domain/cue-times';
import type { Dose, ExerciseId } from '../../lambda/domain/exercise';
import { type PlannedSet, setsOf } from '../../lambda/domain/plan';
import { repMsOf, setCuesOf } from '../../lambda/domain/set-cues';
import type { Pace } from '../../lambda/domain/tempo';
import { FIRST_FULL } from './plans';

const setOf = (exercise: ExerciseId, change: Partial<PlannedSet> = {}): PlannedSet => ({
  ...setsOf(FIRST_FULL, EXERCISES).find((set) => set.exercise === exercise)!,
  ...change,
});

const cuesOf = (set: PlannedSet, pace: Pace = 'normal', lastOfExercise = false) =>
  setCuesOf(set, EXERCISES[set.exercise].rep, pace, lastOfExercise);

/** What is said in a rep besides its number, when in ms from its start, and how many reps are done by then. */
function saidIn(cues: readonly UntimedCue[], rep: number) {
  const counts = cues.flatMap((cue, index) => (cue.kind === 'count' ? [index] : []));
  return timed(cues.slice(counts[rep - 1], counts[rep]))
    .slice(1)
    .map((cue) => [
      cue.at,
      cue.kind === 'phase' ? cue.phase : cue.kind === 'hold left' ? cue.secondsLeft : cue.kind,
      cue.done,
    ]);
}

describe('a rep at a tempo', () => {
  test('is led phase by phase twice, and then only counted', () => {
    const cues = cuesOf(setOf('eccentric-calf-raise'));

    const phases = [
      [3_000, 'bottom', 0],
      [5_000, 'concentric', 0],
      [7_000, 'top', 0],
    ];
    expect(saidIn(cues, 1)).toEqual(phases);
    expect(saidIn(cues, 2)).toEqual(phases.map(([at, phase]) => [at, phase, 1]));
    expect(saidIn(cues, 3)).toEqual([]);
  });

  test('is counted with its verb while it is led', () => {
    const counts = cuesOf(setOf('lunge')).filter((cue) => cue.kind === 'count');

    expect(counts.map(({ withVerb }) => withVerb).indexOf(false)).toBe(2);
  });

  test('is not led where the count goes on', () => {
    const further: Dose = { kind: 'as many as you can', reps: 5 };

    const cues = cuesOf(setOf('press-up', { dose: further, countedBefore: 10 }));

    expect(cues.map((cue) => cue.kind === 'count' && [cue.rep, cue.withVerb, cue.done])).toEqual([
      [11, false, 0],
      [12, false, 1],
      [13, false, 2],
      [14, false, 3],
      [15, false, 4],
    ]);
  });

  test('names no phase that is shorter than a second', () => {
    expect(saidIn(cuesOf(setOf('towel-drag'), 'faster'), 1)).toEqual([]);
    expect(saidIn(cuesOf(setOf('towel-drag'), 'normal'), 1)).toEqual([[2_000, 'eccentric', 0]]);
  });

  test('has its remark in the middle, and nothing else', () => {
    const cues = cuesOf(setOf('lunge'), 'slower', true);

    expect(saidIn(cues, 5)).toEqual([[2_500, 'halfway', 4]]);
    expect(saidIn(cues, 7)).toEqual([[2_500, 'encourage', 6]]);
    expect(saidIn(cues, 8)).toEqual([[2_500, 'two more', 7]]);
  });
});

describe('a hold', () => {
  const planks = (holdMs: number, lastOfExercise = false) =>
    cuesOf(
      setOf('side-plank', { dose: { kind: 'holds', reps: 5, holdMs } }),
      'normal',
      lastOfExercise,
    );

  test('is announced, halved, counted out, lowered and breathed after, and done once eight seconds are', () => {
    expect(saidIn(planks(10_000), 1)).toEqual([
      [2_000, 'hold', 0],
      [7_000, 'hold halfway', 0],
      [9_000, 3, 0],
      [10_000, 2, 1],
      [11_000, 1, 1],
      [12_000, 'lower', 1],
      [14_000, 'breathe', 1],
    ]);
  });

  test('of less than eight seconds has no room for its half, and is done when it is over', () => {
    expect(saidIn(planks(7_900), 3)).toEqual([
      [2_000, 'hold', 2],
      [6_900, 3, 2],
      [7_900, 2, 2],
      [8_900, 1, 2],
      [9_900, 'lower', 3],
      [11_900, 'two more', 3],
    ]);
  });

  test('of eight seconds is halved', () => {
    expect(saidIn(planks(8_000), 1)).toContainEqual([6_000, 'hold halfway', 0]);
  });

  test('leaves its breath to itself once it is no longer led, but for a remark', () => {
    expect(saidIn(planks(10_000), 5).at(-1)).toEqual([12_000, 'lower', 5]);
    expect(saidIn(planks(10_000, true), 4).at(-1)).toEqual([14_000, 'encourage', 4]);
  });

  test('lasts as long as lift, hold, lowering and breath together', () => {
    const set = setOf('side-plank');

    expect(repMsOf(set, EXERCISES['side-plank'].rep, 'slower')).toBe(16_000);
  });
});
