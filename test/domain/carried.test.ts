import { EXERCISES } from '../../lambda/content/exercises';
import {
  type Carried,
  carriedUnsaved,
  carriedWhenSaved,
  withCarried,
} from '../../lambda/domain/carried';
import type { GoalFact } from '../../lambda/domain/fact';
import { NO_HISTORY } from '../../lambda/domain/history';
import {
  DEFAULT_SETTINGS,
  NEW_PROGRESS,
  type Progress,
  tallyOf,
  withFact,
  withHistorySettled,
  withSessionClosed,
} from '../../lambda/domain/progress';
import { seconds } from '../../lambda/domain/time';
import { FIRST_SHORT } from './plans';
import { MONDAY_MORNING, sessionDone, sessionOf, sessionOn } from './sessions';

const NOTHING_BEFORE = { changed: [], version: 0 };

/** What is carried of a turn that came to this progress, and began with nothing. */
const carriedOf = (after: Progress): Carried => carriedUnsaved(NEW_PROGRESS, after, NOTHING_BEFORE);

const taken = (loaded: Progress, carried: Carried) => withCarried(loaded, carried, EXERCISES);

const sessionsIn = (progress: Progress) => tallyOf(progress, EXERCISES).sessions;

const GOAL: GoalFact = {
  kind: 'goal',
  id: 'goal',
  at: MONDAY_MORNING,
  from: '2026-11-16',
  weeklyGoal: 4,
};

/** A runner who has trained before, and likes it slower. */
const loaded = () =>
  withFact(
    { ...NEW_PROGRESS, settings: { ...DEFAULT_SETTINGS, pace: 'slower', stairs: 'step' } },
    sessionOn('2026-11-13'),
    EXERCISES,
  );

describe('what is carried of a session that could not be saved', () => {
  test('goes on as the open session, beside everything that was saved before', () => {
    const after = taken(loaded(), carriedOf({ ...NEW_PROGRESS, session: sessionOf() }));

    expect(after).toEqual({ ...loaded(), session: sessionOf() });
  });

  test('is counted once it is closed, and to be written, with all else that was noted', () => {
    const closed = withSessionClosed({ ...NEW_PROGRESS, session: sessionDone() }, EXERCISES);

    const after = taken(loaded(), carriedOf(withFact(closed, GOAL, EXERCISES)));

    expect(sessionsIn(after)).toBe(2);
    expect(after.unwritten.map(({ id }) => id)).toEqual(['2026-11-13', 'one', 'goal']);
  });

  test('closes that very session where it was still open', () => {
    const closed = withSessionClosed({ ...NEW_PROGRESS, session: sessionDone() }, EXERCISES);

    const after = taken({ ...loaded(), session: sessionOf() }, carriedOf(closed));

    expect([after.session, sessionsIn(after)]).toEqual([null, 2]);
  });

  test('changes nothing a second time, whether or not it was folded since', () => {
    const closed = withSessionClosed({ ...NEW_PROGRESS, session: sessionDone() }, EXERCISES);
    const carried = carriedOf({ ...withFact(closed, GOAL, EXERCISES), session: sessionOf() });
    const once = taken(loaded(), carried);
    const later = ['2026-11-18', '2026-11-20', '2026-11-23', '2026-11-25', '2026-11-27'].reduce(
      (before, day) => withFact(before, sessionOn(day), EXERCISES),
      withHistorySettled(once, EXERCISES),
    );

    expect(taken(once, carried)).toEqual(once);
    expect(taken(later, carried)).toEqual(later);
  });

  test('is left alone where another Echo went on with it, or closed it', () => {
    const further = { ...sessionOf(), stoppedAt: MONDAY_MORNING + seconds(300) };
    const carried = carriedOf({ ...NEW_PROGRESS, session: sessionOf() });
    const closed = withSessionClosed({ ...loaded(), session: sessionDone() }, EXERCISES);

    expect(taken({ ...loaded(), session: further }, carried).session).toBe(further);
    expect(taken(closed, carried).session).toBeNull();
  });

  test('is where it goes on, where it is further than what was saved', () => {
    const further = { ...sessionOf(), stoppedAt: MONDAY_MORNING + seconds(300) };

    const after = taken(
      { ...loaded(), session: sessionOf() },
      carriedOf({ ...NEW_PROGRESS, session: further }),
    );

    expect(after.session).toBe(further);
  });

  test('closes another session, with what was done until it began', () => {
    const before = MONDAY_MORNING - seconds(1000);
    const other = { ...sessionOf(FIRST_SHORT), id: 'other', startedAt: before };
    const playing = { from: { set: 0, done: 0 }, leadIn: 'as planned', answer: null } as const;
    const left = { ...other, playing: { ...playing, since: before } };

    const after = taken(
      { ...loaded(), session: left },
      carriedOf({ ...NEW_PROGRESS, session: sessionOf() }),
    );

    expect(after.session).toEqual(sessionOf());
    const fact = after.unwritten.find(({ id }) => id === 'other');
    expect(fact).toMatchObject({ exercises: [{ done: [10, 10] }, { done: [0, 0] }, {}] });
  });

  test('closes another session that had been paused, with what was done', () => {
    const paused = { ...sessionOf(FIRST_SHORT), id: 'other', done: [10, 4] };

    const after = taken(
      { ...loaded(), session: paused },
      carriedOf({ ...NEW_PROGRESS, session: sessionOf() }),
    );

    expect(after.session).toEqual(sessionOf());
    const fact = after.unwritten.find(({ id }) => id === 'other');
    expect(fact).toMatchObject({ exercises: [{ done: [10, 4] }, { done: [0, 0] }, {}] });
  });
});

describe('settings that could not be saved', () => {
  test('are kept where they were changed, and only there', () => {
    const changed: Progress = {
      ...NEW_PROGRESS,
      settings: { ...DEFAULT_SETTINGS, warmUp: 'always', variants: { lunge: 'easier' } },
    };
    const mine = { ...loaded().settings, variants: { 'press-up': 'harder' } } as const;

    const after = taken({ ...loaded(), settings: mine }, carriedOf(changed));

    expect(after.settings).toEqual({
      ...mine,
      warmUp: 'always',
      variants: { 'press-up': 'harder', lunge: 'easier' },
    });
  });

  test('are kept over several turns, also where they are what they are for everybody', () => {
    const known = { ...NEW_PROGRESS, settings: loaded().settings };
    const normal = { ...known, settings: { ...known.settings, pace: 'normal' } } as const;
    const first = carriedUnsaved(known, normal, NOTHING_BEFORE);

    const second = carriedUnsaved(first.progress, first.progress, first);

    expect(taken(loaded(), second).settings.pace).toBe('normal');
  });
});

test('of two time zones the one that was asked for last is kept', () => {
  const zone = { name: 'Asia/Tokyo', readAt: 2, device: 1 };
  const older = { ...zone, name: 'Europe/London', readAt: 1 };

  const after = taken({ ...loaded(), zone: older }, carriedOf({ ...NEW_PROGRESS, zone }));
  const kept = taken({ ...loaded(), zone }, carriedOf({ ...NEW_PROGRESS, zone: older }));

  expect([after.zone, kept.zone]).toEqual([zone, zone]);
});

test('once all is saved, only what was decided last is carried, for a table that may be gone in the next turn', () => {
  const trained = { ...loaded(), session: sessionOf() };

  const { progress, changed, version } = carriedWhenSaved(trained, 3);

  expect(progress).toEqual({ ...trained, history: NO_HISTORY, unwritten: [] });
  expect([changed, version]).toEqual([[], 3]);
});

test('a device that could not play is spoken to plainly, whether that was saved or is carried', () => {
  const plainly = { ...NEW_PROGRESS, plainSpeechSessions: 3 };

  const sessions = [
    taken(plainly, carriedOf(NEW_PROGRESS)),
    taken(NEW_PROGRESS, carriedOf(plainly)),
  ];

  expect(sessions.map(({ plainSpeechSessions }) => plainSpeechSessions)).toEqual([3, 3]);
});

test('of the requests that were applied the newest three are carried, and the newest eight known again', () => {
  const requests = (from: string, count: number) =>
    Array.from({ length: count }, (_, nth) => `${from} ${nth}`);
  const carried = carriedOf({ ...NEW_PROGRESS, applied: requests('carried', 5) });

  const after = taken({ ...NEW_PROGRESS, applied: requests('saved', 8) }, carried);

  expect(carried.progress.applied).toEqual(['carried 2', 'carried 3', 'carried 4']);
  expect(after.applied).toEqual([...requests('saved', 8).slice(3), ...carried.progress.applied]);
});
