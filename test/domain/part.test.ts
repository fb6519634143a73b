import { examples, fc } from '../seeded';
import { EXERCISES } from '../../lambda/content/exercises';
import type { AnswerLength } from '../../lambda/domain/cue';
import { type LeadIn, onwards, partFrom, partsOf, partWith } from '../../lambda/domain/part';
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
  const anyPlace = fc.record({ set: fc.nat(), done: fc.nat() });
  const answers = fc.constantFrom(null, 'short', 'long', 'fetch');

  test('counts on from the next rep to the end of its part, led in and within one answer', () => {
    fc.assert(
      fc.property(anyTimeline, anyPlace, leadIns, answers, (timeline, place, leadIn, answer) => {
        const set = timeline.sets[place.set % timeline.sets.length]!;
        const done = place.done % set.dose.reps;

        const part = partFrom(timeline, { set: set.index, done }, leadIn, answer)!;

        const next = part.cues.find(({ kind }) => kind === 'count');
        const counts = part.cues.filter((cue) => cue.kind === 'count' && cue.set === set);
        expect(next).toBe(counts[0]);
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

  test('there is no place after the last rep of the last set', () => {
    const { sets } = timelineOf(FIRST_FULL, EXERCISES);

    const places = [9, 10, 11].map((set) => onwards(sets, { set, done: 10 }));

    expect(places).toEqual([{ set: 10, done: 0 }, null, null]);
  });
});

/** Timelines are computed in the tests: at load, a mutant of theirs would concern every test. */
const firstTimeline = () => timelineOf(FIRST_FULL, EXERCISES);

describe('how a part begins that is gone on with', () => {
  const CALF_RAISE_RIGHT = 2;

  /** What is heard before the first rep; all of it, where there is none. */
  const leadIn = (done: number, how: LeadIn, answer: AnswerLength | null = null) => {
    const { cues } = partFrom(firstTimeline(), { set: CALF_RAISE_RIGHT, done }, how, answer)!;
    const count = cues.findIndex(({ kind }) => kind === 'count');
    return cues.slice(0, count < 0 ? cues.length : count).map(({ kind }) => kind);
  };
  const COUNT_IN = ['count-in', 'count-in', 'count-in'];
  const TEACHING = ['teach', 'teach', 'teach'];

  test.each<readonly [string, LeadIn, number, readonly string[]]>([
    ['who is still in position', 'count-in', 4, COUNT_IN],
    ['who has to get back into it', 'resume', 4, ['resume', ...COUNT_IN]],
    ['who has not begun the set', 'resume', 0, ['set-up', ...COUNT_IN]],
    ['who comes back on another day', 'taught', 4, ['resume', ...TEACHING, ...COUNT_IN]],
    ['who comes back to a set not begun', 'taught', 0, ['set-up', ...TEACHING, ...COUNT_IN]],
    ['who wants a breather', 'breather', 4, ['prompt']],
  ])('for one %s: "%s" after %i reps', (_, how, done, kinds) => {
    expect(leadIn(done, how)).toEqual(kinds);
    expect(leadIn(done, how, 'short')).toEqual(['answer', ...kinds]);
  });

  test('from the start, as planned, is the part as the timeline has it, unless something was asked', () => {
    const place = { set: CALF_RAISE_RIGHT, done: 0 };

    expect(partFrom(firstTimeline(), place, 'as planned')).toEqual(
      partWith(firstTimeline(), CALF_RAISE_RIGHT),
    );
    expect(leadIn(0, 'as planned', 'long')).toEqual(['answer', 'set-up', ...COUNT_IN]);
    expect(leadIn(4, 'as planned')).toEqual(['resume', ...COUNT_IN]);
    expect(partFrom(firstTimeline(), { set: 3, done: 0 }, 'as planned')!.cues[0]).toMatchObject({
      kind: 'set-up',
      set: { side: 'left' },
    });
  });

  test('from the start, as planned, nothing is left out for an answer that there is room for', () => {
    const pressUps = { ...FIRST_FULL, exercises: FIRST_FULL.exercises.slice(-1) };

    const [short, long] = [timelineOf(pressUps, EXERCISES), firstTimeline()].map((timeline) => {
      const part = partFrom(timeline, { set: 0, done: 0 }, 'as planned', 'short')!;
      return part.cues.slice(0, 5).map(({ kind }) => kind);
    });

    expect(short).toEqual(['answer', 'set-up', ...TEACHING]);
    expect(long).toEqual(['answer', 'set-up', ...COUNT_IN]);
  });

  test('names the rep to go on with', () => {
    const { cues } = partFrom(firstTimeline(), { set: CALF_RAISE_RIGHT, done: 4 }, 'resume')!;

    expect(cues[0]).toMatchObject({ kind: 'resume', rep: 5, done: 4 });
  });

  test('with a breather asks whether to go on, or for a set not begun whether all is ready', () => {
    const askedAfter = (done: number) => {
      const part = partFrom(
        firstTimeline(),
        { set: CALF_RAISE_RIGHT, done },
        'breather',
        'minute',
      )!;
      return part.cues.map((cue) => (cue.kind === 'prompt' ? cue.prompt : cue.slot));
    };
    const set = firstTimeline().sets[CALF_RAISE_RIGHT]!;

    expect(askedAfter(4)).toEqual([60_000, { asks: 'go on', set }]);
    expect(askedAfter(0)).toEqual([60_000, { asks: 'ready', next: set, rested: true }]);
  });

  test('is shortened where it would make the part too long for one answer', () => {
    const towelDrag = { set: 0, done: 0 };

    const [short, long] = (['short', 'long'] as const).map((answer) =>
      partFrom(firstTimeline(), towelDrag, 'taught', answer)!,
    );
    const kinds = [short, long].map((part) => part!.cues.slice(0, 3).map(({ kind }) => kind));

    expect(kinds).toEqual([
      ['answer', 'set-up', 'teach'],
      ['answer', 'set-up', 'count-in'],
    ]);
    expect(short!.length + 5_000).toBeGreaterThan(MAX_PART_MS);
  });
});

describe('around the sets', () => {
  const kindsIn = (how: LeadIn, answer: AnswerLength | null) =>
    partFrom(firstTimeline(), { set: 0, done: 0 }, how, answer)!.cues.map(({ kind }) => kind);

  test('a warm-up is a part of its own that ends with the question whether all is ready', () => {
    const warmUp = partFrom(firstTimeline(), { set: 0, done: 0 }, 'warm-up')!;

    expect(warmUp.cues.at(-1)).toMatchObject({
      prompt: { asks: 'ready', next: firstTimeline().sets[0], rested: true },
    });
    expect(kindsIn('warm-up', 'short')).toEqual(['answer', ...Array(5).fill('warm-up'), 'prompt']);
    expect(kindsIn('warm-up', null)[0]).toBe('warm-up');
  });

  test('a cool-down is a part after all others, whatever the place', () => {
    const coolDown = partFrom(firstTimeline(), { set: 11, done: 0 }, 'cool-down')!;

    expect(coolDown.cues.at(-1)).toMatchObject({
      set: firstTimeline().sets.at(-1),
      done: 10,
      prompt: { asks: 'finish' },
    });
    expect(kindsIn('cool-down', 'short')).toEqual([
      'answer',
      ...Array(3).fill('warm-up'),
      'prompt',
    ]);
    expect(kindsIn('cool-down', null)[0]).toBe('warm-up');
  });
});
