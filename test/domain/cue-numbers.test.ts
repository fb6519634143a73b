import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import { FIRST_FULL } from './plans';

const numbersOf = (kind: string, { cues } = timelineOf(FIRST_FULL, EXERCISES)) =>
  cues.filter((cue) => cue.kind === kind).map(({ nth }) => nth);

describe('the cues of a session', () => {
  test('are numbered from its beginning to its end, whatever parts it has', () => {
    const timeline = timelineOf(FIRST_FULL, EXERCISES);

    const joined = partsOf(timeline).flatMap((part) => part.cues);

    expect(numbersOf('two more')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(joined.map(({ nth }) => nth)).toEqual(timeline.cues.map(({ nth }) => nth));
  });

  test('are numbered apart where they are worded apart', () => {
    expect(numbersOf('set-up')).toEqual([0, 1, 2, 3, 4, 0]);
    expect(numbersOf('set end')).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
    expect(numbersOf('encourage')).toEqual([0, 1, 2, 3, 0, 4]);
    expect(numbersOf('prompt')).toEqual([0, 0, 1, 2, 1, 0]);
  });

  test('ask for the other side apart from the next exercise', () => {
    const straightThrough = timelineOf({ ...FIRST_FULL, flow: 'straight through' }, EXERCISES);

    // The towel drag is rested after, the calf raise and the lunge not; then comes the other side of the side plank.
    expect(numbersOf('prompt', straightThrough)).toEqual([0, 0, 1, 0, 0]);
  });
});
