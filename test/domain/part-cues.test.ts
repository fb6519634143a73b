import { EXERCISES } from '../../lambda/content/exercises';
import type { Cue, UntimedCue } from '../../lambda/domain/cue';
import { lengthOf } from '../../lambda/domain/cue-times';
import { restAndSetUpCues, restCues } from '../../lambda/domain/part-cues';
import {
  type Plan,
  type PlannedExercise,
  type PlannedSet,
  setsOf,
  type Teaching,
} from '../../lambda/domain/plan';
import { timelineOf } from '../../lambda/domain/timeline';
import { FIRST_FULL } from './plans';

const cuesOf = (change: Partial<Plan> = {}) =>
  timelineOf({ ...FIRST_FULL, ...change }, EXERCISES).cues;

/** A plan whose every exercise is planned a little differently. */
const withEach = (change: Partial<PlannedExercise>): Partial<Plan> => ({
  exercises: FIRST_FULL.exercises.map((planned) => ({ ...planned, ...change })),
});

/** The cues before the first rep of a set, from the one after the set before it. */
function before(cues: readonly Cue[], set: number): readonly Cue[] {
  const to = cues.findIndex((cue) => cue.kind === 'count' && cue.set.index === set);
  const from = cues.slice(0, to).findLastIndex(({ kind }) => kind === 'set end');
  return cues.slice(from + 1, to);
}

const kinds = (cues: readonly UntimedCue[]) => cues.map(({ kind }) => kind);
const COUNT_IN = ['count-in', 'count-in', 'count-in'];
const TEACHING = ['teach', 'teach', 'teach'];
const NEWS = { because: 'done twice', before: { kind: 'reps', reps: 18 } } as const;

describe('before the first set of a session', () => {
  test('come its name, its teaching, how to interrupt, and three, two, one', () => {
    expect(kinds(before(cuesOf(), 0))).toEqual(['set-up', ...TEACHING, 'wake word', ...COUNT_IN]);
  });

  test('nothing is taught that is known, and nobody is told twice how to interrupt', () => {
    const known = { ...withEach({ teaching: 'none' }), teachesWakeWord: false };

    expect(kinds(before(cuesOf(known), 0))).toEqual(['set-up', ...COUNT_IN]);
  });

  test('there is as much more time to get there as the runner asked for', () => {
    const [usual, longer] = [0, 15_000].map((moreSetUpMs) => before(cuesOf({ moreSetUpMs }), 0)[0]);

    expect(longer!.slot - usual!.slot).toBe(15_000);
  });
});

describe('that there is more to do than last time', () => {
  const saidIn = (set: number, change: Partial<Plan> = {}) =>
    kinds(before(cuesOf({ ...withEach({ news: NEWS }), ...change }), set)).includes('news');

  test('is said before the first side, whichever that is, and not before the other', () => {
    expect([saidIn(0), saidIn(1)]).toEqual([true, false]);
    expect([saidIn(0, { firstSide: 'left' }), saidIn(1, { firstSide: 'left' })]).toEqual([
      true,
      false,
    ]);
  });

  test('is said of no other exercise', () => {
    const exercises = FIRST_FULL.exercises.map((planned) =>
      planned.exercise === 'lunge' ? { ...planned, news: NEWS } : planned,
    );

    expect([2, 4, 6].map((set) => saidIn(set, { exercises }))).toEqual([false, true, false]);
  });

  test('is not said again where the other side is a part of its own', () => {
    expect([2, 3].map((set) => saidIn(set, { pace: 'slower' }))).toEqual([true, false]);
  });

  test('is said before an exercise without sides', () => {
    expect(saidIn(10)).toBe(true);
  });

  test('comes right after the name', () => {
    const opening = before(cuesOf(withEach({ news: NEWS })), 0);

    expect(opening.slice(0, 2)).toMatchObject([{ kind: 'set-up' }, { kind: 'news', news: NEWS }]);
  });
});

describe('between two sides', () => {
  test('the new side is named after all reps of the old one, and three, two, one end the time to turn', () => {
    const change = before(cuesOf(), 1);

    expect(kinds(change)).toEqual(['switch', ...COUNT_IN]);
    expect(lengthOf(change)).toBe(EXERCISES['towel-drag'].switchMs);
    expect(change.map(({ set, done }) => [set.index, done])).toEqual([
      [0, 20],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});

/** The last set of an exercise, and the first of the next. */
const around = () => setsOf(FIRST_FULL, EXERCISES).slice(1, 3) as [PlannedSet, PlannedSet];

describe('after an exercise', () => {
  const REST_MS = 40_000;
  const restOf = (restMs: number, teaching: Teaching = 'full') =>
    restCues(...around(), teaching, restMs);

  test('the next one is named and taught, and quiet fills the rest', () => {
    const rest = restOf(REST_MS);
    const [last] = around();

    expect(kinds(rest)).toEqual(['rest', 'next', ...TEACHING, 'rest left']);
    expect(lengthOf(rest)).toBe(REST_MS);
    expect(rest.map(({ set, done }) => [set, done])).toEqual(rest.map(() => [last, 20]));
  });

  test('the last ten seconds are told of, however long it was quiet before', () => {
    const rest = restOf(REST_MS + 60_000);

    expect(lengthOf(rest)).toBe(REST_MS + 60_000);
    expect(rest.at(-1)).toMatchObject({ kind: 'rest left', slot: 10_000 });
  });

  test('they are not where the talking lasts until then, and never does a rest end in mid-sentence', () => {
    const talkingMs = lengthOf(restOf(0));

    expect(kinds(restOf(talkingMs + 10_000))).not.toContain('rest left');
    expect(kinds(restOf(talkingMs + 10_001))).toContain('rest left');
    expect(lengthOf(restOf(talkingMs - 5_000))).toBe(talkingMs);
  });
});

describe('a longer rest, where the runner asked for one', () => {
  const SIDE_PLANK_RIGHT = 8;

  test.each(['one at a time', 'straight through'] as const)('is that much longer, %s', (flow) => {
    const [usual, longer] = [0, 15_000].map((moreRestMs) =>
      lengthOf(before(cuesOf({ flow, moreRestMs, pace: 'faster' }), SIDE_PLANK_RIGHT)),
    );

    expect(longer! - usual!).toBe(15_000);
  });
});

describe('going straight through', () => {
  const REST_MS = 50_000;
  const straight = (moreSetUpMs: number) =>
    restAndSetUpCues(...around(), 'full', REST_MS, { ...FIRST_FULL, moreSetUpMs });

  test('the set-up of the next exercise is inside the rest, which lasts no longer for it', () => {
    const rest = straight(0);

    expect(kinds(rest)).toEqual(['rest', 'next', ...TEACHING, 'rest left', 'set-up', ...COUNT_IN]);
    expect(lengthOf(rest)).toBe(REST_MS);
  });

  test.each([
    [17_600, 3],
    [17_601, 1],
    [27_200, 1],
    [27_201, 0],
    [60_000, 0],
  ])(
    'where getting ready takes %i ms more there is room for %i words of teaching',
    (more, count) => {
      const rest = straight(more);

      expect(kinds(rest).filter((kind) => kind === 'teach')).toHaveLength(count);
      expect(kinds(rest).slice(-4)).toEqual(['set-up', ...COUNT_IN]);
    },
  );
});

describe('after as many as you can', () => {
  test('more of them need no set-up, only three, two, one', () => {
    const exercises = FIRST_FULL.exercises.map((planned) =>
      planned.exercise === 'press-up' ? { ...planned, more: 1 } : planned,
    );

    const more = before(cuesOf({ exercises }), 11);

    expect(kinds(more)).toEqual(['prompt', ...COUNT_IN]);
  });

  test('there is a breath of six and a half seconds before more is asked for', () => {
    const [end, prompt] = cuesOf().slice(-2);

    expect(end).toMatchObject({ kind: 'set end', slot: 6_500, done: 10 });
    expect(prompt).toMatchObject({ kind: 'prompt', prompt: { asks: 'any more' }, done: 10 });
  });
});
