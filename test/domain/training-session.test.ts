import { EXERCISES } from '../../lambda/content/exercises';
import { partsOf } from '../../lambda/domain/part';
import { timelineOf } from '../../lambda/domain/timeline';
import {
  heardFrom,
  isAtEnd,
  settled as settledWith,
  type TrainingSession,
  audioHeard,
  type Believed,
  partPlaying,
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
