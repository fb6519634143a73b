import { EXERCISES } from '../../lambda/content/exercises';
import { remainingFrom } from '../../lambda/domain/remaining';
import { timelineOf } from '../../lambda/domain/timeline';
import { FIRST_FULL } from './plans';

const timeline = timelineOf(FIRST_FULL, EXERCISES);
const [rightFoot, leftFoot] = [0, 1].map((set) =>
  timeline.cues.filter((cue) => cue.set.index === set && cue.kind === 'count'),
);

describe('what is left of a set', () => {
  test('is all of it before its first rep, three seconds for each towel drag', () => {
    const left = remainingFrom(timeline, { set: 0, done: 0 });

    expect(left).toMatchObject({ reps: 20, setMs: 60_000 });
  });

  test('has the rep in progress in it', () => {
    const halfDone = remainingFrom(timeline, { set: 0, done: 8 });

    expect(halfDone).toMatchObject({ reps: 12, setMs: 36_000 });
  });

  test('is nothing after its last rep', () => {
    expect(remainingFrom(timeline, { set: 0, done: 20 })).toMatchObject({ reps: 0, setMs: 0 });
    expect(remainingFrom(timeline, { set: 0, done: 21 })).toMatchObject({ reps: 0, setMs: 0 });
  });
});

describe('what is left of the session', () => {
  test('is counted from the rep in progress on', () => {
    const times = [
      remainingFrom(timeline, { set: 0, done: 8 }),
      remainingFrom(timeline, { set: 1, done: 0 }),
    ].map((remaining) => remaining?.sessionMs);

    expect(times).toEqual([
      timeline.length - rightFoot![8]!.at,
      timeline.length - leftFoot![0]!.at,
    ]);
  });

  test('is not known past the last set', () => {
    expect(remainingFrom(timeline, { set: timeline.sets.length, done: 0 })).toBeNull();
  });
});
