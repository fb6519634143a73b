import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { heardBetween } from '../../lambda/domain/position';
import { timelineOf } from '../../lambda/domain/timeline';
import {
  heardFrom,
  isAtEnd,
  settled as settledWith,
  type TrainingSession,
  audioHeard,
  type Believed,
  makeSession,
  partPlaying,
  withPlaceOnwards,
} from '../../lambda/domain/training-session';
import { FIRST_FULL } from './plans';
import { MONDAY_MORNING, sessionOf } from './sessions';

const playing = (session: TrainingSession, set: number): TrainingSession => ({
  ...session,
  place: { set, done: 0 },
  playing: { from: { set, done: 0 }, leadIn: 'as planned', answer: null, since: MONDAY_MORNING },
});

function settled(session: TrainingSession, at: number, believed: Believed): TrainingSession {
  const part = partPlaying(session, EXERCISES)!;
  const audio = audioHeard(part, session.playing!, at, believed);
  return settledWith(session, part, audio, at, EXERCISES);
}

const partOf = (set: number) =>
  partsOf(timelineOf(FIRST_FULL, EXERCISES)).find((part) => part.cues[0]?.set.index === set)!;

describe('a session, when the runner is heard of again', () => {
  test('has done a part that was heard to its end', () => {
    const later = MONDAY_MORNING + partOf(0).length + 10_000;

    const { done, place, playing: still } = settled(playing(sessionOf(), 0), later, 'at least');

    expect([done[0], done[1], place, still]).toEqual([20, 20, { set: 2, done: 0 }, null]);
  });

  test('has done it too when the runner comes back days later', () => {
    const days = 3 * 24 * 60 * 60 * 1000;

    const { done, trainedMs } = settled(playing(sessionOf(), 0), MONDAY_MORNING + days, 'at least');

    expect([done[0], done[1], trainedMs]).toEqual([20, 20, partOf(0).length]);
  });

  test('stands at the rep that was interrupted, or before it, never after', () => {
    const rep = partOf(2).cues.find((cue) => cue.kind === 'count' && cue.rep === 6)!;

    const { place, done } = settled(
      playing(sessionOf(), 2),
      MONDAY_MORNING + rep.at + 6_000,
      'at least',
    );

    expect(place).toEqual({ set: 2, done: 5 });
    expect(done[2]).toBe(5);
  });

  test('takes an answer to the closing prompt as a sign that the last rep was heard', () => {
    const part = partOf(2);
    const prompt = part.cues.at(-1)!;
    const answered = MONDAY_MORNING + prompt.at + 1_000;

    const answering = settled(playing(sessionOf(), 2), answered, 'to the prompt');
    const interrupting = settled(playing(sessionOf(), 2), answered, 'at least');

    expect(answering.done[3]).toBe(10);
    expect(interrupting.done[3]).toBe(9);
  });

  test('keeps what was done when a set is played again and cut short', () => {
    const again = playing({ ...sessionOf(), done: [20, 20] }, 0);

    const { done } = settled(again, MONDAY_MORNING + 60_000, 'at least');

    expect(done[0]).toBe(20);
  });

  test('is at its end after the last set', () => {
    const later = MONDAY_MORNING + partOf(10).length + 10_000;

    expect(isAtEnd(settled(playing(sessionOf(), 10), later, 'at least'), EXERCISES)).toBe(true);
  });

  test('has nothing new where nothing was playing', () => {
    const waiting = { ...sessionOf(), place: { set: 2, done: 4 } };

    expect(settledWith(waiting, partOf(2), 60_000, MONDAY_MORNING + 60_000, EXERCISES)).toBe(
      waiting,
    );
  });

  test('has been trained for as long as was heard, and stopped when the part was over', () => {
    const trained = { ...playing(sessionOf(), 0), trainedMs: 100_000 };
    const later = MONDAY_MORNING + partOf(0).length;

    const heardOut = settled(trained, later + 60_000, 'at least');
    const cutShort = settled(trained, MONDAY_MORNING + 60_000, 'at least');

    expect([heardOut.trainedMs, heardOut.stoppedAt]).toEqual([100_000 + partOf(0).length, later]);
    expect([cutShort.trainedMs, cutShort.stoppedAt]).toEqual([154_000, MONDAY_MORNING + 60_000]);
  });

  test('was left when its breather began: that is time away', () => {
    const session = playing(sessionOf(), 2);
    const resting = { ...session, playing: { ...session.playing!, leadIn: 'breather' as const } };

    const { stoppedAt } = settled(resting, MONDAY_MORNING + 10_000, 'at least');

    expect(stoppedAt).toBe(MONDAY_MORNING);
  });

  test('has done all of the first side when the other was cut short', () => {
    const { at } = partOf(2).cues.find(
      (cue) => cue.kind === 'count' && cue.set.index === 3 && cue.rep === 5,
    )!;

    const { done, place } = settled(
      playing(sessionOf(), 2),
      MONDAY_MORNING + at + 6_000,
      'at least',
    );

    expect([done[2], done[3], place]).toEqual([10, 4, { set: 3, done: 4 }]);
  });

  test('has done nothing of what comes before or after the part that played', () => {
    const { done } = settled(playing(sessionOf(), 2), MONDAY_MORNING + 1e6, 'at least');

    expect(done).toEqual([0, 0, 10, 10, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('stands at the next set where its place is past the last rep of one, or past all', () => {
    const onwardsFrom = (set: number, done: number) =>
      withPlaceOnwards({ ...sessionOf(), place: { set, done } }, EXERCISES).place;

    expect(onwardsFrom(0, 19)).toEqual({ set: 0, done: 19 });
    expect(onwardsFrom(0, 20)).toEqual({ set: 1, done: 0 });
    expect(onwardsFrom(10, 10)).toEqual({ set: 11, done: 0 });
  });

  test('is not at its end before the last set is over', () => {
    const place = { set: 10, done: 9 };

    expect(isAtEnd({ ...sessionOf(), place }, EXERCISES)).toBe(false);
  });
});

describe('how much of a part is believed to have been heard', () => {
  const heardBy = (at: number, believed: Believed) =>
    audioHeard(partOf(2), playing(sessionOf(), 2).playing!, MONDAY_MORNING + at, believed);

  test('is as little as possible of one that was interrupted, and likely the middle of what is possible', () => {
    const { atLeast, atMost } = heardBetween(0, 60_000);

    expect(heardBy(60_000, 'at least')).toBe(atLeast);
    expect(heardBy(60_000, 'likely')).toBe((atLeast + atMost) / 2);
  });

  test('is as little as possible too for an answer that came before the closing prompt', () => {
    const { at } = partOf(2).cues.at(-1)!;

    expect(heardBy(at - 1_000, 'to the prompt')).toBe(heardBy(at - 1_000, 'at least'));
  });

  test('is never more than there is', () => {
    expect(heardBy(1e9, 'at least')).toBe(partOf(2).length);
  });
});

describe('a session that has just begun', () => {
  test('has nothing done, plays nothing and stands before its first rep', () => {
    expect(makeSession('one', 5, '2026-11-16', 'Europe/London', FIRST_FULL)).toEqual({
      id: 'one',
      startedAt: 5,
      day: '2026-11-16',
      zone: 'Europe/London',
      plan: FIRST_FULL,
      done: [],
      stretches: [],
      place: { set: 0, done: 0 },
      playing: null,
      device: null,
      stoppedAt: 5,
      trainedMs: 0,
      countConfirmed: false,
      cooledDown: false,
      movesDone: null,
      untaught: false,
    });
    expect(partPlaying(sessionOf(), EXERCISES)).toBeNull();
  });
});

describe('a part that a request begins is heard', () => {
  const MINUTE = 60_000;

  test.each([
    ['from the request on', MINUTE, MINUTE],
    ['from what was heard last on, where the request is late', -4 * MINUTE, 0],
    ['from the request on, where the clock was set back', -60 * MINUTE, -60 * MINUTE],
  ])('%s', (_, requestAfter, heardAfter) => {
    const stopped = sessionOf();

    expect(heardFrom(stopped, MONDAY_MORNING + requestAfter)).toBe(MONDAY_MORNING + heardAfter);
    expect(heardFrom(playing(stopped, 2), MONDAY_MORNING + requestAfter)).toBe(
      MONDAY_MORNING + heardAfter,
    );
  });
});
