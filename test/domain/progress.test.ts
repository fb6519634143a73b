import { EXERCISES } from '../../lambda/content/exercises';
import type { Fact } from '../../lambda/domain/fact';
import { NO_HISTORY } from '../../lambda/domain/history';
import {
  isOutdated,
  NEW_PROGRESS,
  openFact,
  type Progress,
  tallyNow,
  tallyOf,
  withApplied,
  withFact,
  withFacts,
  withHistorySettled,
  withSessionClosed,
} from '../../lambda/domain/progress';
import { days, seconds } from '../../lambda/domain/time';
import { FIRST_SHORT } from './plans';
import { MONDAY_MORNING, sessionDone, sessionOf, sessionOn } from './sessions';

const GOAL: Fact = { kind: 'goal', id: 'goal', at: 0, from: '2026-11-16', weeklyGoal: 5 };

const training = (session = sessionDone(FIRST_SHORT)): Progress => ({ ...NEW_PROGRESS, session });

const afterSessions = (count: number): Progress =>
  Array.from({ length: count }, (_, nth) => sessionOn(`2026-10-${10 + nth}`)).reduce(
    (progress, fact) => withFact(progress, fact, EXERCISES),
    NEW_PROGRESS,
  );

describe('an open session', () => {
  test('is gone on with for seven days after it was left, and then no more', () => {
    const session = { ...sessionOf(), stoppedAt: MONDAY_MORNING + seconds(60) };

    expect(isOutdated(session, session.stoppedAt + days(7))).toBe(false);
    expect(isOutdated(session, session.stoppedAt + days(7) + 1)).toBe(true);
  });

  test('counts as soon as its minimum is done, and leaves what is closed as it is', () => {
    const progress = training();

    expect(tallyNow(progress, EXERCISES).sessions).toBe(1);
    expect(tallyOf(progress, EXERCISES).sessions).toBe(0);
    expect(tallyNow(training(sessionOf()), EXERCISES).sessions).toBe(0);
  });

  test('would leave behind the goal of the week in which it began', () => {
    const withGoal = withFact(training(), GOAL, EXERCISES);
    const weekBefore = withFact(
      training({ ...sessionDone(FIRST_SHORT), day: '2026-11-15' }),
      GOAL,
      EXERCISES,
    );

    expect(openFact(withGoal, EXERCISES)?.weeklyGoal).toBe(5);
    expect(openFact(weekBefore, EXERCISES)?.weeklyGoal).toBe(3);
    expect(openFact(NEW_PROGRESS, EXERCISES)).toBeNull();
  });
});

describe('a session that closes', () => {
  test('leaves its fact to be written, and is counted', () => {
    const progress = training();
    const fact = openFact(progress, EXERCISES);

    const closed = withSessionClosed(progress, EXERCISES);

    expect(closed.session).toBeNull();
    expect(closed.unwritten).toEqual([fact]);
    expect(tallyOf(closed, EXERCISES).sessions).toBe(1);
  });

  test('is one session less to be spoken plainly, down to none', () => {
    const plainly = (plainSpeechSessions: number) =>
      withSessionClosed({ ...training(), plainSpeechSessions }, EXERCISES).plainSpeechSessions;

    expect([plainly(2), plainly(0)]).toEqual([1, 0]);
  });

  test('in which nothing was done leaves nothing behind, and is none of those to be spoken plainly', () => {
    const begun = { ...training(sessionOf()), plainSpeechSessions: 2 };

    expect(withSessionClosed(begun, EXERCISES)).toEqual({ ...begun, session: null });
  });
});

describe('facts that are read from the table', () => {
  test('close the session that they tell of, and no other', () => {
    const open = training();
    const itself = openFact(open, EXERCISES)!;

    expect(withFacts(open, [GOAL, itself]).session).toBeNull();
    expect(withFacts(open, [GOAL]).session).toBe(open.session);
  });

  test('are counted, and need not be written', () => {
    const read = withFacts(NEW_PROGRESS, [sessionOn('2026-11-16')]);

    expect(tallyOf(read, EXERCISES).sessions).toBe(1);
    expect(read.unwritten).toEqual([]);
  });

  test('are folded but for the newest five', () => {
    const facts = Array.from({ length: 7 }, (_, nth) => sessionOn(`2026-11-0${nth + 1}`));

    const { history } = withHistorySettled(withFacts(NEW_PROGRESS, facts), EXERCISES);

    expect(history.folded).toEqual(['2026-11-01', '2026-11-02']);
    expect(history.newest).toEqual(facts.slice(2));
    expect(history.settled.sessions).toBe(2);
  });

  test('leave the progress as it is where nothing is to be folded', () => {
    const progress = afterSessions(5);

    expect(withHistorySettled(progress, EXERCISES)).toBe(progress);
  });
});

describe('requests', () => {
  test('are remembered by their ids, the last eight of them', () => {
    const ids = Array.from({ length: 10 }, (_, nth) => `request ${nth}`);

    const { applied } = ids.reduce(withApplied, NEW_PROGRESS);

    expect(applied).toEqual(ids.slice(2));
  });
});

describe('a new runner', () => {
  test('has yet to be welcomed, and to be offered what is offered once', () => {
    expect(NEW_PROGRESS.settings).toMatchObject({
      welcomed: false,
      warmUpOffered: false,
      flowOffered: false,
      harderOffered: [],
    });
  });

  test('has asked for nothing and done nothing', () => {
    expect(NEW_PROGRESS).toMatchObject({
      session: null,
      history: NO_HISTORY,
      applied: [],
      unwritten: [],
    });
  });
});
