import { EXERCISES } from '../../lambda/content/exercises';
import { remainingFrom } from '../../lambda/domain/remaining';
import { timelineOf } from '../../lambda/domain/timeline';
import { FIRST_FULL } from './plans';

const remaining = (set: number, done: number) =>
  remainingFrom(timelineOf(FIRST_FULL, EXERCISES), { set, done });

describe('what is left of a set', () => {
  test('is all of it before its first rep, three seconds for each towel drag', () => {
    const left = remaining(0, 0);

    expect(left).toMatchObject({ reps: 20, setMs: 60_000 });
  });

  test('has the rep in progress in it', () => {
    const halfDone = remaining(0, 8);

    expect(halfDone).toMatchObject({ reps: 12, setMs: 36_000 });
  });

  test('is nothing after its last rep', () => {
    expect(remaining(0, 20)).toMatchObject({ reps: 0, setMs: 0 });
    expect(remaining(0, 21)).toMatchObject({ reps: 0, setMs: 0 });
  });
});

describe('what is left of the session', () => {
  test('is counted from the rep in progress on', () => {
    const { cues, length } = timelineOf(FIRST_FULL, EXERCISES);
    const counts = cues.filter(({ kind }) => kind === 'count');

    const times = [remaining(0, 8), remaining(1, 0)].map((left) => left?.sessionMs);

    expect(times).toEqual([length - counts[8]!.at, length - counts[20]!.at]);
  });

  test('is not known past the last set', () => {
    expect(remaining(11, 0)).toBeNull();
  });
});
