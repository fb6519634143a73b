import { EXERCISES } from '../../lambda/content/exercises';
import { setsOf } from '../../lambda/domain/plan';
import { AROUND_THE_SESSION_MS, coolDownCues, warmUpCues } from '../../lambda/domain/warm-up';
import { FIRST_FULL } from './plans';

const reached = () => ({ set: setsOf(FIRST_FULL, EXERCISES)[0]!, done: 0 });

describe('around a session', () => {
  test('a warm-up takes two minutes and forty seconds, from marching to the shoulders', () => {
    const moves = warmUpCues(reached()).map(
      (cue) => cue.kind === 'warm-up' && [cue.move, cue.slot],
    );

    expect(moves).toEqual([
      ['march', 60_000],
      ['heel digs', 30_000],
      ['knee lifts', 30_000],
      ['shoulders back', 20_000],
      ['shoulders forward', 20_000],
    ]);
  });

  test('a cool-down takes a minute, and both calves get the same', () => {
    const moves = coolDownCues(reached()).map(
      (cue) => cue.kind === 'warm-up' && [cue.move, cue.slot],
    );

    expect(moves).toEqual([
      ['calf right', 20_000],
      ['calf left', 20_000],
      ['easy breathing', 20_000],
    ]);
  });

  test('both are told of with their length together', () => {
    expect(AROUND_THE_SESSION_MS).toBe(220_000);
  });

  test('nobody gets further in the session by it', () => {
    expect(warmUpCues(reached())[4]).toMatchObject(reached());
  });
});
